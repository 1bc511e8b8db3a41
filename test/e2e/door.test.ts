import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { demoPassword } from '../../shared/register/session/demo.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { testPassword } from '../helpers/register.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const newPassword = 'Жаңы бекем сөз айтылды 2027'

test('the first start greets in Kyrgyz, offers three ways in, and turns Russian at one click', async () => {
  const desk = await startDesk({ userDataFolder: temporaryFolder(), language: 'ky' })
  await desk.sees(desk.window.getByRole('heading', { name: 'Кош келиңиз' }))
  await seesThreeWaysIn(desk)
  expect(await desk.window.getAttribute('html', 'lang')).toBe('ky')

  await desk.switchLanguage('ru')
  await desk.sees(desk.window.getByRole('heading', { name: 'Добро пожаловать' }))
  await seesThreeWaysIn(desk)
  expect(await desk.window.getAttribute('html', 'lang')).toBe('ru')
})

test('the first start greets in Russian where the system speaks Russian', async () => {
  const desk = await startDesk({ userDataFolder: temporaryFolder(), language: 'ru' })
  await desk.sees(desk.window.getByRole('heading', { name: 'Добро пожаловать' }))
  await seesThreeWaysIn(desk)
  expect(await desk.window.getAttribute('html', 'lang')).toBe('ru')
})

async function seesThreeWaysIn(desk: DeskDriver): Promise<void> {
  await desk.sees(desk.button('door:welcome.create'), desk.button('door:welcome.demo'), desk.button('door:welcome.open-existing'))
}

test('a weak password makes no register and the screen says what is wrong with it', async () => {
  const userDataFolder = temporaryFolder()
  const desk = await startDesk({ userDataFolder })
  await desk.button('door:welcome.create').click()
  const password = desk.field(desk.text('door:password.new'))
  const repeated = desk.field(desk.text('door:password.repeat'))
  const submit = desk.button('door:create.submit')

  for (const [weak, sentence] of [
    ['шайлоо', 'door:password.strength-1'],
    ['password1234', 'door:password.strength-1'],
    ['йцукенгшщзхъ', 'door:password.strength-1'],
    ['шайлоошайлоо', 'door:password.strength-1'],
  ] as const) {
    await password.fill(weak)
    await repeated.fill(weak)
    await desk.sees(desk.window.getByRole('status').filter({ hasText: desk.text(sentence) }))
    expect(await submit.isDisabled(), weak).toBe(true)
  }
  await desk.press('Enter')

  await password.fill(testPassword)
  await desk.sees(desk.window.getByText(desk.text('door:password.differs'), { exact: true }))
  expect(await submit.isDisabled()).toBe(true)
  expect(existsSync(join(userDataFolder, 'register'))).toBe(false)
})

test('a good password makes a register; its recovery key is shown once and has to be put away first', async () => {
  const userDataFolder = temporaryFolder()
  const desk = await startDesk({ userDataFolder })
  await desk.button('door:welcome.create').click()
  await desk.field(desk.text('door:password.new')).fill(testPassword)
  await desk.field(desk.text('door:password.repeat')).fill(testPassword)
  await desk.button('door:create.submit').click()

  const sheet = desk.window.getByTestId('recovery-key')
  await desk.sees(desk.heading('door:recovery.title'), sheet)
  const recoveryKey = await sheet.innerText()
  // Groups of capital letters and figures, none that reads like another.
  expect(recoveryKey.replaceAll(/\s/gu, ' ')).toMatch(/^[0-9A-HJKMNP-TV-Z]{2,6}(?:[- ][0-9A-HJKMNP-TV-Z]{2,6})+$/u)
  const onwards = desk.button('door:recovery.continue')
  expect(await onwards.isDisabled()).toBe(true)
  await desk.window.getByRole('checkbox', { name: desk.text('door:recovery.kept') }).check()
  await onwards.click()
  await desk.atDesk()
  expect(await desk.everythingWritten()).not.toContain(recoveryKey)
  await desk.quit()

  const again = await startDesk({ userDataFolder })
  await again.atLockedDoor()
  expect(await again.everythingWritten()).not.toContain(recoveryKey)
  await again.unlock(testPassword)
})

test('a wrong password is refused in a sentence, several are answered with a wait that counts down', async () => {
  const userDataFolder = temporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'))
  const desk = await startDesk({ userDataFolder, language: 'ru' })
  await desk.atLockedDoor()

  await desk.tryPassword('не тот пароль 1')
  await desk.sees(desk.notice(desk.text('errors:wrong-password')))
  for (let failed = 2; failed <= 5; failed += 1) await failOnceMore(desk)

  const waiting = desk.window.getByRole('alert').filter({ hasText: /Следующая попытка через \d+ с\./u })
  await desk.sees(waiting)
  const secondsLeft = async (): Promise<number> => Number(/через (\d+) с\./u.exec(await waiting.innerText())?.[1])
  const before = await secondsLeft()
  expect(await desk.button('door:unlock.submit').isDisabled()).toBe(true)
  await expect.poll(secondsLeft, { timeout: 10_000 }).toBeLessThan(before)
  await desk.isWithout(waiting)

  await desk.unlock(testPassword)
})

/** The field is emptied by a refusal, so an empty field is the sign that this attempt has been answered. */
async function failOnceMore(desk: DeskDriver): Promise<void> {
  const password = desk.field(desk.text('door:unlock.password'))
  const submit = desk.button('door:unlock.submit')
  await expect.poll(() => submit.isEnabled(), { timeout: 10_000 }).toBe(true)
  await desk.tryPassword('не тот пароль')
  await expect.poll(() => password.inputValue(), { timeout: 10_000 }).toBe('')
}

test('the recovery key sets a new password, and the old one no longer opens', async () => {
  const userDataFolder = temporaryFolder()
  const { recoveryKey } = await prepareRegister(join(userDataFolder, 'register'))
  const desk = await startDesk({ userDataFolder })
  await desk.button('door:unlock.forgotten').click()
  const key = desk.field(desk.text('door:recover.key'))
  await desk.field(desk.text('door:password.new')).fill(newPassword)
  await desk.field(desk.text('door:password.repeat')).fill(newPassword)

  await key.fill(otherKey(recoveryKey))
  await desk.button('door:recover.submit').click()
  await desk.sees(desk.notice(desk.text('errors:wrong-recovery-key')))

  // As people copy from paper: small letters, no hyphens.
  await key.fill(recoveryKey.toLowerCase().replaceAll('-', ' '))
  await desk.button('door:recover.submit').click()
  await desk.atDesk()

  await desk.lock()
  await desk.tryPassword(testPassword)
  await desk.sees(desk.notice(desk.text('errors:wrong-password')))
  await desk.unlock(newPassword)
  expect(await desk.areas().isVisible()).toBe(true)
})

/** The same key with one character put wrong. */
function otherKey(recoveryKey: string): string {
  return recoveryKey.endsWith('7') ? `${recoveryKey.slice(0, -1)}8` : `${recoveryKey.slice(0, -1)}7`
}

test('the demo register opens with its records, and its locked door tells the password', async () => {
  const desk = await startDesk({ userDataFolder: temporaryFolder() })
  await desk.openDemo()
  await desk.sees(desk.window.getByText('Көрсөтмө реестр', { exact: true }))
  await desk.goTo('organisations')
  await desk.sees(desk.row('organisations', 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы'))

  await desk.lock()
  await desk.sees(desk.notice(demoPassword))
  await desk.unlock(demoPassword)
  await desk.sees(desk.row('organisations', 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы'))

  await desk.lock()
  await desk.button('door:unlock.leave-demo').click()
  await desk.sees(desk.heading('door:welcome.title'))
  expect(await desk.everythingWritten()).not.toContain(demoPassword)
})

test('the whole desk changes language at once and remembers it at the next start', async () => {
  const userDataFolder = temporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'))
  const desk = await startDesk({ userDataFolder, language: 'ky' })
  await desk.unlock()
  await desk.goTo('organisations')
  await desk.sees(desk.window.getByText('Бул жерде делегация жөнөтүүчү', { exact: false }))

  await desk.switchLanguage('ru')
  await desk.sees(desk.window.getByText('Здесь хранятся органы и организации', { exact: false }), desk.button('organisations:new'))
  expect(await desk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))).toContain('Файл')
  expect(await desk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))).toContain('Вид')
  await desk.quit()

  const again = await startDesk({ userDataFolder, language: 'ky' })
  again.language = 'ru'
  await again.atLockedDoor()
  expect(await again.window.getAttribute('html', 'lang')).toBe('ru')
})
