import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { DeskDriver } from '../helpers/desk-driver.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { openWorkshop, saveDialogAnswers, sheetCount } from './case-papers.ts'

/** The pages beside the form: paged through, at every size, in both languages in step, printed, kept as PDF. */

const folder = makeTemporaryFolder()
let desk: DeskDriver
let clerk: Clerk

beforeAll(async () => {
  const { app, window } = await launchApp({ userDataFolder: join(folder, 'data'), language: 'ky' })
  desk = new DeskDriver(app, window, 'ky')
  clerk = new Clerk(desk)
  await desk.openDemo()
  await desk.goTo('delegations')
  await desk.window.getByRole('row').filter({ hasText: 'Азербайжан' }).first().click()
  await openWorkshop(clerk, 'Делегациянын тизмеси')
})

afterAll(async () => {
  await desk.quit()
  removeFolder(folder)
})

const pages = (language?: string): Locator => desk.window.getByTestId(language === undefined ? 'paper-preview' : `paper-preview-${language}`)
const tool = (key: string): Locator => desk.window.getByRole('toolbar', { name: desk.text('workshop:view.toolbar') }).getByRole('button', { name: desk.text(`workshop:${key}`) })

/** Pixels on the screen. */
const widthOfFirst = (): Promise<number> => pages().evaluate((host) => host.shadowRoot?.querySelector('section.paper')?.getBoundingClientRect().width ?? 0)

test('the pages fit their pane, and grow and shrink by button and by key', async () => {
  await expect.poll(() => sheetCount(desk), { timeout: 20_000 }).toBeGreaterThan(0)
  const fitted = await widthOfFirst()
  await tool('view.larger').click()
  await expect.poll(widthOfFirst).toBeGreaterThan(fitted * 1.15)
  await desk.window.getByRole('group', { name: desk.text('workshop:preview'), exact: true }).focus()
  await desk.press('Control+-')
  await expect.poll(async () => Math.abs((await widthOfFirst()) - fitted)).toBeLessThan(3)
  await desk.press('Control+0')
  await expect.poll(widthOfFirst).toBeGreaterThan(700)
  await tool('view.fit-width').click()
  await expect.poll(async () => Math.abs((await widthOfFirst()) - fitted)).toBeLessThan(3)
})

test('both languages stand beside each other', async () => {
  await tool('view.beside').click()
  const words = (language?: string): Promise<string> => pages(language).evaluate((host) => host.shadowRoot?.textContent ?? '')
  await expect.poll(() => words('ru'), { timeout: 20_000 }).toContain('делегации')
  expect(await words()).toContain('делегация')
  await tool('view.beside').click()
  await expect.poll(() => pages('ru').count()).toBe(0)
})

test('the paper is kept as PDF, with the mark of a draft', async () => {
  const path = join(folder, 'paper.pdf')
  await saveDialogAnswers(desk, path)
  await desk.window.getByRole('button', { name: 'PDF', exact: true }).click()
  await desk.sees(desk.window.getByText(desk.text('workshop:print.saved'), { exact: true }))
  const file = readFileSync(path)
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  const leaves = [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)]
  expect(leaves).toHaveLength(await sheetCount(desk))
  // Nothing that was laid out for the printer stays behind.
  await expect.poll(() => desk.window.locator('.printed-paper').count()).toBe(0)
})

test('Ctrl+P opens the print dialog with the paper at its own size', async () => {
  await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('no window')
    window.webContents.print = (options, done) => {
      ;(globalThis as { printed?: unknown }).printed = options?.pageSize
      done?.(true, '')
    }
  })
  await desk.press('Control+p')
  await expect.poll(() => desk.app.evaluate(() => (globalThis as { printed?: unknown }).printed)).toEqual({ width: 297_000, height: 210_000 })
})

test('a printer that fails is said in a sentence', async () => {
  await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) window.webContents.print = (_options, done) => done?.(false, 'Invalid printer settings')
  })
  await desk.press('Control+p')
  await desk.sees(desk.window.getByText(desk.text('errors:print-failed'), { exact: true }))
})
