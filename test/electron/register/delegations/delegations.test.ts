import { expect, test } from 'vitest'
import { inListOrder } from '../../../../shared/register/delegations/rules.ts'
import { memberRoles } from '../../../../shared/register/delegations/schema.ts'
import { aMission, anElection, aPerson } from '../history/samples.ts'
import { openVisitDesk } from './visit-desk.ts'
import { aDelegation, aMember, azerbaijanCommission, enterVisit, somebody } from './visit-samples.ts'

test('a delegation of twelve is entered, listed with its body and head, opened and corrected', async () => {
  const desk = await openVisitDesk()
  const { delegation, input, organisation } = await enterVisit(desk)
  expect(delegation).toMatchObject({ ...input, revision: 1, archivedAt: null })
  expect(await desk.delegations.get({ id: delegation.id })).toEqual(delegation)
  expect(await desk.delegations.list({})).toMatchObject([
    {
      id: delegation.id,
      // A delegation without a name of its own is shown by its body.
      name: { ky: '', ru: '' },
      organisation: { ky: organisation.name.ky, ru: organisation.name.ru },
      head: { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' },
      memberCount: 12,
      arrivesOn: '2025-11-27',
    },
  ])

  const smaller = { ...input, members: input.members.slice(0, 3), purposes: [], status: 'present' as const }
  const updated = await desk.delegations.update({ id: delegation.id, revision: 1, input: smaller })
  expect(updated).toMatchObject({ ...smaller, revision: 2 })
  expect(await desk.delegations.list({})).toMatchObject([{ memberCount: 3, head: { ky: '', ru: '' }, status: 'present' }])
})

test('members stay in the order they were entered and are printed by role', async () => {
  const desk = await openVisitDesk()
  const { delegation, head } = await enterVisit(desk)
  const printed = inListOrder(delegation.members)
  expect(printed[0]).toMatchObject({ personId: head.id, role: 'head' })
  expect(delegation.members.at(-1)?.personId).toBe(head.id)
  const places = printed.map(({ role }) => memberRoles.indexOf(role))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('a delegation of a thousand is kept whole', { timeout: 60_000 }, async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const members = []
  for (let index = 0; index < 1000; index += 1) members.push(aMember((await desk.people.create(somebody('А', `Б${index}`))).id))
  const delegation = await desk.delegations.create(aDelegation(organisation.id, { members }))
  expect(delegation.members).toEqual(members)
  expect(await desk.delegations.list({})).toMatchObject([{ memberCount: 1000 }])
})

test('one person belongs to a delegation and observes in a mission at once', async () => {
  const desk = await openVisitDesk()
  const election = await desk.elections.create(anElection())
  const person = await desk.people.create(aPerson())
  const mission = await desk.missions.create(aMission({ electionId: election.id, headPersonId: person.id }))
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const members = [aMember(person.id, { role: 'expert', missionId: mission.id, title: { ky: 'эксперт', ru: 'эксперт' } })]
  const delegation = await desk.delegations.create(aDelegation(organisation.id, { members, electionId: election.id }))
  expect(delegation.members).toEqual(members)
  expect(await desk.missions.list({})).toMatchObject([{ head: { ru: 'Мазахир Панахов' } }])
})

test('nobody stands in one delegation twice, but the same person may come again', async () => {
  const desk = await openVisitDesk()
  const { organisation, head, delegation } = await enterVisit(desk)
  const twice = aDelegation(organisation.id, { members: [aMember(head.id, { role: 'head' }), aMember(head.id, { role: 'expert' })] })
  const refused = { code: 'invalid-input', details: { field: 'members', reason: 'twice' } }
  await expect(desk.delegations.create(twice)).rejects.toMatchObject(refused)
  await expect(desk.delegations.update({ id: delegation.id, revision: 1, input: twice })).rejects.toMatchObject(refused)
  expect(await desk.delegations.get({ id: delegation.id })).toEqual(delegation)

  await desk.delegations.create(aDelegation(organisation.id, { members: [aMember(head.id)], arrivesOn: '2025-11-28' }))
  expect(await desk.delegations.list({})).toHaveLength(2)
})

test.each([
  ['the head’s Latin name', 'panahov'],
  ['the head’s name typed on the wrong layout', 'gfyf[jd'],
  ['a member’s name', 'азизов7'],
  ['the sending body', 'азербайжан'],
  ['an alias of the body', 'msk'],
  ['a purpose', 'наблюдение'],
  ['the hotel', 'достук'],
  ['the flight', 'j2 257'],
  ['body and head at once', 'комиссиясы панахов'],
])('a delegation is found by %s', async (_by, search) => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const other = await desk.organisations.create({ ...azerbaijanCommission, name: { ky: 'Казакстан', ru: 'Казахстан', en: '' }, abbreviation: { ky: '', ru: '', en: '' }, aliases: '' })
  await desk.delegations.create(aDelegation(other.id, { purposes: [], hotel: { ky: '', ru: '' }, arrival: { time: null, flight: '', place: { ky: '', ru: '' } } }))
  expect((await desk.delegations.list({ search })).map(({ id }) => id)).toEqual([delegation.id])
})

test('the newest visit comes first, and what is found keeps the order', async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const days = ['2025-11-10', '2025-12-20', '2025-11-27']
  for (const day of days) await desk.delegations.create(aDelegation(organisation.id, { arrivesOn: day, departsOn: '2025-12-31' }))
  const newest = ['2025-12-20', '2025-11-27', '2025-11-10']
  expect((await desk.delegations.list({})).map(({ arrivesOn }) => arrivesOn)).toEqual(newest)
  expect((await desk.delegations.list({ search: 'азербайжан' })).map(({ arrivesOn }) => arrivesOn)).toEqual(newest)
})

test('an archived delegation leaves the list and comes back with every line', async () => {
  const desk = await openVisitDesk()
  const { delegation, input } = await enterVisit(desk)
  const archived = await desk.delegations.archive({ id: delegation.id, revision: 1 })
  expect(archived).toMatchObject({ revision: 2, archivedAt: expect.any(String) })
  expect(await desk.delegations.list({})).toEqual([])
  expect(await desk.delegations.list({ archived: true })).toMatchObject([{ id: delegation.id, memberCount: 12 }])
  expect(await desk.delegations.restore({ id: delegation.id, revision: 2 })).toMatchObject({ ...input, revision: 3, archivedAt: null })
})

test('undo brings members and purposes back', async () => {
  const desk = await openVisitDesk()
  const { delegation, input } = await enterVisit(desk)
  await desk.delegations.update({ id: delegation.id, revision: 1, input: { ...input, members: [], purposes: [], hotel: { ky: '', ru: '' } } })
  expect(await desk.history.undo({})).toMatchObject({ area: 'delegations', fields: ['purposes', 'hotel', 'members'] })
  expect(await desk.delegations.get({ id: delegation.id })).toMatchObject({ ...input, revision: 3 })
  expect(await desk.delegations.list({ search: 'достук panahov' })).toMatchObject([{ memberCount: 12 }])
})

test('what was changed meanwhile is not overwritten', async () => {
  const desk = await openVisitDesk()
  const { delegation, input } = await enterVisit(desk)
  await desk.delegations.update({ id: delegation.id, revision: 1, input: { ...input, status: 'present' } })
  const late = desk.delegations.update({ id: delegation.id, revision: 1, input: { ...input, members: [] } })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await desk.delegations.get({ id: delegation.id })).toMatchObject({ status: 'present', members: input.members })
})

test('a head written in one spelling only is listed by that one', async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const nameless = { surname: '', given: '', patronymic: '' }
  const russianOnly = await desk.people.create(aPerson({ kyrgyzName: nameless }))
  const latinOnly = await desk.people.create(aPerson({ kyrgyzName: nameless, russianName: nameless }))
  for (const { id } of [russianOnly, latinOnly]) {
    await desk.delegations.create(aDelegation(organisation.id, { members: [aMember(id, { role: 'head' })] }))
  }
  expect((await desk.delegations.list({})).map(({ head }) => head)).toEqual([
    { ky: 'MAZAHIR PANAHOV', ru: 'MAZAHIR PANAHOV' },
    { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' },
  ])
})
