import { expect, test } from 'vitest'
import { openTestDesk } from '../history/test-desk.ts'

test('what was typed and not saved is there after a restart', async () => {
  const { drafts, restart } = await openTestDesk()
  const content = { russianName: { surname: 'Панахов' }, posts: [{ title: { ky: 'төрага', ru: '' } }], bornOn: null }
  await drafts.keep({ key: 'people/new', content })
  restart()
  expect(await drafts.find({ key: 'people/new' })).toMatchObject({ key: 'people/new', content })
})

test('a form keeps one draft: the last', async () => {
  const { drafts } = await openTestDesk()
  await drafts.keep({ key: 'people/new', content: 'П' })
  const first = await drafts.find({ key: 'people/new' })
  await drafts.keep({ key: 'people/new', content: 'Па' })
  const last = await drafts.find({ key: 'people/new' })
  expect(last?.content).toBe('Па')
  expect((last?.savedAt ?? '') > (first?.savedAt ?? '')).toBe(true)
  expect(await drafts.list({})).toHaveLength(1)
})

test('drafts are listed without contents, the last typed first', async () => {
  const { drafts } = await openTestDesk()
  for (const key of ['people/new', 'missions/new', 'elections/new']) await drafts.keep({ key, content: {} })
  await drafts.keep({ key: 'people/new', content: { again: true } })
  const list = await drafts.list({})
  expect(list.map(({ key }) => key)).toEqual(['people/new', 'elections/new', 'missions/new'])
  expect(list.every((draft) => !('content' in draft))).toBe(true)
})

test('a dropped draft is gone, and dropping one that is not there does no harm', async () => {
  const { drafts } = await openTestDesk()
  await drafts.keep({ key: 'people/new', content: {} })
  await drafts.drop({ key: 'people/new' })
  await drafts.drop({ key: 'people/new' })
  expect(await drafts.find({ key: 'people/new' })).toBeNull()
  expect(await drafts.list({})).toEqual([])
})
