import { expect, test } from 'vitest'
import { aMission, anOrganisation, aPerson } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

test('an organisation is entered, listed, opened and corrected', async () => {
  const { organisations } = await openTestDesk()
  const created = await organisations.create(anOrganisation())
  expect(created).toMatchObject({ ...anOrganisation(), revision: 1, archivedAt: null })

  const [row] = await organisations.list({})
  expect(row).toMatchObject({ id: created.id, abbreviation: { ky: 'КМШ', ru: 'СНГ', en: 'CIS' } })
  expect(await organisations.get({ id: created.id })).toEqual(created)

  const corrected = anOrganisation({ phone: '+375 17 000 00 00', address: { ky: 'Минск ш.', ru: 'Минск' } })
  const updated = await organisations.update({ id: created.id, revision: 1, input: corrected })
  expect(updated).toMatchObject({ ...corrected, revision: 2, createdAt: created.createdAt })
  expect(updated.updatedAt > created.updatedAt).toBe(true)
})

test('a form opened before somebody else saved is refused and changes nothing', async () => {
  const { organisations } = await openTestDesk()
  const { id } = await organisations.create(anOrganisation())
  await organisations.update({ id, revision: 1, input: anOrganisation({ phone: '1' }) })

  const late = organisations.update({ id, revision: 1, input: anOrganisation({ phone: '2' }) })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await expect(organisations.archive({ id, revision: 1 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await organisations.get({ id })).toMatchObject({ phone: '1', revision: 2, archivedAt: null })
})

test('an unknown organisation is not found', async () => {
  const { organisations } = await openTestDesk()
  const id = '00000000-0000-4000-8000-000000000000'
  await expect(organisations.get({ id })).rejects.toMatchObject({ code: 'not-found' })
  await expect(organisations.archive({ id, revision: 1 })).rejects.toMatchObject({ code: 'not-found' })
})

test('an archived organisation leaves the list, stands in the archive and comes back', async () => {
  const { organisations } = await openTestDesk()
  const { id } = await organisations.create(anOrganisation())
  const archived = await organisations.archive({ id, revision: 1 })
  expect(archived).toMatchObject({ revision: 2 })
  expect(archived.archivedAt).not.toBeNull()
  expect(await organisations.list({})).toEqual([])
  expect(await organisations.list({ archived: true })).toHaveLength(1)

  expect(await organisations.restore({ id, revision: 2 })).toMatchObject({ revision: 3, archivedAt: null })
  expect(await organisations.list({})).toHaveLength(1)
  expect(await organisations.list({ archived: true })).toEqual([])
})

test('archiving what is archived already changes nothing', async () => {
  const { organisations, history } = await openTestDesk()
  const { id } = await organisations.create(anOrganisation())
  const archived = await organisations.archive({ id, revision: 1 })
  expect(await organisations.archive({ id, revision: 2 })).toEqual(archived)
  expect(await history.ofRecord({ area: 'organisations', id })).toHaveLength(2)
})

test('an organisation with people and missions may be archived; they go on naming it', async () => {
  const { organisations, people, missions } = await openTestDesk()
  const { id, name } = await organisations.create(anOrganisation())
  const title = { ky: 'аткаруучу катчы', ru: 'исполнительный секретарь' }
  await people.create(aPerson({ posts: [{ organisationId: id, title, fromOn: null, toOn: null }] }))
  await missions.create(aMission({ organisationId: id }))

  await organisations.archive({ id, revision: 1 })
  const named = { ky: name.ky, ru: name.ru }
  expect(await people.list({})).toMatchObject([{ post: { organisationId: id, organisation: named } }])
  expect(await missions.list({ search: 'содружество' })).toMatchObject([{ organisation: named }])
})

test.each([
  ['a Kyrgyz name without its special letters', 'коз карандысыз'],
  ['a Russian name in capitals', 'СОДРУЖЕСТВО'],
  ['an English name', 'commonwealth'],
  ['words in any order', 'государств независимых'],
  ['the Kyrgyz abbreviation', 'кмш'],
  ['the Russian abbreviation', 'снг'],
  ['the English abbreviation', 'cis'],
  ['another spelling kept for search', 'исполнительный комитет'],
])('an organisation is found by %s', async (_by, search) => {
  const { organisations } = await openTestDesk()
  const other = { ky: 'Түрк мамлекеттеринин уюму', ru: 'Организация тюркских стран', en: 'Organization of Turkic Nations' }
  await organisations.create(anOrganisation({ name: other, abbreviation: { ky: 'ТМУ', ru: 'ОТГ', en: 'OTS' }, aliases: '' }))
  const wanted = await organisations.create(anOrganisation())
  expect((await organisations.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})

test('a search for what is nowhere finds nothing, and signs alone find everything', async () => {
  const { organisations } = await openTestDesk()
  await organisations.create(anOrganisation())
  expect(await organisations.list({ search: 'почта' })).toEqual([])
  expect(await organisations.list({ search: ' % _ ' })).toHaveLength(1)
})
