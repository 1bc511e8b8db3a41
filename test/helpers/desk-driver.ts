import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ElectronApplication, Locator, Page } from 'playwright'
import { onTestFinished } from 'vitest'

import { standardPolicy } from '../../electron/keys/derivation.ts'
import { fixedDerivation } from '../../electron/office/derivation-cost.ts'
import { createRegisterSession } from '../../electron/office/register-session.ts'
import { systemClock } from '../../electron/office/system-clock.ts'
import { projectFolder } from '../../electron/runtime/folders.ts'
import { demoPassword } from '../../shared/register/session/demo.ts'
import { clientOf } from '../electron/office/office-for-tests.ts'
import { launchApp, type LaunchOptions } from './electron-app.ts'
import { testPassword } from './register.ts'

export type InterfaceLanguage = 'ky' | 'ru'
type Values = Readonly<Record<string, string | number>>

/** Long enough for a machine that builds something else at the same time; nothing waits longer than it must. */
const patienceMilliseconds = 20_000

/** A text of the interface by file and key: `interfaceText('ky', 'door:unlock.title')`. A missing one fails the test. */
export function interfaceText(language: InterfaceLanguage, key: string, values: Values = {}): string {
  const [file = '', path = ''] = key.split(':')
  let found: unknown = JSON.parse(readFileSync(join(projectFolder, 'locales', language, `${file}.json`), 'utf8'))
  for (const step of path.split('.')) found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined
  if (typeof found !== 'string') throw new Error(`locales/${language}/${file}.json has no text ${path}`)
  return found.replaceAll(/\{\{(\w+)\}\}/gu, (_gap, name: string) => String(values[name] ?? ''))
}

/** Opens the program on a folder of its own and closes it after the test. */
export async function startDesk(options: LaunchOptions): Promise<DeskDriver> {
  const desk = await startDeskForFile(options)
  onTestFinished(() => desk.quit())
  return desk
}

/** The same for a whole file, which quits in `afterAll`. */
export async function startDeskForFile(options: LaunchOptions): Promise<DeskDriver> {
  const { app, window } = await launchApp({ language: 'ky', ...options })
  return new DeskDriver(app, window, options.language ?? 'ky')
}

export type PreparedRegister = { readonly recoveryKey: string }

/** A register as the program makes it (real keys, its lowest cost), with `testPassword` and what `fill` enters. */
export async function prepareRegister(
  registerFolder: string,
  fill: (client: ReturnType<typeof clientOf>) => Promise<unknown> = () => Promise.resolve(),
): Promise<PreparedRegister> {
  const configuration = { registerFolder, isDemo: false, logFile: `${registerFolder}.log` }
  const session = createRegisterSession(configuration, systemClock, fixedDerivation(standardPolicy))
  const prepared = await session.create(testPassword)
  await fill(clientOf(session))
  await session.lock()
  return prepared
}

/** The window as somebody at the desk uses it: by what is written on it and by the keyboard. */
export class DeskDriver {
  readonly app: ElectronApplication
  readonly window: Page
  language: InterfaceLanguage
  readonly #ended: Promise<void>
  #isRunning = true

  constructor(app: ElectronApplication, window: Page, language: InterfaceLanguage) {
    this.app = app
    this.window = window
    this.language = language
    window.setDefaultTimeout(patienceMilliseconds)
    this.#ended = new Promise((done) => {
      app.once('close', () => {
        this.#isRunning = false
        done()
      })
    })
  }

  text(key: string, values?: Values): string {
    return interfaceText(this.language, key, values)
  }

  button(key: string, values?: Values): Locator {
    return this.window.getByRole('button', { name: this.text(key, values), exact: true })
  }

  heading(key: string): Locator {
    return this.window.getByRole('heading', { name: this.text(key), exact: true })
  }

  /** A field by its label; a required one has a star after it. */
  field(label: string): Locator {
    return this.window.getByLabel(new RegExp(`^${escapePattern(label)}(?: \\*)?$`, 'u'))
  }

  /** One half of a field in two languages. */
  half(labelKey: string, language: InterfaceLanguage): Locator {
    return this.window.getByRole('textbox', { name: `${this.text(labelKey)} — ${this.text(`app:language.${language}`)}`, exact: true })
  }

  /** A sentence that something is wrong or done, wherever on the screen. */
  notice(sentence: string): Locator {
    return this.window.getByRole('alert').filter({ hasText: sentence })
  }

  async sees(...locators: readonly Locator[]): Promise<void> {
    for (const locator of locators) await locator.first().waitFor()
  }

  async isWithout(...locators: readonly Locator[]): Promise<void> {
    for (const locator of locators) await locator.first().waitFor({ state: 'hidden' })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key)
  }

  /** Types a key as the Kyrgyz and Russian layouts send it: the letter is Cyrillic, the place on the keyboard stays. */
  async pressOnCyrillicLayout(place: string, letter: string): Promise<void> {
    await this.window.evaluate(
      ([code, key]) => {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new KeyboardEvent('keydown', { code: code ?? '', key: key ?? '', ctrlKey: true, bubbles: true, cancelable: true }))
      },
      [place, letter],
    )
  }

  /** Says who comes in where several can; the program proposes whoever was here last. */
  async chooseUser(name: string): Promise<void> {
    await this.pick(this.text('door:unlock.user'), name)
  }

  async unlockAs(name: string, password: string = testPassword): Promise<void> {
    await this.chooseUser(name)
    await this.unlock(password)
  }

  /** A button that may not be pressed but says why. */
  async isRefused(button: Locator): Promise<boolean> {
    return (await button.getAttribute('aria-disabled')) === 'true'
  }

  async unlock(password: string = testPassword): Promise<void> {
    await this.tryPassword(password)
    await this.atDesk()
  }

  async tryPassword(password: string): Promise<void> {
    await this.field(this.text('door:unlock.password')).fill(password)
    await this.button('door:unlock.submit').click()
  }

  async createRegister(password: string = testPassword): Promise<string> {
    await this.button('door:welcome.create').click()
    await this.field(this.text('door:password.new')).fill(password)
    await this.field(this.text('door:password.repeat')).fill(password)
    await this.button('door:create.submit').click()
    const recoveryKey = await this.window.getByTestId('recovery-key').innerText()
    await this.window.getByRole('checkbox', { name: this.text('door:recovery.kept') }).check()
    await this.button('door:recovery.continue').click()
    await this.atDesk()
    return recoveryKey
  }

  async openDemo(): Promise<void> {
    await this.button('door:welcome.demo').click()
    await this.atDesk()
  }

  async unlockDemo(): Promise<void> {
    await this.unlock(demoPassword)
  }

  async atDesk(): Promise<void> {
    await this.sees(this.areas())
  }

  async atLockedDoor(): Promise<void> {
    await this.sees(this.heading('door:unlock.title'))
  }

  /** Locks with the keyboard, as people leave their chair. */
  async lock(): Promise<void> {
    await this.press('Control+l')
    await this.atLockedDoor()
  }

  areas(): Locator {
    return this.window.getByRole('navigation', { name: this.text('app:shell.areas') })
  }

  async goTo(area: string): Promise<void> {
    await this.areas().getByRole('button', { name: this.text(`${area}:title`), exact: true }).click()
  }

  list(area: string): Locator {
    return this.window.getByRole('grid', { name: this.text(`${area}:title`), exact: true })
  }

  row(area: string, content: string): Locator {
    return this.list(area).getByRole('row').filter({ hasText: content })
  }

  /** What stands in the first column, top down; without the row of headings. */
  async firstColumn(area: string): Promise<string[]> {
    const rows = this.list(area).getByRole('row').filter({ has: this.window.getByRole('gridcell') })
    return rows.evaluateAll((found) => found.map((row) => row.querySelector('[role="gridcell"]')?.textContent ?? ''))
  }

  card(title: string): Locator {
    return this.window.getByRole('region', { name: title, exact: true })
  }

  /** Chooses in a closed list or in a picker that searches while one types. */
  async pick(label: string, option: string): Promise<void> {
    const box = this.window.getByRole('combobox', { name: label, exact: true }).or(this.window.getByRole('textbox', { name: label, exact: true }))
    await box.first().click()
    await this.window.getByRole('option', { name: option, exact: true }).click()
  }

  /** The switch in the corner; from here on the driver reads the other language too. */
  async switchLanguage(language: InterfaceLanguage): Promise<void> {
    const toggle = this.window.getByRole('radiogroup', { name: this.text('app:language.label') })
    await toggle.getByText(this.text(`app:language.${language}`), { exact: true }).click()
    this.language = language
  }

  /** The system's dialog answers with this folder, as if somebody had chosen it. */
  async folderDialogAnswers(folder: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, folder)
  }

  /** The event that the menu, sleep and the idle timer send. */
  async requestLockFromMenu(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', { kind: 'lock-requested' }))
  }

  /** Everything the page holds as text: what is drawn and what is typed into fields. */
  async everythingWritten(): Promise<string> {
    return this.window.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      return [document.body.textContent, ...fields.map((field) => field.value)].join('\n')
    })
  }

  /** The cross of the window: the program ends by itself. */
  async closeWindow(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await this.#ended
  }

  /** Ends the program from outside; does nothing where it has ended. */
  async quit(): Promise<void> {
    if (this.#isRunning) await this.app.close()
  }
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
