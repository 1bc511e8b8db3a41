import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { openTestDesk, type TestDesk } from '../history/test-desk.ts'

/** Puts something into the file that this program would not have written. */
async function store({ context }: TestDesk, name: string, content: string): Promise<void> {
  await context.db.insertInto('settings').values({ name, content, updated_at: '2025-01-01T00:00:00.000Z' }).execute()
}

test('a new register has the default settings', async () => {
  const { settings } = await openTestDesk()
  expect(await settings.get({})).toEqual(defaultSettings)
})

test('settings are saved, saved again, and still there after a restart', async () => {
  const { settings, restart } = await openTestDesk()
  const changed = { ...defaultSettings, desk: { lockAfterMinutes: 3 } }
  expect(await settings.save(changed)).toEqual(changed)
  const office = { ...defaultSettings.office, phone: '+996 312 00 00 00' }
  await settings.save({ ...changed, office })
  restart()
  expect(await settings.get({})).toEqual({ ...changed, office })
})

test('a field that an older program did not know gets its default, one that is forgotten is dropped', async () => {
  const desk = await openTestDesk()
  await store(desk, 'page', JSON.stringify({ fontSize: 12, margins: { left: 25 }, watermark: true }))
  const { page } = await desk.settings.get({})
  expect(page).toEqual({ ...defaultSettings.page, fontSize: 12, margins: { ...defaultSettings.page.margins, left: 25 } })
})

test('a number series that an older program did not know gets its default mask', async () => {
  const desk = await openTestDesk()
  await store(desk, 'numbering', JSON.stringify({ unit: '05', masks: { minutes: { file: '3', mask: '{seq}/{yy}' } } }))
  const { numbering } = await desk.settings.get({})
  expect(numbering).toEqual({
    ...defaultSettings.numbering,
    unit: '05',
    masks: { ...defaultSettings.numbering.masks, minutes: { file: '3', mask: '{seq}/{yy}' } },
  })
})

test.each([
  ['a value out of bounds', 'desk', '{"lockAfterMinutes":0}'],
  ['a value of another kind', 'page', '{"margins":[30,15,20,20]}'],
  ['nothing where there was something', 'office', '{"name":null}'],
  ['a mask without a number', 'numbering', '{"masks":{"minutes":{"file":"1","mask":"№"}}}'],
  ['no JSON', 'desk', '{lockAfter'],
  ['a list', 'office', '[]'],
])('%s puts its section back to the defaults and leaves the others', async (_what, name, content) => {
  const desk = await openTestDesk()
  const others = { desk: { lockAfterMinutes: 42 }, page: { fontSize: 12 } }
  for (const [other, section] of Object.entries(others)) {
    if (other !== name) await store(desk, other, JSON.stringify(section))
  }
  await store(desk, name, content)
  expect(await desk.settings.get({})).toEqual({
    ...defaultSettings,
    desk: name === 'desk' ? defaultSettings.desk : others.desk,
    page: name === 'page' ? defaultSettings.page : { ...defaultSettings.page, ...others.page },
  })
})
