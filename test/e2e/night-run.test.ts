import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import type { Bridge } from '../../shared/calls/bridge.ts'
import { createClient } from '../../shared/calls/client.ts'
import { appContract } from '../../shared/calls/contract.ts'
import type { PaperSubject } from '../../shared/register/papers/subject.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { readDocx } from '../helpers/docx.ts'
import { confirmForms, enterMailing, surnameOf } from '../helpers/mailing.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

/**
 * Sixty invitations in two languages in one evening: looked through, one stop put right in place, the program killed in the
 * middle, continued after the next start, and the one letter that changed made again. Every scene goes on where the one
 * before it ended.
 */

const letters = 60
const folder = makeTemporaryFolder()
const userDataFolder = join(folder, 'data')
const savedFolder = join(folder, 'saved')
let desk: DeskDriver
let subjects: PaperSubject[] = []
let failedScene: string | undefined

beforeAll(async () => {
  mkdirSync(savedFolder)
  await prepareRegister(join(userDataFolder, 'register'), async (office) => {
    subjects = await enterMailing(office, letters)
    await confirmForms(office, subjects.slice(1))
    await confirmForms(office, subjects.slice(1), 'envelope')
  })
  await start()
}, 240_000)

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

async function start(): Promise<void> {
  desk = await startDeskForFile({ userDataFolder, language: 'ky' })
  await desk.folderDialogAnswers(savedFolder)
  await desk.unlock()
}

/** The register as the page asks it. */
function register() {
  return createClient(appContract, (name, input) =>
    desk.window.evaluate((request) => (globalThis as unknown as { bridge: Bridge }).bridge.call(request.name, request.input), { name, input }),
  )
}

const grid = (): Locator => desk.window.getByRole('grid', { name: desk.text('night:grid'), exact: true })
const line = (surname: string): Locator => grid().getByRole('row').filter({ hasText: surname })
const says = (key: string, values: Record<string, string | number>): Locator => desk.window.getByRole('status').filter({ hasText: desk.text(key, values) })
const startButton = (ready: number): Locator => desk.button('night:make', { ready, count: letters })
const seqOf = (number: string): number => Number(number.split('/').at(-1))

async function issuedPapers() {
  return register().papers.list({})
}

async function beginRun(): Promise<void> {
  await desk.goTo('night')
  await desk.button('night:new').click()
  await desk.sees(desk.window.getByRole('status').filter({ hasText: desk.text('night:chosen', { chosen: letters, count: letters }) }))
  await desk.button('night:check', { count: letters }).click()
}

test('the grid says that one letter of sixty is stopped, and why', async () => {
  await beginRun()
  await desk.sees(startButton(letters - 1))
  await desk.window.getByText(desk.text('night:only-stops', { count: 1 }), { exact: true }).click()
  await line(surnameOf(0)).click()
  await desk.sees(desk.window.locator('[data-rule="addressee-case"]'))
  expect(await issuedPapers()).toEqual([])
})

test('its forms are confirmed beside the grid, and only then all sixty can be made', async () => {
  const pane = desk.window.getByRole('region').filter({ has: desk.window.locator('[data-rule]') })
  await pane.getByRole('textbox').first().click()
  for (let row = 0; row < 40 && !(await startButton(letters).isVisible()); row += 1) {
    await desk.press('Enter')
    await desk.window.waitForTimeout(200)
  }
  await desk.sees(startButton(letters))
  await desk.window.getByText(desk.text('night:everybody', { count: letters }), { exact: true }).click()
  await desk.sees(line(surnameOf(0)).getByText(desk.text('night:states.ready'), { exact: true }))
})

test('killed at letter 31, nothing that was made is lost and every number is held', async () => {
  await startButton(letters).click()
  await expect.poll(async () => new Set((await issuedPapers()).map(({ number }) => number)).size, { interval: 20, timeout: 60_000 }).toBeGreaterThanOrEqual(20)
  desk.app.process().kill('SIGKILL')
  await expect.poll(() => desk.app.process().killed, { timeout: 20_000 }).toBe(true)
  await start()
  const made = (await issuedPapers()).length / 2
  expect(made).toBeGreaterThanOrEqual(20)
  expect(made).toBeLessThan(letters)
  const { period, search } = { period: { from: '2020-01-01', to: '2099-12-31' }, search: '' }
  const numbers = (await register().journal.outgoing({ period, search })).map(({ number }) => seqOf(number))
  expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: letters }, (_, index) => index + 1))
})

test('the first screen offers to go on, and sixty numbers stand in a row', async () => {
  await desk.goTo('today')
  await desk.button('night:to-run').click()
  await desk.button('night:go-on').click()
  await desk.sees(says('night:counts', { ready: 0, made: letters, stopped: 0, left: 0 }))
  const papers = await issuedPapers()
  for (const language of ['ky', 'ru']) {
    const numbers = papers.filter((paper) => paper.language === language).map(({ number }) => seqOf(number))
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: letters }, (_, index) => index + 1))
  }
  expect((await register().history.verify({})).faults).toEqual([])
})

test('one folder holds the letters, one file for the printer, the envelopes and the list for the messenger', async () => {
  await desk.button('night:save').click()
  await desk.sees(desk.window.getByText(desk.text('night:saved', { count: letters }), { exact: true }))
  const [made = ''] = readdirSync(savedFolder)
  const names = readdirSync(join(savedFolder, made))
  expect(names).toHaveLength(2 * letters + 3)
  const open = async (key: string) => readDocx(readFileSync(join(savedFolder, made, `${desk.text(key)}.docx`)))
  const print = await open('night:files.print')
  expect([...(print.parts['word/document.xml'] ?? '').matchAll(/<w:sectPr\b/gu)]).toHaveLength(2 * letters)
  expect(print.text.indexOf(surnameOf(0))).toBeLessThan(print.text.indexOf(surnameOf(59)))
  const covers = await open('night:files.envelopes')
  expect([...(covers.parts['word/document.xml'] ?? '').matchAll(/<w:sectPr\b/gu)]).toHaveLength(letters)
  const list = await open('night:files.dispatch')
  for (const index of [0, 30, 59]) expect(list.text).toContain(surnameOf(index))
})

test('a second run makes only the letter that changed, under its old number', async () => {
  const invitation = await register().invitations.get({ id: subjects[6]?.id ?? '' })
  await register().invitations.update({ id: invitation.id, revision: invitation.revision, input: { ...invitation, seats: 9 } })
  await desk.button('night:again').click()
  await desk.sees(says('night:counts', { ready: 1, made: 0, stopped: 0, left: letters - 1 }))
  await startButton(1).click()
  await desk.sees(says('night:counts', { ready: 0, made: 1, stopped: 0, left: letters - 1 }))
  const papers = await issuedPapers()
  expect(papers).toHaveLength(2 * letters + 2)
  const again = papers.filter(({ version }) => version === 2)
  expect(again.map(({ subject }) => subject.id)).toEqual([invitation.id, invitation.id])
  expect(new Set(papers.filter(({ subject }) => subject.id === invitation.id).map(({ number }) => number)).size).toBe(1)
})
