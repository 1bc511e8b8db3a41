import { expect, test } from 'vitest'
import { aMission, anElection } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

test('an election is entered, listed, opened and corrected', async () => {
  const { elections } = await openTestDesk()
  const created = await elections.create(anElection())
  expect(created).toMatchObject({ ...anElection(), revision: 1 })
  expect(await elections.list({})).toMatchObject([{ id: created.id, votingOn: '2025-11-30' }])
  expect(await elections.get({ id: created.id })).toEqual(created)

  const input = anElection({ kind: 'repeat', votingOn: '2025-12-14', calledOn: null, notes: 'повторное голосование' })
  expect(await elections.update({ id: created.id, revision: 1, input })).toMatchObject({ ...input, revision: 2 })
  await expect(elections.update({ id: created.id, revision: 1, input })).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('the latest voting day comes first', async () => {
  const { elections } = await openTestDesk()
  for (const votingOn of ['2021-11-28', '2027-01-24', '2025-11-30']) await elections.create(anElection({ votingOn }))
  expect((await elections.list({})).map((row) => row.votingOn)).toEqual(['2027-01-24', '2025-11-30', '2021-11-28'])
})

test.each(['кенештин', 'КЕҢЕШТИН', 'мөөнөтүнөн', 'моонотунон', 'досрочные', '2025', 'ljchjxyst'])(
  'an election is found by «%s»',
  async (search) => {
    const { elections } = await openTestDesk()
    const name = { ky: 'Президентти шайлоо', ru: 'выборы Президента' }
    await elections.create(anElection({ kind: 'presidential', name, votingOn: '2027-01-24' }))
    const wanted = await elections.create(anElection())
    expect((await elections.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
  },
)

test('an archived election leaves the list; missions go on naming it', async () => {
  const { elections, missions } = await openTestDesk()
  const { id, name } = await elections.create(anElection())
  await missions.create(aMission({ electionId: id }))
  await elections.archive({ id, revision: 1 })
  expect(await elections.list({})).toEqual([])
  expect(await missions.list({})).toMatchObject([{ electionId: id, election: name }])
  expect(await elections.restore({ id, revision: 2 })).toMatchObject({ archivedAt: null, revision: 3 })
})
