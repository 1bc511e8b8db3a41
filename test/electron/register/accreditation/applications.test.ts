import { expect, test } from 'vitest'
import { readAccredited, readBatchFacts } from '../../../../electron/register/accreditation/repository.ts'
import { aPerson } from '../history/samples.ts'
import { aGuest, openObserversDesk, received, stepOn, version } from './observers-desk.ts'

test('an application is entered, listed with the names it is linked to, corrected, and found by any of them', async () => {
  const desk = await openObserversDesk()
  const person = await desk.people.create(aPerson())
  const input = desk.application(person.id, { title: { ky: 'төрага', ru: 'председатель' }, languages: 'az, ru', steps: [received('2025-10-18', '№ 5 нота')] })
  const created = await desk.applications.create(input)
  expect(created).toMatchObject({ ...input, revision: 1 })
  const [row] = await desk.applications.list({})
  expect(row).toMatchObject({ state: 'received', stateOn: '2025-10-18', sex: 'male', mission: desk.cisMission.name, organisation: { ru: desk.cis.name.ru }, election: desk.election.name })
  for (const search of ['panahov', 'Панахов', 'gfyf[jd', 'байкоочулар миссиясы', 'cis', '№ 5']) {
    expect((await desk.applications.list({ search })).map(({ id }) => id), search).toEqual([created.id])
  }
  expect(await desk.applications.list({ search: 'месерич' })).toEqual([])
})

test.each([
  ['accepted before it was received', [stepOn('complete', '2025-10-18')]],
  ['moved on after it was withdrawn', [received('2025-10-18'), stepOn('withdrawn', '2025-10-19'), stepOn('complete', '2025-10-20')]],
  ['dated before its last step', [received('2025-10-18'), stepOn('complete', '2025-10-17')]],
])('an application cannot be %s', async (_what, steps) => {
  const desk = await openObserversDesk()
  const { id } = await desk.people.create(aPerson())
  await expect(desk.applications.create(desk.application(id, { steps }))).rejects.toThrow()
  expect(await desk.applications.list({})).toEqual([])
})

test('a person applies once for an election, and again after the first application ended', async () => {
  const desk = await openObserversDesk()
  const { id: personId } = await desk.people.create(aPerson())
  const first = await desk.applications.create(desk.application(personId))
  await expect(desk.applications.create(desk.application(personId, { missionId: desk.odihrMission.id }))).rejects.toMatchObject({ code: 'already-applied', details: { id: first.id } })
  await desk.accreditation.mark({ ids: [first.id], state: 'withdrawn', on: '2025-10-20', ground: '', note: '' })
  const second = await desk.applications.create(desk.application(personId, { missionId: desk.odihrMission.id }))
  expect(second.missionId).toBe(desk.odihrMission.id)
})

test.each([
  ['in passport letters', { passportName: { surname: 'PANAHOV', given: 'MAZAHIR' }, russianName: blank(), kyrgyzName: blank() }, true],
  ['in Russian', aGuest('Панахов', 'Мазахир'), true],
  ['with the given name first', aGuest('Мазахир', 'Панахов'), true],
  ['a letter apart', aGuest('Панаков', 'Мазахир'), true],
  ['with another date of birth', aGuest('Панахов', 'Мазахир', { bornOn: '1990-05-05' }), false],
  ['as somebody else', aGuest('Панахова', 'Мехрибан'), false],
])('a second card %s is recognised as probably the same person: %s', async (_how, other, alike) => {
  const desk = await openObserversDesk()
  const known = await desk.people.create(aPerson({ bornOn: '1965-03-01' }))
  const application = await desk.applications.create(desk.application(known.id))
  const second = await desk.people.create(aPerson({ ...other }))
  const found = await desk.accreditation.namesakes({ electionId: desk.election.id, personId: second.id })
  expect(found.map(({ applicationId, isSamePerson }) => [applicationId, isSamePerson])).toEqual(alike ? [[application.id, false]] : [])
})

test('two applications under one name are named in the overview until one of them ends', async () => {
  const desk = await openObserversDesk()
  const known = await desk.applications.create(desk.application((await desk.people.create(aPerson())).id))
  const twice = await desk.applications.create(desk.application((await desk.people.create(aGuest('Панахов', 'Мазахир'))).id))
  await desk.apply('Алиев')
  const doubles = async (): Promise<string[][]> =>
    (await desk.accreditation.overview({ electionId: desk.election.id, on: '2025-10-28' })).doubles.map((group) => group.map(({ applicationId }) => applicationId))
  expect(await doubles()).toEqual([[known.id, twice.id]])
  await desk.accreditation.mark({ ids: [twice.id], state: 'refused', on: '2025-10-22', ground: '', note: '' })
  expect(await doubles()).toEqual([])
})

test('a mission proposes its head, its members of delegations and the holders of posts, and enters them at once', async () => {
  const desk = await openObserversDesk()
  const head = await desk.people.create(aGuest('Петришенко', 'Игорь', { citizenship: 'BY', languages: 'ru', phone: '+375 17 000' }))
  const mission = await desk.missions.get({ id: desk.cisMission.id })
  const { id: _id, revision: _revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...input } = mission
  await desk.missions.update({ ...version(mission), input: { ...input, headPersonId: head.id } })
  const post = { organisationId: desk.cis.id, title: { ky: 'кеңешчи', ru: 'советник' }, fromOn: null, toOn: null }
  const holder = await desk.people.create(aGuest('Заречный', 'Сергей', { posts: [post] }))
  await desk.people.create(aGuest('Бывший', 'Семён', { posts: [{ ...post, toOn: '2020-01-01' }] }))

  const wanted = { electionId: desk.election.id, missionId: mission.id, organisationId: null }
  expect((await desk.accreditation.candidates(wanted)).map(({ personId, source }) => [personId, source])).toEqual([[head.id, 'head'], [holder.id, 'post']])
  const entry = { ...wanted, kind: 'short-term', receivedOn: '2025-10-18', ground: '№ 7', observesFromOn: null, observesToOn: null, isComplete: true, personIds: [head.id, holder.id] } as const
  const { ids } = await desk.accreditation.enter({ ...entry, personIds: [...entry.personIds] })
  expect(ids).toHaveLength(2)
  expect(await desk.applications.get({ id: ids[0] ?? '' })).toMatchObject({ personId: head.id, countryCode: 'BY', languages: 'ru', phone: '+375 17 000' })
  expect((await desk.accreditation.candidates(wanted)).map(({ appliedId }) => appliedId)).toEqual(ids)
  // A second press enters nobody twice.
  expect(await desk.accreditation.enter({ ...entry, personIds: [...entry.personIds] })).toEqual({ ids: [] })

  await desk.accreditation.putAway({ ids })
  expect(await desk.applications.list({})).toEqual([])
  expect((await desk.history.verify({})).faults).toEqual([])
})

test('a replacement takes the place in a draft batch; of a decided one it waits for the next', async () => {
  const desk = await openObserversDesk()
  const leaving = await desk.apply('Алиев')
  const staying = await desk.apply('Бериев')
  const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [leaving.id, staying.id] })
  const replaces = { applicationId: leaving.id, on: '2025-10-22', ground: 'ЕККУнун № 77 нотасы', note: '' }
  const coming = await desk.apply('Вагиф', { steps: [received('2025-10-22')], replaces })

  const decided = await desk.accreditation.decide({ ...version(batch), decision: { number: '73', on: '2025-10-24', title: { ky: '', ru: '' } }, validUntilOn: null, certificateMask: '{seq}' })
  expect(decided.members.map(({ applicationId }) => applicationId)).toEqual([staying.id, coming.id])
  desk.setDay('2025-10-24')
  expect(await desk.accreditation.way({ id: leaving.id })).toMatchObject({ state: 'replaced', stateOn: '2025-10-22', replacedById: coming.id })
  const { rows } = await readBatchFacts(desk.context.db, batch.id, '2025-10-24')
  expect(rows[1]?.insteadOf?.ky.surname).toBe('Алиев')

  const late = await desk.apply('Гасанов', { steps: [received('2025-11-10')], replaces: { ...replaces, applicationId: staying.id, on: '2025-11-10' } })
  expect(await desk.accreditation.way({ id: late.id })).toMatchObject({ batchId: null, state: 'received' })
  expect(await desk.figures('2025-11-09')).toMatchObject({ accredited: 2, granted: 2 })
  expect(await desk.figures('2025-11-10')).toMatchObject({ accredited: 1, granted: 2, waiting: 1 })
  await desk.accredit([late.id], '80', '2025-11-12')
  expect(await desk.figures('2025-11-12')).toMatchObject({ accredited: 2, granted: 3 })
  // The annex of the first decision does not change by what came later.
  expect((await readBatchFacts(desk.context.db, batch.id, '2025-11-12')).totals.accredited).toBe(2)
  expect((await readAccredited(desk.context.db, desk.election.id, '2025-11-12', 'ky')).rows.map(({ name }) => name.ky.surname)).toEqual(['Вагиф', 'Гасанов'])
})

test('one comes for one: a second replacement is refused, and taking the first back gives the place back', async () => {
  const desk = await openObserversDesk()
  const leaving = await desk.apply('Алиев')
  const batch = await desk.accredit([leaving.id], '73', '2025-10-24')
  const replaces = { applicationId: leaving.id, on: '2025-11-01', ground: '№ 77', note: '' }
  const coming = await desk.apply('Вагиф', { steps: [received('2025-11-01')], replaces })
  await expect(desk.apply('Гасанов', { replaces })).rejects.toMatchObject({ code: 'invalid-input' })
  expect(await desk.figures('2025-11-28')).toMatchObject({ accredited: 0 })

  await desk.history.undo({ seq: (await desk.history.ofRecord({ area: 'applications', id: coming.id }))[0]?.seq ?? 0 })
  expect(await desk.figures('2025-11-28')).toMatchObject({ accredited: 1 })
  expect((await desk.accreditation.sheet({ id: batch.id, on: '2025-11-28' })).lines).toMatchObject([{ applicationId: leaving.id, state: 'accredited' }])
})

test('whoever is accredited is withdrawn by a note, not put away', async () => {
  const desk = await openObserversDesk()
  const application = await desk.apply('Алиев')
  await desk.accredit([application.id], '73', '2025-10-24')
  await expect(desk.applications.archive(version(application))).rejects.toMatchObject({ code: 'already-decided' })
  await expect(desk.accreditation.putAway({ ids: [application.id] })).rejects.toMatchObject({ code: 'already-decided' })
  await desk.accreditation.mark({ ids: [application.id], state: 'withdrawn', on: '2025-11-20', ground: 'письмо миссии № 9', note: '' })
  desk.setDay('2025-11-21')
  const { track } = await desk.accreditation.way({ id: application.id })
  expect(track.map(({ state, on, ground }) => [state, on, ground])).toEqual([
    ['received', '2025-10-18', ''],
    ['in-batch', '2025-10-20', ''],
    ['accredited', '2025-10-24', '73'],
    ['withdrawn', '2025-11-20', 'письмо миссии № 9'],
  ])
  expect([(await desk.figures('2025-11-19')).accredited, (await desk.figures('2025-11-20')).accredited]).toEqual([1, 0])
})

function blank() {
  return { surname: '', given: '', patronymic: '' }
}
