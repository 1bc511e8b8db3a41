import { expect, test } from 'vitest'
import { delegationInput } from '../../../../shared/register/delegations/schema.ts'
import { openVisitDesk } from '../delegations/visit-desk.ts'
import { aDelegation, aMeeting, anItem, azerbaijanCommission, enterVisit } from '../delegations/visit-samples.ts'

test('a programme reads in order of day and hour, whatever the order it was entered in', async () => {
  const desk = await openVisitDesk()
  const { delegation, organisation } = await enterVisit(desk)
  const entered = [
    ['2025-11-30', '08:00'],
    ['2025-11-28', '15:00'],
    ['2025-11-28', '09:30'],
    ['2025-11-27', '04:55'],
  ] as const
  for (const [day, hour] of entered) await desk.programme.create(anItem(delegation.id, day, hour))
  const other = await desk.delegations.create(aDelegation(organisation.id))
  await desk.programme.create(anItem(other.id, '2025-11-28', '10:00'))

  const items = await desk.programme.listOfDelegation({ delegationId: delegation.id })
  expect(items.map(({ heldOn, startsAt }) => [heldOn, startsAt])).toEqual(entered.toReversed())
  expect(await desk.programme.list({})).toHaveLength(5)
})

test('an item is entered, corrected, archived out of the programme and brought back', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const meeting = await desk.meetings.create(aMeeting())
  const staff = { responsible: 'Б. Турдуматов', phone: '0555', transport: '01 KG 777', note: 'VIP-зал' }
  const input = anItem(delegation.id, '2025-11-28', '10:00', { endsAt: '11:00', meetingId: meeting.id, staff })
  const item = await desk.programme.create(input)
  expect(item).toMatchObject({ ...input, revision: 1 })
  expect(await desk.programme.get({ id: item.id })).toEqual(item)

  const later = { ...input, startsAt: '12:00', endsAt: null }
  expect(await desk.programme.update({ id: item.id, revision: 1, input: later })).toMatchObject({ ...later, revision: 2 })
  await expect(desk.programme.update({ id: item.id, revision: 1, input })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await desk.history.undo({})
  expect(await desk.programme.get({ id: item.id })).toMatchObject({ ...input, revision: 3 })

  await desk.programme.archive({ id: item.id, revision: 3 })
  expect(await desk.programme.listOfDelegation({ delegationId: delegation.id })).toEqual([])
  expect(await desk.programme.list({ archived: true })).toMatchObject([{ id: item.id }])
  await desk.programme.restore({ id: item.id, revision: 4 })
  expect(await desk.programme.listOfDelegation({ delegationId: delegation.id })).toMatchObject([input])
})

test.each(['2025-11-26', '2025-12-02'])('an item on %s lies outside the visit and is refused', async (day) => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const entered = desk.programme.create(anItem(delegation.id, day, '10:00'))
  await expect(entered).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'heldOn', reason: 'outside-visit' } })
})

test.each(['2025-11-27', '2025-12-01'])('the day of arrival and the day of departure belong to the visit: %s', async (day) => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  await desk.programme.create(anItem(delegation.id, day, '10:00'))
  expect(await desk.programme.listOfDelegation({ delegationId: delegation.id })).toHaveLength(1)
})

test('an item of a delegation that is not there is refused', async () => {
  const desk = await openVisitDesk()
  const entered = desk.programme.create(anItem('7d0a2f5e-5f0c-4c39-9a2b-0d3f6a1b2c3d', '2025-11-28', '10:00'))
  await expect(entered).rejects.toMatchObject({ code: 'not-found' })
})

test('an item names its delegation, or the body of one without a name', async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const nameless = await desk.delegations.create(aDelegation(organisation.id))
  const named = await desk.delegations.create(aDelegation(organisation.id, { name: { ky: 'Баку тобу', ru: '' } }))
  for (const [visit, hour] of [[nameless, '09:00'], [named, '10:00']] as const) {
    await desk.programme.create(anItem(visit.id, '2025-11-28', hour))
  }
  const { ky, ru } = organisation.name
  expect((await desk.programme.list({})).map(({ delegation }) => delegation)).toEqual([{ ky, ru }, { ky: 'Баку тобу', ru }])
})

test.each([
  ['its title', 'отурум'],
  ['its place', 'ала-арча'],
  ['the one responsible', 'турдуматов'],
  ['the delegation’s body', 'азербайжан отурум'],
])('an item is found by %s', async (_by, search) => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const staff = { responsible: 'Б. Турдуматов', phone: '', transport: '', note: '' }
  const place = { ky: '«Ала-Арча» резиденциясы', ru: 'резиденция «Ала-Арча»' }
  const title = { ky: 'Платформанын отуруму', ru: 'Заседание платформы' }
  const wanted = await desk.programme.create(anItem(delegation.id, '2025-11-28', '10:00', { title, place, staff }))
  await desk.programme.create(anItem(delegation.id, '2025-11-28', '12:00'))
  expect((await desk.programme.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})

test('an item is not put back onto a day that the visit has lost meanwhile', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const item = await desk.programme.create(anItem(delegation.id, '2025-12-01', '10:00'))
  await desk.programme.update({ id: item.id, revision: 1, input: anItem(delegation.id, '2025-11-30', '10:00') })
  const [moved] = await desk.history.ofRecord({ area: 'programme', id: item.id })
  const visit = await desk.delegations.get({ id: delegation.id })
  await desk.delegations.update({ id: visit.id, revision: visit.revision, input: delegationInput.parse({ ...visit, departsOn: '2025-11-30' }) })
  await expect(desk.history.undo({ seq: moved?.seq })).rejects.toMatchObject({ code: 'undo-blocked' })
  expect(await desk.programme.get({ id: item.id })).toMatchObject({ heldOn: '2025-11-30', revision: 2 })
})
