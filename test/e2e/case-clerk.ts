import type { Locator } from 'playwright'

import type { DeskDriver } from '../helpers/desk-driver.ts'

/** Longer texts stand in somebody's note already and are pasted. */
const longestTyped = 10

/** Somebody in a hurry, with a mouse in one hand; every click and every key is counted. */
export class Clerk {
  readonly desk: DeskDriver
  #steps = 0
  #clicks = 0
  #keys = 0
  #typed = 0
  #pasted = 0

  constructor(desk: DeskDriver) {
    this.desk = desk
  }

  field(key: string): Locator {
    return this.desk.field(this.desk.text(key))
  }

  /** Its open list goes by the same label. */
  picker(key: string): Locator {
    return this.desk.window.locator('input').and(this.field(key))
  }

  /** One thing that somebody would put on a list of what is to be done today. */
  step(): void {
    this.#steps += 1
  }

  effort(): string {
    return `${this.#steps} steps, ${this.#clicks} clicks, ${this.#keys} key presses, ${this.#typed} letters typed, ${this.#pasted} texts pasted`
  }

  async click(what: Locator): Promise<void> {
    await what.click()
    this.#clicks += 1
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.desk.press(...keys)
    this.#keys += keys.length
  }

  /** Into the field that has the cursor. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.desk.window
    if (text.length <= longestTyped) {
      await keyboard.type(text)
      this.#typed += text.length
    } else {
      await keyboard.insertText(text)
      this.#keys += 1
      this.#pasted += 1
    }
  }

  /** Instead of what stands in the field. */
  async write(field: Locator, text: string): Promise<void> {
    await this.click(field)
    if ((await field.inputValue()) !== '') await this.press('Control+a')
    await this.type(text)
  }

  /** Both halves of a text: the Kyrgyz one is pointed at, one key leads to the Russian one. */
  async writeBoth(label: string, ky: string, ru: string, within: Locator = this.desk.window.locator('body')): Promise<void> {
    const { desk } = this
    const half = (language: 'ky' | 'ru'): Locator =>
      within.getByRole('textbox', { name: `${label} — ${desk.text(`app:language.${language}`)}`, exact: true })
    await this.write(half('ky'), ky)
    await this.press('Alt+ArrowRight')
    if ((await half('ru').inputValue()) !== '') await this.press('Control+a')
    await this.type(ru)
  }

  /** Finds a record or a word by its first letters and points at it. */
  async pick(field: Locator, letters: string, option: string): Promise<void> {
    await this.click(field)
    await this.type(letters)
    await this.click(this.desk.window.getByRole('option').filter({ hasText: option }))
  }

  /** A date or a time; leaving the field reads it back in full. */
  async date(field: Locator, typed: string): Promise<void> {
    await this.write(field, typed)
    await this.press('Tab')
  }

  async startNew(area: string): Promise<void> {
    this.step()
    const link = this.desk.areas().getByRole('button', { name: this.desk.text(`${area}:title`), exact: true })
    if ((await link.getAttribute('aria-current')) === null) await this.click(link)
    await this.desk.sees(this.desk.button(`${area}:new`))
    await this.press('Control+n')
    await this.desk.sees(this.desk.heading(`${area}:new`))
  }

  /** Saves with the keyboard and waits for the card. */
  async save(title: string): Promise<void> {
    await this.press('Control+s')
    await this.desk.sees(this.desk.card(title))
  }
}
