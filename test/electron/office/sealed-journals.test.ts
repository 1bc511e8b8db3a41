import { expect, test } from 'vitest'
import { testPassword } from '../../helpers/register.ts'
import { anIncoming } from '../register/journal/samples.ts'
import { anOrganisation } from '../register/history/samples.ts'
import { anOffice } from './office-with-a-clerk.ts'

/** The journals' pages in a whole office: copies, a new data key, and a colleague with another tool. */

const letter = (last: number) => ({ kind: 'thanks-letter', subject: { area: 'delegations' as const, id: `00000000-0000-4000-8000-00000000000${last}` }, on: '2025-11-28' })

async function anOfficeWithNumbers() {
  const office = await anOffice()
  const { client } = office
  for (const last of [1, 2, 3]) await client.papers.reserveNumber(letter(last))
  await client.journal.spoil({ place: { counter: 'outgoing', year: 2025, seq: 2 }, reason: 'Бланк бузулду' })
  const body = await client.organisations.create(anOrganisation())
  await client.incoming.create(anIncoming(body.id))
  return office
}

test('a new data key and a copy put back leave the journals as the history says', async () => {
  const { client, administrator, comeBackAs, faults } = await anOfficeWithNumbers()
  await client.backups.changeDataKey({ password: testPassword })
  await comeBackAs(administrator)
  expect(await faults()).toEqual([])
  const { id } = await client.backups.make({})
  await client.papers.reserveNumber(letter(4))
  await client.users.prove({ password: testPassword })
  await client.backups.restore({ id })
  await comeBackAs(administrator)
  expect(await faults()).toEqual([])
  // What was given after the copy is free again.
  expect((await client.papers.reserveNumber(letter(5))).number).toBe('01-17/4')
  expect((await client.history.verify({})).faults).toEqual([])
})

test('a clerk who makes a spoiled number good with another tool is found at the next opening, and cannot answer for it', async () => {
  const { client, administrator, clerk, comeBackAs, faults, sql } = await anOfficeWithNumbers()
  await comeBackAs(clerk)
  await sql(`UPDATE paper_numbers SET state = 'used', reason = '' WHERE state = 'spoiled'`)
  await comeBackAs(clerk)
  expect(await faults()).toEqual(['record-altered'])
  await expect(client.history.settle({ reason: 'Баары жайында, текшерилди' })).rejects.toMatchObject({ code: 'not-allowed' })
  await comeBackAs(administrator)
  expect((await client.history.state({})).doubt?.faults).toMatchObject([{ area: 'numbers', recordId: 'outgoing/2025/0' }])
})
