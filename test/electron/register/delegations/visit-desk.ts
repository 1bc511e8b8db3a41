import type { Client, Handlers, Slice } from '../../../../shared/calls/call.ts'
import { delegationCalls } from '../../../../shared/register/delegations/calls.ts'
import { meetingCalls } from '../../../../shared/register/meetings/calls.ts'
import { programmeCalls } from '../../../../shared/register/programme/calls.ts'
import { seatingCalls } from '../../../../shared/register/seating/calls.ts'
import type { CallContext } from '../../../../electron/register/context.ts'
import { delegationHandlers } from '../../../../electron/register/delegations/handlers.ts'
import { meetingHandlers } from '../../../../electron/register/meetings/handlers.ts'
import { programmeHandlers } from '../../../../electron/register/programme/handlers.ts'
import { seatingHandlers } from '../../../../electron/register/seating/handlers.ts'
import { openTestDesk } from '../history/test-desk.ts'

/** The test desk with what a visit is made of: delegations, their programme, their meetings. */
export async function openVisitDesk(day = '2025-11-28') {
  const desk = await openTestDesk(day)
  return {
    ...desk,
    delegations: client(delegationCalls, delegationHandlers, desk.context),
    programme: client(programmeCalls, programmeHandlers, desk.context),
    meetings: client(meetingCalls, meetingHandlers, desk.context),
    seating: client(seatingCalls, seatingHandlers, desk.context),
  }
}
export type VisitDesk = Awaited<ReturnType<typeof openVisitDesk>>

type Callable = (input: unknown, context: CallContext) => unknown

/** As a window calls it: input checked and filled in by the contract, the answer checked by it too. */
function client<S extends Slice>(slice: S, handlers: Handlers<{ area: S }, CallContext>['area'], context: CallContext) {
  const callables = handlers as unknown as Record<string, Callable>
  const entries = Object.entries(slice).map(([name, call]) => {
    const ask = async (input: unknown) => call.output.parse(await callables[name]?.(call.input.parse(input), context))
    return [name, ask]
  })
  return Object.fromEntries(entries) as Client<{ area: S }>['area']
}
