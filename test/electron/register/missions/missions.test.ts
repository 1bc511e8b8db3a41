import { expect, test } from 'vitest'
import type { MissionSize } from '../../../../shared/register/missions/schema.ts'
import { aMission, anElection, anOrganisation, aPerson } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

/** As the two reports of 2025 gave them (domain.md §0). */
const figures: MissionSize[] = [
  { asOfOn: '2025-10-24', count: 8, state: 'requested', source: 'ЦИК КР' },
  { asOfOn: '2025-11-11', count: 150, state: 'announced', source: 'vb.kg' },
  { asOfOn: '2025-11-28', count: 241, state: 'accredited', source: 'trend.az' },
]

test('a mission is entered, listed with the names it is linked to, opened and corrected', async () => {
  const { missions, elections, organisations, people } = await openTestDesk()
  const election = await elections.create(anElection())
  const organisation = await organisations.create(anOrganisation())
  const head = await people.create(aPerson())
  const links = { electionId: election.id, organisationId: organisation.id, headPersonId: head.id }
  const input = aMission({ ...links, sizes: figures, notes: 'штаб в Бишкеке' })
  const created = await missions.create(input)
  expect(created).toMatchObject({ ...input, revision: 1 })
  expect(await missions.get({ id: created.id })).toEqual(created)
  expect(await missions.list({})).toMatchObject([
    {
      id: created.id,
      name: input.name,
      election: election.name,
      organisation: { ky: organisation.name.ky, ru: organisation.name.ru },
      head: { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' },
      latestSize: figures[2],
    },
  ])

  const corrected = aMission({ ...links, headPersonId: null, sizes: figures.slice(0, 2) })
  expect(await missions.update({ id: created.id, revision: 1, input: corrected })).toMatchObject(corrected)
  const [row] = await missions.list({})
  expect(row).toMatchObject({ head: { ky: '', ru: '' }, latestSize: figures[1] })
  const late = missions.update({ id: created.id, revision: 1, input })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test.each([
  ['2025-10-23', undefined],
  ['2025-10-24', 8],
  ['2025-11-10', 8],
  ['2025-11-11', 150],
  ['2025-11-27', 150],
  ['2025-11-28', 241],
  ['2026-06-01', 241],
])('on %s the mission counts %s observers', async (day, count) => {
  const { missions } = await openTestDesk(day)
  await missions.create(aMission({ sizes: figures.toReversed() }))
  const [row] = await missions.list({})
  expect(row?.latestSize?.count).toBe(count)
})

test('of two figures of one day the one entered last holds', async () => {
  const { missions } = await openTestDesk()
  const day = { asOfOn: '2025-11-28', state: 'accredited', source: '' } as const
  await missions.create(aMission({ sizes: [{ ...day, count: 240 }, { ...day, count: 241 }] }))
  expect(await missions.list({})).toMatchObject([{ latestSize: { count: 241 } }])
})

test.each([
  ['its own name', 'байкоочулар'],
  ['its organisation', 'содружество'],
  ['its organisation’s abbreviation', 'cis'],
  ['its head', 'panahov'],
  ['its name and its head at once', 'миссия панахов'],
])('a mission is found by %s', async (_by, search) => {
  const { missions, organisations, people } = await openTestDesk()
  await missions.create(aMission({ name: { ky: 'ЕККУ', ru: 'БДИПЧ' } }))
  const { id: organisationId } = await organisations.create(anOrganisation())
  const { id: headPersonId } = await people.create(aPerson())
  const wanted = await missions.create(aMission({ organisationId, headPersonId }))
  expect((await missions.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})

test('missions of the latest election come first, those without an election last', async () => {
  const { missions, elections } = await openTestDesk()
  const earlier = await elections.create(anElection({ votingOn: '2021-11-28' }))
  const later = await elections.create(anElection())
  for (const electionId of [null, earlier.id, later.id]) await missions.create(aMission({ electionId }))
  expect((await missions.list({})).map((row) => row.electionId)).toEqual([later.id, earlier.id, null])
})

test('an archived head stays on the mission', async () => {
  const { missions, people } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await missions.create(aMission({ headPersonId: id }))
  await people.archive({ id, revision: 1 })
  expect(await missions.list({ search: 'панахов' })).toMatchObject([{ head: { ru: 'Мазахир Панахов' } }])
})

test('a head without a Cyrillic name is listed by the passport, one without a Kyrgyz name by the Russian', async () => {
  const { missions, people } = await openTestDesk()
  const nobody = { surname: '', given: '', patronymic: '' }
  const { id } = await people.create(aPerson({ kyrgyzName: nobody }))
  await missions.create(aMission({ headPersonId: id }))
  expect(await missions.list({})).toMatchObject([{ head: { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' } }])
  await people.update({ id, revision: 1, input: aPerson({ kyrgyzName: nobody, russianName: nobody }) })
  expect(await missions.list({})).toMatchObject([{ head: { ky: 'MAZAHIR PANAHOV', ru: 'MAZAHIR PANAHOV' } }])
})
