import { expect, test } from 'vitest'
import { anOrganisation, aPerson, aPersonNamed, onCard } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

const deputyChair = { ky: 'төраганын орун басары', ru: 'заместитель председателя' }
const chair = { ky: 'төрага', ru: 'председатель' }

test('a person is entered with posts, listed, opened and corrected', async () => {
  const { people, organisations } = await openTestDesk()
  const { id: organisationId, name } = await organisations.create(anOrganisation())
  const input = aPerson({
    passport: { number: 'AZ1234567', expiresOn: '2030-01-31' },
    bornOn: '1956-03-05',
    salutation: { ky: 'Урматтуу Мазахир мырза!', ru: 'Уважаемый господин Панахов!' },
    posts: [
      { organisationId, title: chair, fromOn: '2020-01-01', toOn: null },
      { organisationId: null, title: deputyChair, fromOn: null, toOn: '2019-12-31' },
    ],
  })
  const created = await people.create(input)
  expect(created).toMatchObject({ ...onCard(input), hasPassport: true })
  expect(await people.get({ id: created.id })).toEqual(created)
  expect(await people.list({})).toMatchObject([
    { id: created.id, post: { title: chair, organisationId, organisation: { ky: name.ky, ru: name.ru } } },
  ])

  const corrected = aPerson({ posts: input.posts.toReversed(), notes: 'говорит по-русски' })
  const updated = await people.update({ id: created.id, revision: 1, input: corrected })
  expect(updated).toMatchObject({ ...onCard(corrected), hasPassport: true, revision: 2 })
})

test('a post may be removed', async () => {
  const { people } = await openTestDesk()
  const held = { organisationId: null, title: chair, fromOn: null, toOn: null }
  const { id } = await people.create(aPerson({ posts: [held, { ...held, title: deputyChair }] }))
  expect((await people.update({ id, revision: 1, input: aPerson({ posts: [held] }) })).posts).toEqual([held])
  expect((await people.update({ id, revision: 2, input: aPerson() })).posts).toEqual([])
  expect(await people.list({})).toMatchObject([{ post: null }])
})

test('the list shows the post held today, from its first day to its last', async () => {
  const { people, setDay } = await openTestDesk()
  await people.create(
    aPerson({
      posts: [
        { organisationId: null, title: deputyChair, fromOn: '2015-06-01', toOn: '2025-11-10' },
        { organisationId: null, title: chair, fromOn: '2025-11-11', toOn: '2025-12-31' },
      ],
    }),
  )
  const postOf = async (day: string) => {
    setDay(day)
    const [row] = await people.list({})
    return row?.post?.title.ru
  }
  expect(await postOf('2015-05-31')).toBeUndefined()
  expect(await postOf('2015-06-01')).toBe('заместитель председателя')
  expect(await postOf('2025-11-10')).toBe('заместитель председателя')
  expect(await postOf('2025-11-11')).toBe('председатель')
  expect(await postOf('2025-12-31')).toBe('председатель')
  expect(await postOf('2026-01-01')).toBeUndefined()
})

test('of two posts held at once the one begun last is shown, and a dated one before one without a beginning', async () => {
  const { people } = await openTestDesk()
  await people.create(
    aPerson({
      posts: [
        { organisationId: null, title: { ky: '', ru: 'профессор' }, fromOn: null, toOn: null },
        { organisationId: null, title: chair, fromOn: '2020-01-01', toOn: null },
        { organisationId: null, title: deputyChair, fromOn: '2010-01-01', toOn: null },
      ],
    }),
  )
  expect(await people.list({})).toMatchObject([{ post: { title: chair } }])
})

test('a form opened before somebody else saved is refused, and the posts stay', async () => {
  const { people } = await openTestDesk()
  const posts = [{ organisationId: null, title: chair, fromOn: null, toOn: null }]
  const { id } = await people.create(aPerson())
  await people.update({ id, revision: 1, input: aPerson({ posts }) })
  const late = people.update({ id, revision: 1, input: aPerson() })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect((await people.get({ id })).posts).toEqual(posts)
})

test('an archived person leaves the list and comes back', async () => {
  const { people } = await openTestDesk()
  const { id } = await people.create(aPerson())
  await people.archive({ id, revision: 1 })
  expect(await people.list({})).toEqual([])
  expect(await people.list({ archived: true, search: 'панахов' })).toHaveLength(1)
  await people.restore({ id, revision: 2 })
  expect(await people.list({ search: 'панахов' })).toHaveLength(1)
})

test.each([
  ['as in the passport', 'PANAHOV'],
  ['in small Latin letters', 'panahov'],
  ['in Cyrillic', 'Панахов'],
  ['in Cyrillic capitals', 'ПАНАХОВ'],
  ['typed on the Latin keyboard layout', 'gfyf[jd'],
  ['by a part', 'анах'],
  ['with given name and surname in any order', 'мазахир панахов'],
  ['by the post', 'заместитель'],
])('Panahov is found %s', async (_how, search) => {
  const { people } = await openTestDesk()
  await people.create(aPersonNamed('Жээнбекова'))
  const posts = [{ organisationId: null, title: deputyChair, fromOn: null, toOn: null }]
  const wanted = await people.create(aPerson({ posts }))
  expect((await people.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})

test('Panahov is found by the Cyrillic spelling when only the passport spelling was entered', async () => {
  const { people } = await openTestDesk()
  const nobody = { surname: '', given: '', patronymic: '' }
  await people.create(aPerson({ russianName: nobody, kyrgyzName: nobody }))
  expect(await people.list({ search: 'панахов' })).toHaveLength(1)
})

test.each([
  ['ё', 'Семёнов', 'семенов'],
  ['е for ё', 'Семенов', 'семёнов'],
  ['ң', 'Тыңчтыкбекова', 'тынчтыкбекова'],
  ['ө', 'Өмүралиева', 'омуралиева'],
  ['ү', 'Үсөнбаева', 'усонбаева'],
  ['capital Ң', 'ЖАҢЫБАЕВА', 'жаңыбаева'],
  ['н for ң', 'Жаныбаева', 'жаңыбаева'],
])('a name is found whichever way its %s is written', async (_letter, surname, search) => {
  const { people } = await openTestDesk()
  await people.create(aPerson())
  const wanted = await people.create(aPersonNamed(surname, 'Асель'))
  expect((await people.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})
