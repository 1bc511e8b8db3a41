import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import { invitationLetter } from '../../shared/documents/invitation-letter/kind.ts'
import { letterTexts } from '../../shared/documents/frame-texts.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { issue, openWorkshop, previewIsWithout, previewSays, readSaved } from './case-papers.ts'

/**
 * An officer words the letters of the office in the demo register: from Settings to the issued file. One window; every scene
 * goes on where the one before it ended.
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

const closing = letterTexts.closingPlain
const guest = 'Панахов'

const texts = (): Locator => desk.window.getByRole('listbox', { name: desk.text('wording:texts'), exact: true })
const text = (said: string): Locator => texts().getByRole('option').filter({ hasText: said }).first()
const half = (language: 'ky' | 'ru'): Locator => desk.window.getByRole('textbox', { name: desk.text(`app:language.${language}`), exact: true })
const fields = (): Locator => desk.window.getByRole('region', { name: desk.text('wording:fields'), exact: true })
const versions = (): Locator => desk.window.getByRole('region', { name: desk.text('wording:versions'), exact: true })

/** On whose letter the words are shown. */
async function chooseRecord(name: string, body: string): Promise<void> {
  const record = clerk.picker('wording:record')
  await clerk.write(record, name)
  const found = desk.window.getByRole('listbox').last().getByRole('option').filter({ hasText: body })
  await expect.poll(() => found.count()).toBe(1)
  await clerk.click(found)
}

test('Settings lead to every sentence of a kind, and those that nobody has proofread say so', async () => {
  await desk.goTo('settings')
  await clerk.click(desk.button('wording:open'))
  await desk.sees(desk.heading('wording:title'), texts())
  expect(await texts().getByRole('option').count()).toBeGreaterThan(40)
  await desk.sees(text(closing.ky).getByText(desk.text('wording:states.unconfirmed')))
  await chooseRecord(guest, 'Азербайжан Республикасынын')
  await previewSays(desk, 'Мазахир Панахов мырзага', 'Сизге урмат-сыйын билдирет')
})

test('a mistake is named under its half, selected by a press, and cannot be saved', async () => {
  await clerk.click(text(closing.ky))
  await clerk.write(half('ky'), 'Ак ниетим менен, {guest|dative}')
  const mistake = desk.window.getByRole('button', { name: desk.text('wording:mistakes.unknown-field', { name: 'guest' }), exact: true })
  await desk.sees(mistake)
  expect(await desk.button('wording:save').isDisabled()).toBe(true)
  await clerk.click(mistake)
  expect(await half('ky').evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('{guest|dative}')
})

test('a field is found and put in from the keyboard, a case from its list, and the page shows both before anything is saved', async () => {
  await clerk.press('Delete', 'Alt+f')
  await clerk.type('адресат')
  await clerk.press('Enter')
  await expect.poll(() => half('ky').inputValue()).toBe('Ак ниетим менен, {addressee}')
  expect(await half('ky').evaluate((field) => field === document.activeElement)).toBe(true)
  await clerk.press('Control+a')
  await clerk.type('Ак ниетим менен ')
  await clerk.click(fields().locator('li', { has: desk.window.locator('[data-place="addressee"]') }).getByRole('button', { name: new RegExp(desk.text('wording:cases-of', { name: '' }).trim(), 'u') }))
  await clerk.click(desk.window.getByRole('menuitem', { name: /барыш/u }))
  await expect.poll(() => half('ky').inputValue()).toBe('Ак ниетим менен {addressee|dative}')
  await previewSays(desk, `Ак ниетим менен Мазахир ${guest}го`)
})

test('saved with Ctrl+S it is the office’s own, with its version and its author', async () => {
  await clerk.write(half('ru'), 'С искренним уважением,')
  await clerk.press('Control+s')
  await desk.sees(desk.window.getByText(desk.text('wording:saved')), text('Ак ниетим менен').getByText(desk.text('wording:states.own')))
  await desk.sees(versions().getByText(new RegExp(desk.text('wording:version', { version: 1 }), 'u')))
})

test('an older version is taken back as a new one', async () => {
  await clerk.write(half('ky'), 'Терең ызаат менен,')
  await clerk.press('Control+s')
  await desk.sees(versions().getByText(new RegExp(desk.text('wording:version', { version: 2 }), 'u')))
  await previewSays(desk, 'Терең ызаат менен,')
  await clerk.click(versions().locator('[data-version="1"]').getByRole('button', { name: desk.text('wording:take-back'), exact: true }))
  await desk.sees(versions().locator('[data-version="3"]'))
  await expect.poll(() => half('ky').inputValue()).toBe('Ак ниетим менен {addressee|dative}')
  await previewSays(desk, `Ак ниетим менен Мазахир ${guest}го`)
  await previewIsWithout(desk, 'Терең ызаат менен,')
})

test('a draft of the house is confirmed as it stands', async () => {
  const draft = 'Паспорттордун көчүрмөлөрүн'
  await clerk.click(text(draft))
  await clerk.click(desk.button('wording:confirm'))
  await desk.sees(text(draft).getByText(desk.text('wording:states.own')))
})

test('the workshop prints the office’s words, in Kyrgyz, in Russian and side by side', async () => {
  await desk.goTo('invitations')
  await desk.row('invitations', 'Азербайжан Республикасынын').click()
  await openWorkshop(clerk, invitationLetter.name.ky)
  await previewSays(desk, `Ак ниетим менен Мазахир ${guest}го`)
  await issue(clerk, ['ky', 'ru', 'both'])
  const papers = await readSaved(papersFolder, invitationLetter.name, ['ky', 'ru', 'both'])
  expect(papers.ky.text).toContain(`Ак ниетим менен Мазахир ${guest}го`)
  expect(papers.ru.text).toContain('С искренним уважением,')
  for (const said of [`Ак ниетим менен Мазахир ${guest}го`, 'С искренним уважением,']) expect(papers.both.text).toContain(said)
  for (const paper of Object.values(papers)) expect(paper.text).not.toContain(closing.ru)
})
