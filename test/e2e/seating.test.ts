import { join } from 'node:path'

import type { Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'

import { type DeskDriver, startDeskForFile } from '../helpers/desk-driver.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { openWorkshop, previewText } from './case-papers.ts'

/** The talks of the two chairmen in the demo register are seated, by the rules, by mouse and by keyboard. */

const folder = makeTemporaryFolder()
let desk: DeskDriver
let clerk: Clerk
let failedScene: string | undefined

beforeAll(async () => {
  desk = await startDeskForFile({ userDataFolder: join(folder, 'data') })
  clerk = new Clerk(desk)
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

const plan = (): Locator => desk.window.getByRole('group', { name: desk.text('seating:plan'), exact: true })
const seat = (key: string): Locator => plan().locator(`[data-seat="${key}"]`)
const whoSits = async (key: string): Promise<string> => (await seat(key).getAttribute('data-person')) ?? ''
const middleOf = async (key: string): Promise<number> => {
  const box = await seat(key).boundingBox()
  return box ? Math.round(box.x + box.width / 2) : -1
}
const why = (): Locator => desk.window.getByTestId('why-here')

async function openTable(): Promise<void> {
  await desk.goTo('meetings')
  await clerk.click(desk.row('meetings', '28.11.2025').first())
  await clerk.click(desk.button('seating:card.open'))
  await desk.sees(plan())
}

test('the lawful plan: the chairmen face each other, an interpreter behind each, and everything fits the window', async () => {
  await openTable()
  expect(await middleOf('host:0')).toBe(await middleOf('guest:0'))
  expect(await seat('host:0').innerText()).toContain('Шайназаров')
  expect(await seat('guest:0').innerText()).toContain('Панахов')
  expect(await middleOf('host-behind:0')).toBe(await middleOf('host:0'))
  const fits = await plan().evaluate((element) => (element.parentElement?.scrollWidth ?? 0) <= (element.parentElement?.clientWidth ?? 0))
  expect(fits).toBe(true)
})

test('each seat says why it is that person’s', async () => {
  await seat('guest:0').focus()
  await expect.poll(() => why().innerText()).toContain(desk.text('seating:why.head'))
  await desk.press('ArrowUp')
  await expect.poll(() => why().innerText()).toContain(desk.text('seating:why.interpreter-behind'))
})

test('Enter, an arrow, Enter: two neighbours have changed seats, and the step is taken back', async () => {
  const [head, neighbour] = [await whoSits('host:0'), await whoSits('host:1')]
  await seat('host:0').focus()
  await desk.press('Enter')
  expect(await seat('host:0').getAttribute('aria-pressed')).toBe('true')
  await desk.press('ArrowRight', 'Enter')
  await expect.poll(() => whoSits('host:1')).toBe(head)
  expect(await whoSits('host:0')).toBe(neighbour)
  await expect.poll(() => why().innerText()).toContain(desk.text('seating:why.by-hand'))
  await desk.press('Control+z')
  await expect.poll(() => whoSits('host:0')).toBe(head)
})

test('Esc puts down who was picked up and leaves the window open', async () => {
  await seat('host:1').focus()
  await desk.press('Enter', 'Escape')
  expect(await seat('host:1').getAttribute('aria-pressed')).toBe('false')
  await desk.sees(plan())
})

test('nobody is dragged across the table; on their own side two change seats', async () => {
  const before = await whoSits('guest:1')
  await seat('guest:1').dragTo(seat('host:1'))
  await expect.poll(() => why().innerText()).toContain(desk.text('seating:refused'))
  expect(await whoSits('guest:1')).toBe(before)
  await seat('guest:1').dragTo(seat('guest:2'))
  await expect.poll(() => whoSits('guest:2')).toBe(before)
})

test('saved, it stands on the card and on the printed plan', async () => {
  const [one, other] = [await whoSits('guest:1'), await whoSits('guest:2')]
  await clerk.press('Control+s')
  await desk.isWithout(plan())
  await openTable()
  expect([await whoSits('guest:1'), await whoSits('guest:2')]).toEqual([one, other])
  await clerk.press('Escape')
  await desk.isWithout(plan())
  await openWorkshop(clerk, 'Отуруу схемасы')
  await expect.poll(() => previewText(desk)).toContain('ОТУРУУ СХЕМАСЫ')
  expect(await previewText(desk)).toContain('ҮСТӨЛ')
  await clerk.press('Escape')
})
