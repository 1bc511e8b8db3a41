import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import { invitationLetter } from '../../shared/documents/invitation-letter/kind.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { readDocx } from '../helpers/docx.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { paragraph, run, wordFile } from '../renderer/documents/word-file/word-files.ts'
import { Clerk } from './case-clerk.ts'
import { issue, openWorkshop, previewIsWithout, previewSays, readSaved, saveDialogAnswers } from './case-papers.ts'

/**
 * An officer brings the office's own Word file for the letter of invitation: from the layout of the house taken out to Word,
 * over the mistakes that stand in it, to the letter that goes out, and back again. One window, scene after scene.
 */

const folder = makeTemporaryFolder()
const papersFolder = join(folder, 'papers')
let desk: DeskDriver
let clerk: Clerk
let failedScene: string | undefined

beforeAll(async () => {
  mkdirSync(papersFolder)
  const { app, window } = await launchApp({ userDataFolder: join(folder, 'data'), language: 'ky' })
  desk = new DeskDriver(app, window, 'ky')
  clerk = new Clerk(desk)
  await desk.folderDialogAnswers(papersFolder)
  await desk.openDemo()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(folder)
})

beforeEach((scene) => {
  if (failedScene !== undefined) scene.skip(`«${failedScene}» failed`)
  onTestFailed(() => {
    failedScene = scene.task.name
  })
})

const ours = 'Биздин бланк боюнча: '

async function choose(name: string, file: Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, file)
  await desk.window.locator('input[type="file"][accept*=".docx"]').setInputFiles(path)
}

const mistakes = (): Locator => desk.window.getByRole('list', { name: desk.text('word-files:mistake-list'), exact: true }).getByRole('listitem')

test('the layout of the house goes out to Word with its places in it', async () => {
  await desk.goTo('settings')
  await clerk.click(desk.button('wording:open'))
  await clerk.click(desk.window.getByText(desk.text('wording:way.file'), { exact: true }))
  await desk.sees(desk.window.getByText(desk.text('word-files:house')))
  const path = join(folder, 'үлгү.docx')
  await saveDialogAnswers(desk, path)
  await clerk.click(desk.button('word-files:start'))
  await desk.sees(desk.window.getByText(desk.text('word-files:saved-to-disk')))
  const { text } = await readDocx(readFileSync(path))
  expect(text).toContain('{number}')
  expect(text).not.toContain('Панахов')
})

test('a file with mistakes says on which page, in which paragraph and in which words they are, and cannot be taken into use', async () => {
  await choose('ката.docx', wordFile([paragraph('№ {number}'), paragraph('Урматтуу {adressee|dative}!'), paragraph('{#programme} {event')]))
  await expect.poll(() => mistakes().count()).toBe(3)
  const first = await mistakes().first().textContent()
  expect(first).toContain(desk.text('word-files:mistakes.unknown-field', { name: 'adressee' }))
  expect(first).toContain(desk.text('word-files:spots.body', { page: 1, paragraph: 2 }))
  expect(first).toContain('«Урматтуу {adressee|dative}!»')
  await desk.isWithout(desk.button('word-files:take'))
})

test('a file with a macro is refused with a sentence', async () => {
  await choose('макрос.docx', wordFile([paragraph('{number}')], { 'word/vbaProject.bin': 'x' }))
  await desk.sees(desk.window.getByRole('alert').filter({ hasText: desk.text('word-files:refused.macro') }))
})

test('a sound file is shown on a page of the register before it is taken into use', async () => {
  await choose('чакыруу.docx', wordFile([paragraph('№ {number}'), paragraph(run(`${ours}{addr`), '<w:proofErr w:type="spellStart"/>', run('essee|бар', '<w:b/>'), run('ыш}')), paragraph('{#programme}'), paragraph('{row}) {event}'), paragraph('{/programme}')]))
  await desk.sees(desk.window.getByText(desk.text('word-files:sound', { name: 'чакыруу.docx' })))
  await previewSays(desk, ours, 'ДОЛБООР / ПРОЕКТ')
  await clerk.click(desk.button('word-files:take'))
  await desk.sees(desk.window.getByText(desk.text('word-files:in-use', { name: 'чакыруу.docx', version: 1 })))
})

test('the workshop and the issued letter are made of it; the other language stays as the house has it', async () => {
  await desk.goTo('invitations')
  await desk.row('invitations', 'Азербайжан Республикасынын').click()
  await openWorkshop(clerk, invitationLetter.name.ky)
  await previewSays(desk, `${ours}Мазахир Панаховго`)
  await issue(clerk, ['ky', 'ru'])
  const papers = await readSaved(papersFolder, invitationLetter.name, ['ky', 'ru'])
  expect(papers.ky.text.replaceAll('\u00A0', ' ')).toContain(`${ours}Мазахир Панаховго`)
  expect(papers.ky.text).not.toContain('ДОЛБООР')
  expect(papers.ru.text).not.toContain(ours)
})

test('the layout of the house comes back, and the file is one press away', async () => {
  await desk.goTo('settings')
  await clerk.click(desk.button('wording:open'))
  await clerk.click(desk.window.getByText(desk.text('wording:way.file'), { exact: true }))
  await clerk.click(desk.button('word-files:to-house'))
  await desk.sees(desk.window.getByText(desk.text('word-files:house')))
  await previewIsWithout(desk, ours)
  await clerk.click(desk.window.locator('[data-version="1"]').getByRole('button', { name: desk.text('wording:take-back'), exact: true }))
  await previewSays(desk, ours)
})
