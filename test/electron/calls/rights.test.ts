import { expect, it } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { command, type Contract, query, whileLocked } from '../../../shared/calls/call.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { roleMay, roles } from '../../../shared/register/users/rights.ts'
import { noting } from './desk-for-tests.ts'

/** Every call of the contract behind handlers that only say that they were reached. */
const reached = Object.fromEntries(
  Object.entries(officeContract).map(([area, slice]) => [area, Object.fromEntries(Object.keys(slice).map((name) => [name, () => 'reached']))]),
)
const calls = Object.entries(officeContract).flatMap(([area, slice]) => Object.entries(slice).map(([name, call]) => ({ name: `${area}.${name}`, call })))

/** What dispatch says to an input that fits no call: who is refused never learns that it did not fit. */
async function answerTo(role: string, name: string): Promise<string> {
  const dispatch = createDispatch(officeContract, reached, undefined, { ...noting([]), isOpen: () => true, mayUse: (right) => roleMay(role, right) })
  const reply = await dispatch({ name, input: 'no input that any call takes' })
  return reply.ok ? 'reached' : reply.error.code
}

it.each([...roles, 'a role of a later version', ''])('the whole contract answers the role «%s» by the table, before it looks at any input', async (role) => {
  const answers = await Promise.all(calls.map(async ({ name }) => [name, await answerTo(role, name)]))
  const wanted = calls.map(({ name, call }) => [name, roleMay(role, call.right) ? 'invalid-input' : 'not-allowed'])
  expect(answers).toEqual(wanted)
})

it('a refusal names the right and nothing else', async () => {
  const lamps = { light: command(z.object({ id: z.number() }), z.object({}), 'settings') } satisfies Contract[string]
  const dispatch = createDispatch({ lamps }, { lamps: { light: () => ({}) } }, undefined, { ...noting([]), mayUse: () => false })
  expect(await dispatch({ name: 'lamps.light', input: { id: 1 } })).toEqual({ ok: false, error: { code: 'not-allowed', details: { right: 'settings' } } })
})

it('where nobody is at the desk a call is locked and not refused; one that answers at the door is asked about', async () => {
  const asked: string[] = []
  const lamps = { look: query(z.object({}), z.string()), knock: whileLocked(query(z.object({}), z.string(), 'own-desk')) }
  const options = { ...noting([]), isOpen: () => false, mayUse: (right: string) => asked.push(right) > 0 }
  const dispatch = createDispatch({ lamps }, { lamps: { look: () => '', knock: () => 'come in' } }, undefined, options)
  expect(await dispatch({ name: 'lamps.look', input: {} })).toMatchObject({ error: { code: 'locked' } })
  expect(await dispatch({ name: 'lamps.knock', input: {} })).toEqual({ ok: true, value: 'come in' })
  expect(asked).toEqual(['own-desk'])
})
