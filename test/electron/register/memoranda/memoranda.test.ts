import { expect, test } from 'vitest'
import { anOrganisation } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'
import { aMemorandum } from './samples.ts'

const none = { ky: '', ru: '' }

test('a memorandum is entered, found by its partner in any spelling, corrected and taken back', async () => {
  const desk = await openTestDesk()
  const { id: organisationId } = await desk.organisations.create(anOrganisation())
  const input = aMemorandum(organisationId)
  const created = await desk.memoranda.create(input)
  expect(created).toMatchObject(input)
  expect(await desk.memoranda.list({ search: 'содружество' })).toMatchObject([{ id: created.id, organisation: { ky: 'Көз карандысыз Мамлекеттер Шериктештиги' } }])
  expect(await desk.memoranda.list({ search: 'м-7' })).toHaveLength(1)
  expect(await desk.memoranda.list({ search: 'NATO' })).toEqual([])

  const ended = await desk.memoranda.update({ id: created.id, revision: 1, input: { ...input, state: 'terminated', originalPlace: none } })
  expect(ended).toMatchObject({ state: 'terminated', originalPlace: none, revision: 2 })
  expect(await desk.history.undo({})).toMatchObject({ area: 'memoranda', action: 'update' })
  expect(await desk.memoranda.get({ id: created.id })).toMatchObject({ state: 'in-force', originalPlace: input.originalPlace })
  expect((await desk.history.verify({})).faults).toEqual([])
})

test('an archived one leaves the list and comes back', async () => {
  const desk = await openTestDesk()
  const { id: organisationId } = await desk.organisations.create(anOrganisation())
  const { id } = await desk.memoranda.create(aMemorandum(organisationId))
  await desk.memoranda.archive({ id, revision: 1 })
  expect(await desk.memoranda.list({})).toEqual([])
  expect(await desk.memoranda.list({ archived: true })).toHaveLength(1)
  await desk.memoranda.restore({ id, revision: 2 })
  expect(await desk.memoranda.list({})).toHaveLength(1)
})
