import { expect, test } from 'vitest'
import { recordStores } from '../../../../electron/calls/record-stores.ts'
import { beginTrail } from '../../../../electron/register/history/begin.ts'
import { sealedAreas } from '../../../../electron/register/history/sealed-areas.ts'
import { recordEvent } from '../../../../electron/register/history/trail.ts'
import { entriesAtOnce } from '../../../../shared/register/history/calls.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { anElection, aPerson } from './samples.ts'
import { openTestDesk } from './test-desk.ts'

const officer = testAuthor('Асанова Айгүл', 'officer')
const clerk = testAuthor('Бек уулу Нур', 'clerk')

/** Two people at one desk on two days. */
async function twoDays() {
  const desk = await openTestDesk('2025-11-27', officer)
  await beginTrail(desk.context.db, officer, desk.context.clock.now(), sealedAreas(recordStores))
  const { id } = await desk.people.create(aPerson())
  desk.setDay('2025-11-28')
  desk.sitDown(clerk)
  await desk.people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await desk.elections.create(anElection())
  const viewed = { at: desk.context.clock.now(), action: 'passport-viewed', area: 'people', recordId: id } as const
  await desk.context.db.transaction().execute((db) => recordEvent(db, clerk, viewed))
  await desk.glossary.exportFile({ format: 'csv' })
  return { desk, id }
}

test('the history is read newest first and narrowed by person, area, deed and days', async () => {
  const { desk, id } = await twoDays()
  const deeds = async (filter: Parameters<typeof desk.history.list>[0]) => (await desk.history.list(filter)).entries.map(({ action, by }) => `${by.name} ${action}`)
  expect(await deeds({})).toEqual([
    'Бек уулу Нур texts-exported',
    'Бек уулу Нур passport-viewed',
    'Бек уулу Нур create',
    'Бек уулу Нур update',
    'Бек уулу Нур introduced',
    'Асанова Айгүл create',
    'Асанова Айгүл founded',
    'Асанова Айгүл introduced',
  ])
  expect(await deeds({ userId: officer.userId, area: 'people' })).toEqual(['Асанова Айгүл create'])
  expect(await deeds({ action: 'create', from: '2025-11-28' })).toEqual(['Бек уулу Нур create'])
  expect(await deeds({ to: '2025-11-27', area: 'people' })).toEqual(['Асанова Айгүл create'])
  expect((await desk.history.list({ action: 'update' })).entries).toMatchObject([{ recordId: id, fields: ['phone'] }])
})

test('a long history comes in pages without a gap', async () => {
  const { desk } = await twoDays()
  for (let round = 0; round < entriesAtOnce; round += 1) await desk.glossary.exportFile({ format: 'csv' })
  const first = await desk.history.list({})
  expect(first).toMatchObject({ hasMore: true })
  const second = await desk.history.list({ before: first.entries.at(-1)?.seq })
  expect(second.hasMore).toBe(false)
  const seqs = [...first.entries, ...second.entries].map(({ seq }) => seq)
  expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, index) => seqs.length - index))
})

test('what was taken over as it stood is listed only where it is asked for', async () => {
  const desk = await openTestDesk()
  await desk.people.create(aPerson())
  desk.database.exec('DROP TRIGGER trail_is_kept; DROP TRIGGER authors_are_kept; DELETE FROM trail; DELETE FROM authors')
  await beginTrail(desk.context.db, desk.context.author, desk.context.clock.now(), sealedAreas(recordStores))
  expect((await desk.history.list({})).entries.map(({ action }) => action)).toEqual(['founded', 'introduced'])
  expect((await desk.history.list({ action: 'taken-over' })).entries).toHaveLength(1)
})

test('the report counts changes, looks at passports and exports by person and area for the days asked', async () => {
  const { desk } = await twoDays()
  const both = await desk.history.report({ from: '2025-11-27', to: '2025-11-28' })
  expect(both.map(({ by, area, changes, passportsViewed, exports }) => [by.name, area, changes, passportsViewed, exports])).toEqual([
    ['Асанова Айгүл', 'people', 1, 0, 0],
    ['Бек уулу Нур', 'people', 1, 1, 0],
    ['Бек уулу Нур', 'elections', 1, 0, 0],
    ['Бек уулу Нур', 'glossary', 0, 0, 1],
  ])
  expect(await desk.history.report({ from: '2025-11-27', to: '2025-11-27' })).toMatchObject([{ by: { role: 'officer' }, changes: 1 }])
  expect(await desk.history.report({ from: '2025-11-29', to: '2025-11-30' })).toEqual([])
})

test('somebody with a new role signs as who they are now, and stays one person', async () => {
  const { desk } = await twoDays()
  desk.sitDown({ ...clerk, role: 'officer' })
  await desk.people.create(aPerson())
  const people = await desk.history.signatories({})
  expect(people.find(({ userId }) => userId === clerk.userId)).toMatchObject({ role: 'officer' })
  expect(people).toHaveLength(2)
  const { entries } = await desk.history.list({ userId: clerk.userId, action: 'create' })
  expect(entries.map(({ by }) => by.role)).toEqual(['officer', 'clerk'])
  expect(await desk.history.verify({})).toMatchObject({ count: 0 })
})

test('neither entries nor details hold what stands in a record', async () => {
  const { desk } = await twoDays()
  const { id } = await desk.people.create(aPerson({ phone: '+996 700 123 456', notes: 'жашыруун' }))
  await desk.people.update({ id, revision: 1, input: aPerson({ phone: '+996 700 654 321', notes: 'купуя' }) })
  const written = JSON.stringify(desk.database.prepare('SELECT * FROM trail').all())
  for (const content of ['+996 700', 'жашыруун', 'купуя', aPerson().passportName.surname]) expect(written).not.toContain(content)
})
