import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openRegisterDatabase } from '../../electron/database/connection.ts'
import { registerFiles } from '../../electron/database/register-folder.ts'
import { standardPolicy } from '../../electron/keys/derivation.ts'
import { projectFolder } from '../../electron/runtime/folders.ts'
import { type InterfaceLanguage, interfaceText, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { electronForTests, testEnvironment } from '../helpers/electron-for-tests.ts'
import { testPassword, unlockTestKeys } from '../helpers/register.ts'
import { makeTemporaryFolder, removeFolder, temporaryFolder } from '../helpers/temporary-folder.ts'

const sources = makeTemporaryFolder()
const soundRegister = join(sources, 'register')

beforeAll(() => prepareRegister(soundRegister))
afterAll(() => removeFolder(sources))

/** A user's folder whose register is a copy of the sound one, spoilt in one way. */
function userDataWith(spoil: (registerFolder: string) => void): { userDataFolder: string; registerFolder: string } {
  const userDataFolder = temporaryFolder()
  const registerFolder = join(userDataFolder, 'register')
  cpSync(soundRegister, registerFolder, { recursive: true })
  spoil(registerFolder)
  return { userDataFolder, registerFolder }
}

/** Name and fingerprint of every file in a folder. */
function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

async function opensWithSentence(userDataFolder: string, language: InterfaceLanguage, sentence: string): Promise<void> {
  const desk = await startDesk({ userDataFolder, language })
  await desk.atLockedDoor()
  await desk.tryPassword(testPassword)
  await desk.sees(desk.notice(sentence))
  // The way out is offered: try again, or another register.
  await desk.sees(desk.button('door:unlock.submit'), desk.button('door:unlock.other-register'))
  await desk.quit()
}

test('a damaged register is named as damaged, in Kyrgyz, and not a byte of it is changed', async () => {
  const { userDataFolder, registerFolder } = userDataWith((folder) => {
    const file = registerFiles(folder).database
    const bytes = readFileSync(file)
    for (let at = 5000; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
  })
  const before = fingerprints(registerFolder)
  await opensWithSentence(userDataFolder, 'ky', interfaceText('ky', 'errors:register-damaged'))
  expect(fingerprints(registerFolder)).toEqual(before)
})

test('a photograph under the name of the register is refused, in Russian, and stays a photograph', async () => {
  const { userDataFolder, registerFolder } = userDataWith((folder) => {
    const jpeg = Buffer.alloc(60_000, 0x5a)
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex').copy(jpeg)
    writeFileSync(registerFiles(folder).database, jpeg)
  })
  const before = fingerprints(registerFolder)
  await opensWithSentence(userDataFolder, 'ru', interfaceText('ru', 'errors:register-damaged'))
  expect(fingerprints(registerFolder)).toEqual(before)
})

test('a register of a newer program is left alone and the user is told to update', async () => {
  const { dataKey } = await unlockTestKeys(soundRegister, testPassword, standardPolicy)
  const { userDataFolder, registerFolder } = userDataWith((folder) => {
    const connection = openRegisterDatabase({ folder, dataKey, mode: 'open' })
    connection.database.pragma('user_version=9990')
    connection.close()
  })
  const before = fingerprints(registerFolder)
  await opensWithSentence(userDataFolder, 'ky', interfaceText('ky', 'errors:register-newer'))
  expect(fingerprints(registerFolder)).toEqual(before)
})

test('a lost database beside its keys is a damaged register, never an empty place for a new one', async () => {
  const { userDataFolder, registerFolder } = userDataWith((folder) => writeFileSync(registerFiles(folder).database, ''))
  const before = fingerprints(registerFolder)
  await opensWithSentence(userDataFolder, 'ru', interfaceText('ru', 'errors:register-damaged'))
  expect(fingerprints(registerFolder)).toEqual(before)
})

test('two spoilt key files are named in a sentence; one alone does not keep anybody out', async () => {
  const both = userDataWith((folder) => registerFiles(folder).keys.forEach((file) => writeFileSync(file, '{"not": "a key"}')))
  const before = fingerprints(both.registerFolder)
  await opensWithSentence(both.userDataFolder, 'ky', interfaceText('ky', 'errors:key-file-damaged'))
  expect(fingerprints(both.registerFolder)).toEqual(before)

  const one = userDataWith((folder) => writeFileSync(registerFiles(folder).keys[0], 'ÿØÿà'))
  const desk = await startDesk({ userDataFolder: one.userDataFolder })
  await desk.unlock()
  await desk.quit()
})

test('starting the program a second time ends by itself and leaves the first window as it is', async () => {
  const { userDataFolder } = userDataWith(() => undefined)
  const first = await startDesk({ userDataFolder })
  await first.unlock()
  await first.goTo('organisations')
  await first.press('Control+n')
  await first.half('organisations:fields.name', 'ky').fill('Биринчи терезе')

  expect(await exitCodeOfSecondStart(userDataFolder)).toBe(0)
  expect(await first.half('organisations:fields.name', 'ky').inputValue()).toBe('Биринчи терезе')
  expect(first.app.windows()).toHaveLength(1)
})

async function exitCodeOfSecondStart(userDataFolder: string): Promise<number | null> {
  const electron = await electronForTests()
  const child = spawn(electron.executablePath, [...electron.launchArguments, `--user-data-dir=${userDataFolder}`, projectFolder], {
    cwd: projectFolder,
    env: testEnvironment(electron),
    stdio: 'ignore',
    timeout: 30_000,
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done(code))
  })
}

test('a register open at another desk is not opened twice, and opens once it is free', async () => {
  const { userDataFolder, registerFolder } = userDataWith(() => undefined)
  const first = await startDesk({ userDataFolder })
  await first.unlock()

  const second = await startDesk({ userDataFolder: temporaryFolder(), language: 'ru' })
  await second.folderDialogAnswers(registerFolder)
  await second.button('door:welcome.open-existing').click()
  await second.atLockedDoor()
  await second.tryPassword(testPassword)
  await second.sees(second.notice(second.text('errors:register-in-use')))

  await first.lock()
  await second.unlock()
  expect(await second.areas().isVisible()).toBe(true)
})

test('a folder that a cloud copies away is refused for a new register, with the reason', async () => {
  const cloud = join(temporaryFolder(), 'OneDrive - БШК', 'реестр')
  mkdirSync(cloud, { recursive: true })
  const desk = await startDesk({ userDataFolder: temporaryFolder() })
  await desk.button('door:welcome.create').click()
  const folderBefore = await desk.window.getByRole('main').innerText()
  await desk.folderDialogAnswers(cloud)
  await desk.button('door:create.other-folder').click()
  await desk.sees(desk.notice('Бул папка булут менен шайкештирилет.'))
  expect(folderBefore).not.toContain(cloud)
  expect(await desk.window.getByRole('main').innerText()).not.toContain(cloud)
  expect(readdirSync(cloud)).toEqual([])
})

test('a folder with other files in it is refused for a new register, and a free one is taken', async () => {
  const full = temporaryFolder()
  writeFileSync(join(full, 'отчёт.docx'), 'a report')
  const free = join(temporaryFolder(), 'Жаңы реестр')
  mkdirSync(free)
  const desk = await startDesk({ userDataFolder: temporaryFolder(), language: 'ru' })
  await desk.button('door:welcome.create').click()
  await desk.folderDialogAnswers(full)
  await desk.button('door:create.other-folder').click()
  await desk.sees(desk.notice(desk.text('errors:folder-not-empty')))
  expect(readdirSync(full)).toEqual(['отчёт.docx'])

  await desk.folderDialogAnswers(free)
  await desk.button('door:create.other-folder').click()
  await desk.sees(desk.window.getByText(free))
  await desk.field(desk.text('door:password.new')).fill(testPassword)
  await desk.field(desk.text('door:password.repeat')).fill(testPassword)
  await desk.button('door:create.submit').click()
  await desk.sees(desk.window.getByTestId('recovery-key'))
  expect(existsSync(registerFiles(free).database)).toBe(true)
})

test('a folder without a register cannot be opened as one, in the language of the user', async () => {
  const holiday = temporaryFolder()
  writeFileSync(join(holiday, 'фото.jpg'), Buffer.from('ffd8ffe0', 'hex'))
  const desk = await startDesk({ userDataFolder: temporaryFolder() })
  await desk.folderDialogAnswers(holiday)
  await desk.button('door:welcome.open-existing').click()
  await desk.sees(desk.notice(desk.text('errors:register-missing')))
  expect(readdirSync(holiday)).toEqual(['фото.jpg'])
})

test('a disk that was pulled out while the desk was locked is named, and works again when it is back', async () => {
  const { userDataFolder, registerFolder } = userDataWith(() => undefined)
  const desk = await startDesk({ userDataFolder })
  await desk.unlock()
  await desk.lock()
  const away = join(temporaryFolder(), 'away')
  renameSync(registerFolder, away)
  const before = fingerprints(away)
  await desk.tryPassword(testPassword)
  await desk.sees(desk.notice(desk.text('errors:folder-missing')))
  expect(fingerprints(away)).toEqual(before)

  renameSync(away, registerFolder)
  await desk.unlock()
  expect(await desk.areas().isVisible()).toBe(true)
})

test('a register whose disk is missing at the start is missed by name', async () => {
  const elsewhere = join(temporaryFolder(), 'USB', 'register')
  mkdirSync(elsewhere, { recursive: true })
  cpSync(soundRegister, elsewhere, { recursive: true })
  const userDataFolder = temporaryFolder()
  writeFileSync(join(userDataFolder, 'desk.json'), JSON.stringify({ registerFolder: elsewhere, demo: false }))
  renameSync(join(elsewhere, '..'), join(elsewhere, '..', '..', 'gone'))

  const desk = await startDesk({ userDataFolder })
  await desk.sees(desk.window.getByRole('heading'))
  expect(await desk.everythingWritten()).toContain(elsewhere)
})
