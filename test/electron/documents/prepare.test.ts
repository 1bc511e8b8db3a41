import { expect, test } from 'vitest'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { noPassports, settings, today } from './prepare-facts.ts'

test.each([
  ['a kind that does not exist', 'passport', 'delegations'],
  ['a name that every object has', 'constructor', 'delegations'],
  ['a kind made of other records', 'meeting-minutes', 'delegations'],
  ['a record that is not there', 'delegation-list', 'delegations'],
] as const)('%s is not found', async (_what, kind, area) => {
  const desk = await openVisitDesk()
  const subject = { area, id: '7d0a2f5e-5f0c-4c39-9a2b-0d3f6a1b2c3d' }
  await expect(preparePaper(desk.context.db, kind, subject, settings, today, noPassports)).rejects.toMatchObject({ code: 'not-found' })
})
