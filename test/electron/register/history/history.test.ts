import { expect, test } from 'vitest'
import { aMission, anElection, anInvitation, anOrganisation, aPerson, onCard, step } from './samples.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { openTestDesk } from './test-desk.ts'

test('the history of a record names what was done and which fields changed, newest first', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1', citizenship: 'KG' }) })
  await people.archive({ id, revision: 2 })
  await people.restore({ id, revision: 3 })
  const changes = await history.ofRecord({ area: 'people', id })
  expect(changes.map(({ action, fields, undone }) => [action, fields, undone])).toEqual([
    ['restore', [], false],
    ['archive', [], false],
    ['update', ['citizenship', 'phone'], false],
    ['create', [], false],
  ])
})

test('a record’s history is its own', async () => {
  const { people, organisations, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.create(aPerson())
  await organisations.create(anOrganisation())
  expect(await history.ofRecord({ area: 'people', id })).toHaveLength(1)
})

test('an undone creation goes to the archive', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  expect(await history.undo({})).toMatchObject({ area: 'people', recordId: id, action: 'create', undone: true })
  expect(await people.list({})).toEqual([])
  const archived = await people.get({ id })
  expect(archived).toMatchObject({ ...onCard(aPerson()), revision: 2 })
  expect(archived.archivedAt).not.toBeNull()
})

test('an undone correction brings back every field and line', async () => {
  const { people, history } = await openTestDesk()
  const posts = [{ organisationId: null, title: { ky: 'төрага', ru: 'председатель' }, fromOn: null, toOn: null }]
  const before = aPerson({ posts, phone: '1' })
  const { id } = await people.create(before)
  await people.update({ id, revision: 1, input: aPerson({ phone: '2' }) })
  await history.undo({})
  expect(await people.get({ id })).toMatchObject({ ...onCard(before), revision: 3 })
  expect(await people.list({ search: 'председатель' })).toHaveLength(1)
})

test('an undone archiving brings the record back, an undone restoring archives it again', async () => {
  const { elections, history } = await openTestDesk()
  const { id } = await elections.create(anElection())
  await elections.archive({ id, revision: 1 })
  await history.undo({})
  expect(await elections.get({ id })).toMatchObject({ archivedAt: null, revision: 3 })

  await elections.archive({ id, revision: 3 })
  await elections.restore({ id, revision: 4 })
  await history.undo({})
  expect((await elections.get({ id })).archivedAt).not.toBeNull()
})

test('undo twice takes back the two last changes, over areas', async () => {
  const { missions, organisations, history } = await openTestDesk()
  const { id } = await missions.create(aMission())
  await missions.update({ id, revision: 1, input: aMission({ notes: 'первая' }) })
  await organisations.create(anOrganisation())
  await missions.update({ id, revision: 2, input: aMission({ notes: 'вторая' }) })

  await history.undo({})
  expect((await missions.get({ id })).notes).toBe('первая')
  await history.undo({})
  expect(await organisations.list({})).toEqual([])
  await history.undo({})
  expect((await missions.get({ id })).notes).toBe('')
  await history.undo({})
  expect(await missions.list({})).toEqual([])
  await expect(history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
})

test('an undone change and the change that undid it both stay in the history', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await history.undo({})
  const changes = await history.ofRecord({ area: 'people', id })
  expect(changes.map(({ action, fields, undone }) => [action, fields, undone])).toEqual([
    ['update', ['phone'], true],
    ['update', ['phone'], true],
    ['create', [], false],
  ])
})

test('a change cannot be undone while a later one of the same record stands', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await people.update({ id, revision: 2, input: aPerson({ phone: '2' }) })
  const [last, middle] = await history.ofRecord({ area: 'people', id })
  await expect(history.undo({ seq: middle?.seq })).rejects.toMatchObject({ code: 'undo-blocked' })
  expect(await people.get({ id })).toMatchObject({ phone: '2', revision: 3 })

  await history.undo({ seq: last?.seq })
  await history.undo({ seq: middle?.seq })
  expect(await people.get({ id })).toMatchObject({ phone: '', revision: 5 })
})

test('a named change is undone though another record was changed later', async () => {
  const { people, elections, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await elections.create(anElection())
  const [created] = await history.ofRecord({ area: 'people', id })
  await history.undo({ seq: created?.seq })
  expect(await people.list({})).toEqual([])
  expect(await elections.list({})).toHaveLength(1)
})

test('nothing is undone twice', async () => {
  const { people, history } = await openTestDesk()
  await people.create(aPerson())
  const { seq } = await history.undo({})
  await expect(history.undo({ seq })).rejects.toMatchObject({ code: 'nothing-to-undo' })
  await expect(history.undo({ seq: 4711 })).rejects.toMatchObject({ code: 'nothing-to-undo' })
})

test('undo goes back no further than the opening of the register', async () => {
  const { people, elections, history, restart } = await openTestDesk()
  await people.create(aPerson())
  restart()
  await expect(history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
  await elections.create(anElection())
  await history.undo({})
  await expect(history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
  expect(await people.list({})).toHaveLength(1)
})

test('a form opened before an undo is refused', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await history.undo({})
  const late = people.update({ id, revision: 2, input: aPerson({ phone: '2' }) })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('an undone step of an invitation and an undone figure of a mission are gone', async () => {
  const { invitations, missions, organisations, history } = await openTestDesk()
  const { id: organisationId } = await organisations.create(anOrganisation())
  const addressee = { personId: null, organisationId }
  const invitation = await invitations.create(anInvitation(addressee))
  const steps = [...invitation.steps, step('signed', '2025-10-02')]
  await invitations.update({ id: invitation.id, revision: 1, input: anInvitation(addressee, { steps }) })
  const mission = await missions.create(aMission())
  const sizes = [{ asOfOn: '2025-10-24', count: 8, state: 'requested', source: '' } as const]
  await missions.update({ id: mission.id, revision: 1, input: aMission({ sizes }) })

  await history.undo({})
  expect(await missions.list({})).toMatchObject([{ latestSize: null }])
  await history.undo({})
  await history.undo({})
  expect(await invitations.list({})).toMatchObject([{ status: 'draft' }])
})

test('what no longer fits today’s form is not written back', async () => {
  const { people, history, context, database } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  database.exec('DROP TRIGGER changes_stay')
  await context.db.updateTable('changes').set({ before: JSON.stringify({ phone: 7 }) }).where('action', '=', 'update').execute()
  await expect(history.undo({})).rejects.toMatchObject({ code: 'undo-blocked', details: { reason: 'no-longer-fits' } })
  expect(await people.get({ id })).toMatchObject({ phone: '1', revision: 2 })
})

test('undo passes by what a file brought, unless it is named', async () => {
  const { people, glossary, history } = await openTestDesk()
  await people.create(aPerson())
  const file = new TextEncoder().encode('ky,ru\nкөз карандысыз байкоочу,независимый наблюдатель\n')
  expect(await glossary.importFile({ format: 'csv', file })).toMatchObject({ added: 1 })
  expect(await history.undo({})).toMatchObject({ area: 'people', action: 'create' })
  await expect(history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })

  const [term] = await glossary.list({ search: 'наблюдатель' })
  const [brought] = await history.ofRecord({ area: 'glossary', id: term?.id ?? '' })
  expect(await history.undo({ seq: brought?.seq })).toMatchObject({ area: 'glossary', action: 'create' })
})

test('an earlier change is taken back where later ones touched other fields, and what they did stays', async () => {
  const { people, history } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await people.update({ id, revision: 2, input: aPerson({ phone: '1', email: 'a@b.kg' }) })
  const [, phone] = await history.ofRecord({ area: 'people', id })
  expect(phone).toMatchObject({ fields: ['phone'], hindrance: null })
  await history.undo({ seq: phone?.seq })
  expect(await people.get({ id })).toMatchObject({ phone: '', email: 'a@b.kg', revision: 4 })
  await history.undo({})
  expect(await people.get({ id })).toMatchObject({ phone: '', email: '' })
})

test('the card says who changed what from what to what, and why a change cannot be taken back', async () => {
  const author = testAuthor('Асанова Айгүл', 'officer')
  const { people, history } = await openTestDesk('2025-11-28', author)
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await people.update({ id, revision: 2, input: aPerson({ phone: '2', passport: { number: 'AN1234567', expiresOn: null } }) })
  const [last, first, created] = await history.ofRecord({ area: 'people', id })
  expect(last).toMatchObject({ by: { name: 'Асанова Айгүл', role: 'officer' }, hindrance: null })
  expect(last?.values).toEqual([
    { field: 'phone', from: '1', to: '2', hidden: false },
    { field: 'passport', hidden: true },
  ])
  expect(first).toMatchObject({ hindrance: 'changed-later', hinderedBy: ['phone'] })
  expect(created).toMatchObject({ hindrance: 'changed-later', values: [] })
})

test('a clerk takes back what they did themselves, and only where they may write', async () => {
  const officer = testAuthor('Асанова Айгүл', 'officer')
  const desk = await openTestDesk('2025-11-28', officer)
  const { id } = await desk.people.create(aPerson())
  const term = await desk.glossary.create({ ky: 'шайлоо', ru: 'выборы', en: '', topic: 'elections', note: '', confirmed: true })
  desk.sitDown(testAuthor('Бек уулу Нур', 'clerk'))
  await expect(desk.history.undo({})).rejects.toMatchObject({ code: 'nothing-to-undo' })
  const [created] = await desk.history.ofRecord({ area: 'people', id })
  expect(created).toMatchObject({ hindrance: 'not-yours' })
  await expect(desk.history.undo({ seq: created?.seq })).rejects.toMatchObject({ code: 'not-allowed', details: { right: 'undo-others' } })
  const [entered] = await desk.history.ofRecord({ area: 'glossary', id: term.id })
  expect(entered).toMatchObject({ hindrance: 'not-allowed' })
  await desk.people.update({ id, revision: 1, input: aPerson({ phone: '1' }) })
  await desk.history.undo({})
  expect(await desk.people.get({ id })).toMatchObject({ phone: '' })
})
