import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

/** Words that stand nowhere else, so that finding them means finding what was typed. */
const typedKyrgyz = 'Жарым терилген уюм ңөү'
const typedRussian = 'Недопечатанная организация'

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

beforeAll(async () => {
  await prepareRegister(join(userDataFolder, 'register'))
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

/** Every test leaves an open form; the next one begins without its draft. */
afterEach(() => desk.button('app:form.cancel').click())

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

async function typeHalfAnOrganisation(): Promise<void> {
  await desk.goTo('organisations')
  await desk.press('Control+n')
  await desk.half('organisations:fields.name', 'ky').pressSequentially(typedKyrgyz)
  await desk.half('organisations:fields.name', 'ru').pressSequentially(typedRussian)
}

async function findsHalfAnOrganisation(): Promise<void> {
  await desk.sees(desk.heading('organisations:new'))
  expect(await desk.half('organisations:fields.name', 'ky').inputValue()).toBe(typedKyrgyz)
  expect(await desk.half('organisations:fields.name', 'ru').inputValue()).toBe(typedRussian)
}

test('Ctrl+L in the middle of a word locks at once; after the password the form stands there as typed', async () => {
  await typeHalfAnOrganisation()
  await desk.lock()
  await desk.unlock()
  await findsHalfAnOrganisation()
  await desk.sees(desk.notice(desk.text('app:form.restored')))
})

test('Ctrl and the key of L lock on the Kyrgyz keyboard layout too, with a person half typed', async () => {
  await desk.goTo('people')
  await desk.press('Control+n')
  const surname = desk.half('people:names.surname', 'ky')
  await surname.fill('Жарымтерилгенова')
  await desk.pressOnCyrillicLayout('KeyL', 'д')
  await desk.atLockedDoor()
  await desk.unlock()
  await desk.sees(desk.heading('people:new'))
  expect(await surname.inputValue()).toBe('Жарымтерилгенова')
})

test('a locked window keeps nothing of the register, neither on the page nor in its memory', async () => {
  await typeHalfAnOrganisation()
  // Spelled here in two pieces: this very program must not be what is found.
  const [first, second] = [typedKyrgyz.slice(0, 6), typedKyrgyz.slice(6)]
  expect(await memoryOf()).toContain(first + second)
  await desk.lock()
  expect(await desk.everythingWritten()).not.toContain(first)
  const memory = await memoryOf()
  expect(memory).not.toContain(first + second)
  expect(memory).not.toContain(typedRussian)
  await desk.unlock()
})

/** All strings that the page's JavaScript still holds, after the collector has run. */
async function memoryOf(): Promise<string> {
  const developerTools = await desk.window.context().newCDPSession(desk.window)
  const pieces: string[] = []
  developerTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await developerTools.send('HeapProfiler.enable')
  await developerTools.send('HeapProfiler.collectGarbage')
  await developerTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await developerTools.detach()
  const { strings } = JSON.parse(pieces.join('')) as { strings: string[] }
  return strings.join('\n')
}

test('when the computer falls asleep the desk locks and keeps what was typed', async () => {
  await typeHalfAnOrganisation()
  await desk.requestLockFromMenu()
  await desk.atLockedDoor()
  expect(await desk.everythingWritten()).not.toContain(typedRussian)
  await desk.unlock()
  await findsHalfAnOrganisation()
})

test('Lock in the menu locks once: the password typed right afterwards is not wiped by a second lock', async () => {
  await typeHalfAnOrganisation()
  await desk.app.evaluate(({ Menu }, label) => {
    const file = Menu.getApplicationMenu()?.items[0]
    file?.submenu?.items.find((item) => item.label === label)?.click()
  }, desk.text('menu:lock'))
  await desk.atLockedDoor()
  const password = desk.field(desk.text('door:unlock.password'))
  await password.fill(testPassword)
  // The program gives the window a second and a half to answer; nothing may come after that.
  const reloaded = await desk.window.waitForEvent('load', { timeout: 2500 }).then(() => true, () => false)
  expect(reloaded).toBe(false)
  expect(await password.inputValue()).toBe(testPassword)
  await desk.unlock()
  await findsHalfAnOrganisation()
})

test('switching the language of the interface leaves a half-filled form as it is', async () => {
  await typeHalfAnOrganisation()
  await desk.field(desk.text('organisations:fields.phone')).fill('+996 312 00 00 00')
  await desk.switchLanguage('ru')
  await findsHalfAnOrganisation()
  expect(await desk.field(desk.text('organisations:fields.phone')).inputValue()).toBe('+996 312 00 00 00')
  await desk.switchLanguage('ky')
  await findsHalfAnOrganisation()
})

test('Esc leaves a form, and the next new form offers at once what was typed; Cancel throws it away', async () => {
  await typeHalfAnOrganisation()
  await desk.press('Escape')
  await desk.sees(desk.window.getByRole('textbox', { name: desk.text('app:list.search') }))
  await desk.press('Control+n')
  await findsHalfAnOrganisation()
  await desk.sees(desk.notice(desk.text('app:form.restored')))

  await desk.button('app:form.cancel').click()
  await desk.sees(desk.button('organisations:new'))
  await desk.press('Control+n')
  await desk.sees(desk.heading('organisations:new'))
  expect(await desk.everythingWritten()).not.toContain(typedRussian)
})

test('Esc over an open list of choices closes the list and not the form', async () => {
  await typeHalfAnOrganisation()
  const country = desk.window.getByRole('combobox', { name: desk.text('organisations:fields.countryCode') })
  await country.or(desk.window.getByRole('textbox', { name: desk.text('organisations:fields.countryCode') })).first().click()
  await desk.sees(desk.window.getByRole('listbox'))
  await desk.press('Escape')
  await desk.isWithout(desk.window.getByRole('listbox'))
  await findsHalfAnOrganisation()
})

test('closing the window in the middle of a word loses nothing', async () => {
  await typeHalfAnOrganisation()
  await desk.closeWindow()

  desk = await startDeskForFile({ userDataFolder })
  await desk.atLockedDoor()
  await desk.unlock()
  await findsHalfAnOrganisation()
})
