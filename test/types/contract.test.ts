import { describe, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../electron/calls/handlers.ts'
import type { CallContext } from '../../electron/register/context.ts'
import type { api } from '../../renderer/api.ts'
import { type Client, command, type Contract, type Handlers, query, type Reply } from '../../shared/calls/call.ts'
import type { AppContract, OfficeContract } from '../../shared/calls/contract.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { Person, PersonInput, PersonSummary } from '../../shared/register/people/schema.ts'

/**
 * What must not compile. The compiler reads this file (`npm run types`): a line under `@ts-expect-error` that compiles is
 * an error itself. Nothing here runs.
 */
const contract = {
  lamps: {
    list: query(z.object({ room: z.string().default('') }), z.array(z.string())),
    light: command(z.object({ id: z.number() }), z.object({ lit: z.boolean() }), 'write-visits'),
  },
} satisfies Contract

const list = ({ room }: { room: string }): string[] => [room]
const light = ({ id }: { id: number }): { lit: boolean } => ({ lit: id > 0 })

describe('handlers', () => {
  it('must be all there, in every area', () => {
    const whole: Handlers<typeof contract, undefined> = { lamps: { list, light } }
    // @ts-expect-error light is missing
    const withoutCall: Handlers<typeof contract, undefined> = { lamps: { list } }
    // @ts-expect-error lamps is missing
    const withoutArea: Handlers<typeof contract, undefined> = {}
    // @ts-expect-error dim is in no contract
    const withMore: Handlers<typeof contract, undefined> = { lamps: { list, light, dim: light } }
    void [whole, withoutCall, withoutArea, withMore]
  })

  it('take the checked input and give the declared answer', () => {
    type LampHandlers = Handlers<typeof contract, undefined>['lamps']
    // defaults are filled in before a handler runs
    expectTypeOf<Parameters<LampHandlers['list']>[0]>().toEqualTypeOf<{ room: string }>()
    // @ts-expect-error a lamp's id is a number
    const wrongInput: LampHandlers['light'] = ({ id }: { id: string }) => ({ lit: id === '' })
    // @ts-expect-error the answer is a boolean
    const wrongAnswer: LampHandlers['light'] = () => ({ lit: 'yes' })
    // @ts-expect-error and not one that comes later as something else
    const wrongLater: LampHandlers['light'] = () => Promise.resolve({ lit: 1 })
    void [wrongInput, wrongAnswer, wrongLater]
  })

  it('of the register answer every call of the contract', () => {
    expectTypeOf(officeHandlers).toEqualTypeOf<Handlers<OfficeContract, CallContext>>()
    expectTypeOf<Parameters<(typeof officeHandlers)['people']['create']>[0]>().toEqualTypeOf<PersonInput>()
    const { drafts: _drafts, ...withoutDrafts } = officeHandlers
    // @ts-expect-error an area of the real contract is missing
    const incomplete: Handlers<OfficeContract, CallContext> = withoutDrafts
    void incomplete
  })
})

describe('the window', () => {
  it('asks with what the schema takes and receives what it gives', () => {
    expectTypeOf<typeof api>().toEqualTypeOf<Client<AppContract>>()
    expectTypeOf<(typeof api)['people']['create']>().returns.resolves.toEqualTypeOf<Person>()
    expectTypeOf<(typeof api)['people']['list']>().returns.resolves.toEqualTypeOf<PersonSummary[]>()
    // what has a default may be left out
    expectTypeOf<{ search: string }>().toExtend<Parameters<(typeof api)['people']['list']>[0]>()
  })

  it('cannot ask for what is in no contract, nor with other words', () => {
    const asking = (client: Client<AppContract>): unknown[] => [
      // @ts-expect-error no such area
      () => client.spaceships.list({}),
      // @ts-expect-error no such call
      () => client.people.delete({ id: '' }),
      // @ts-expect-error an id is a text
      () => client.people.get({ id: 1 }),
      // @ts-expect-error a change names the revision it was made on
      () => client.people.archive({ id: '' }),
      // @ts-expect-error a search is a text
      () => client.people.list({ search: 7 }),
      // @ts-expect-error a kind is a word of the closed list
      () => client.organisations.create({ kind: 'club' }),
    ]
    void asking
  })
})

describe('errors and replies', () => {
  it('have codes of the closed list', () => {
    // @ts-expect-error no such code: it would have no text
    const unknownCode = (): AppError => new AppError('something-happened')
    // @ts-expect-error details are ids, counts and field names, never a record
    const withRecord = (person: Person): AppError => new AppError('not-found', { person })
    expectTypeOf<AppError['code']>().toEqualTypeOf<ErrorCode>()
    void [unknownCode, withRecord]
  })

  it('give a value only after a look at ok', () => {
    const read = (reply: Reply): unknown => {
      // @ts-expect-error it may be a failure
      const unseen: unknown = reply.value
      return reply.ok ? reply.value : (unseen ?? reply.error.code)
    }
    expectTypeOf(createDispatch).returns.returns.resolves.toEqualTypeOf<Reply>()
    void read
  })
})
