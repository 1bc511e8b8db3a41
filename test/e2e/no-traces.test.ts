import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { startDesk } from '../helpers/desk-driver.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

/** Words of one session that must be nowhere but inside the encrypted register. */
const marker = {
  password: 'Чырмоок журналист көпүрө 4417',
  wrongPassword: 'ЖазылбасынТуураЭмес',
  name: 'Белгилүүкыргызуюму',
  russianName: 'Приметнаяорганизация',
  phone: '+996700123987',
  unfinished: 'Бүтпөгөнкаралама',
  searched: 'Изделгенсөздүнизи',
}

test('after a day of work no file beside the register tells a word of it', { timeout: 120_000 }, async () => {
  const userDataFolder = temporaryFolder()
  const temporary = temporaryFolder()
  const desk = await startDesk({ userDataFolder, environment: { TMPDIR: temporary, TEMP: temporary, TMP: temporary } })
  const recoveryKey = await desk.createRegister(marker.password)

  await desk.goTo('organisations')
  await desk.press('Control+n')
  await desk.half('organisations:fields.name', 'ky').fill(marker.name)
  await desk.half('organisations:fields.name', 'ru').fill(marker.russianName)
  await desk.field(desk.text('organisations:fields.phone')).fill(marker.phone)
  await desk.press('Control+s')
  await desk.sees(desk.card(marker.name))
  await desk.window.getByRole('textbox', { name: desk.text('app:list.search') }).fill(marker.searched)
  await desk.sees(desk.window.getByText(desk.text('app:list.nothing-found')))
  await desk.press('Control+n')
  await desk.half('organisations:fields.name', 'ky').fill(marker.unfinished)

  const clipboard = (): Promise<string> => desk.app.evaluate(({ clipboard: system }) => system.readText())
  await desk.half('organisations:fields.name', 'ky').selectText()
  await desk.press('Control+c')
  await expect.poll(clipboard).toBe(marker.unfinished)
  // The desk hears of it a moment later.
  await desk.window.waitForTimeout(300)

  await desk.lock()
  await expect.poll(clipboard).toBe('')
  await desk.tryPassword(marker.wrongPassword)
  await desk.sees(desk.notice(desk.text('errors:wrong-password')))
  await desk.unlock(marker.password)
  await desk.closeWindow()

  const files = [userDataFolder, temporary].flatMap(filesIn)
  expect(files.some(({ path }) => path.endsWith('register.db'))).toBe(true)
  // The search itself is tried on what may lie open.
  expect(files.filter(({ path }) => path.endsWith('desk.json')).flatMap(({ bytes }) => wordsFoundIn(bytes, ['bounds']))).toEqual(['bounds'])
  const secrets = [...Object.values(marker), recoveryKey, recoveryKey.replaceAll(/[^0-9A-Z]/gu, '')]
  const traces = files.flatMap(({ path, bytes }) => wordsFoundIn(bytes, secrets).map((word) => `${word} in ${path}`))
  expect(traces).toEqual([])
})

function filesIn(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: readFileSync(path) }))
}

/** Chromium keeps texts in both encodings. */
function wordsFoundIn(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter((word) => bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le')))
}
