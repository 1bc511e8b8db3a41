import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { OrganisationInput } from '../../shared/register/organisations/schema.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

/** Names whose order differs between Kyrgyz (о, ө, п), Unicode (о, п, ө) and English (nothing known). */
const council = { online: 'Онлайн кеңеш', uzbek: 'Өзбек кеңеши', opinion: 'Пикир кеңеши' }

beforeAll(async () => {
  await prepareRegister(join(userDataFolder, 'register'), async (client) => {
    await client.organisations.create(organisation(council.opinion, 'Совет мнений', 'ПК'))
    await client.organisations.create(organisation(council.online, 'Онлайн-совет', 'ТТ'))
    await client.organisations.create(organisation(council.uzbek, 'Узбекский совет', 'ӨК'))
  })
  desk = await startDeskForFile({ userDataFolder })
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  removeFolder(userDataFolder)
})

/** A fresh list for every test: nothing searched, nothing selected. */
beforeEach(async () => {
  await desk.goTo('today')
  await desk.goTo('organisations')
  await desk.sees(desk.list('organisations'))
})

function organisation(ky: string, ru: string, abbreviation: string): OrganisationInput {
  const empty = { ky: '', ru: '' }
  return {
    kind: 'other',
    name: { ky, ru, en: '' },
    abbreviation: { ky: abbreviation, ru: abbreviation, en: '' },
    countryCode: null,
    aliases: '',
    address: empty,
    phone: '',
    email: '',
    notes: '',
  }
}

const search = (): ReturnType<DeskDriver['field']> => desk.window.getByRole('textbox', { name: desk.text('app:list.search') })

async function showsInOrder(names: readonly string[]): Promise<void> {
  await expect.poll(() => desk.firstColumn('organisations'), { timeout: 10_000 }).toEqual(names)
}

test('a new organisation is made and kept without touching the mouse', async () => {
  await desk.press('Control+k')
  await desk.window.getByPlaceholder(desk.text('app:shell.find')).last().fill('уюмд')
  await desk.sees(desk.window.getByRole('dialog').getByText(desk.text('organisations:title'), { exact: true }))
  await desk.press('ArrowDown', 'Enter')
  await desk.isWithout(desk.window.getByRole('dialog'))

  await desk.press('Control+n')
  await desk.sees(desk.heading('organisations:new'))
  // Kind, country, then the name in both languages.
  await desk.press('Tab', 'Tab')
  await desk.window.keyboard.type('Чүй аймактык кеңеши')
  await desk.press('Tab')
  await desk.window.keyboard.type('Чуйский региональный совет')
  await desk.press('Control+s')

  await desk.sees(desk.card('Чүй аймактык кеңеши'), desk.notice(desk.text('app:form.saved')))
  expect(await desk.row('organisations', 'Чүй аймактык кеңеши').getAttribute('aria-selected')).toBe('true')
})

test('Ctrl and the keys of N and S work on the Kyrgyz layout', async () => {
  await desk.pressOnCyrillicLayout('KeyN', 'т')
  await desk.sees(desk.heading('organisations:new'))
  await desk.half('organisations:fields.name', 'ky').fill('Талас аймактык кеңеши')
  await desk.pressOnCyrillicLayout('KeyS', 'ы')
  await desk.sees(desk.card('Талас аймактык кеңеши'))
  expect(await desk.row('organisations', 'Талас аймактык кеңеши').count()).toBe(1)
})

test('a record is found on the wrong keyboard layout, without ө ү ң, and by the name in the other language', async () => {
  for (const typed of ['gbrbh', 'пикир', 'ПИКИР КЕНЕШИ', 'мнений', 'pikir']) {
    await search().fill(typed)
    await showsInOrder([council.opinion])
  }
  await search().fill('озбек')
  await showsInOrder([council.uzbek])
  await search().fill('мындай уюм жок')
  await desk.sees(desk.window.getByText(desk.text('app:list.nothing-found')))
})

test('a click on a heading sorts by that column in the Kyrgyz alphabet, a second one the other way round', async () => {
  await search().fill('кеңеш')
  await expect.poll(async () => (await desk.firstColumn('organisations')).filter((name) => Object.values(council).includes(name))).toEqual([
    council.online,
    council.uzbek,
    council.opinion,
  ])
  const heading = (name: string) => desk.list('organisations').getByRole('columnheader', { name: desk.text(`organisations:columns.${name}`) })
  await heading('abbreviation').getByRole('button').click()
  await expect.poll(() => heading('abbreviation').getAttribute('aria-sort')).toBe('ascending')
  const shown = async (): Promise<string[]> => (await desk.firstColumn('organisations')).filter((name) => Object.values(council).includes(name))
  await expect.poll(shown).toEqual([council.uzbek, council.opinion, council.online])
  await heading('abbreviation').getByRole('button').click()
  await expect.poll(shown).toEqual([council.online, council.opinion, council.uzbek])

  await heading('name').getByRole('button').click()
  await expect.poll(shown).toEqual([council.online, council.uzbek, council.opinion])
})

test('the arrow keys walk down the list and the card follows', async () => {
  await desk.row('organisations', council.online).click()
  await desk.sees(desk.card(council.online))
  await desk.press('ArrowDown')
  await desk.sees(desk.card(council.uzbek))
  await desk.press('ArrowDown')
  await desk.sees(desk.card(council.opinion))
  expect(await desk.row('organisations', council.opinion).getAttribute('aria-selected')).toBe('true')
  await desk.press('ArrowUp')
  await desk.sees(desk.card(council.uzbek))
})

test('F2 edits the selected record and Ctrl+Z takes the change back, saying what it was', async () => {
  await desk.row('organisations', council.online).click()
  await desk.sees(desk.card(council.online))
  await desk.press('F2')
  await desk.sees(desk.heading('organisations:edit'))
  const name = desk.half('organisations:fields.name', 'ky')
  expect(await name.inputValue()).toBe(council.online)
  await name.fill('Онлайн жыйын')
  await desk.press('Control+s')
  await desk.sees(desk.card('Онлайн жыйын'))

  await desk.press('Control+z')
  await desk.sees(desk.card(council.online))
  await desk.sees(desk.notice('Артка кайтарылды: оңдоо (Уюмдар).'))
  expect(await desk.row('organisations', 'Онлайн жыйын').count()).toBe(0)
})

test('an archived record leaves the list at once, and the notice brings it back', async () => {
  await desk.row('organisations', council.uzbek).click()
  await desk.button('app:card.archive').click()
  const notice = desk.notice(desk.text('app:card.archived'))
  await desk.sees(notice)
  await desk.isWithout(desk.row('organisations', council.uzbek))

  await notice.getByRole('button', { name: desk.text('app:undo.button') }).click()
  await desk.sees(desk.row('organisations', council.uzbek))
  await desk.sees(desk.notice('Артка кайтарылды: архивге жөнөтүү (Уюмдар).'))
  expect(await desk.button('app:card.archive').isVisible()).toBe(true)
})

test('the archive shows what was put there, and only that', async () => {
  await desk.row('organisations', council.opinion).click()
  await desk.button('app:card.archive').click()
  await desk.isWithout(desk.row('organisations', council.opinion))
  await desk.window.getByRole('checkbox', { name: desk.text('app:list.archived') }).check()
  await showsInOrder([council.opinion])
  await desk.button('app:card.restore').click()
  await desk.sees(desk.window.getByText(desk.text('app:list.nothing-found')))
  await desk.window.getByRole('checkbox', { name: desk.text('app:list.archived') }).uncheck()
  await desk.sees(desk.row('organisations', council.opinion))
  expect(await desk.row('organisations', council.opinion).count()).toBe(1)
})

test('an empty form is not kept: it says in Kyrgyz what is missing and puts the cursor there', async () => {
  await desk.press('Control+n')
  await desk.sees(desk.heading('organisations:new'))
  await desk.press('Control+s')
  await desk.sees(desk.notice(desk.text('app:form.errors', { count: 1 })), desk.window.getByText('Толтуруңуз.', { exact: true }))
  await expect.poll(() => desk.half('organisations:fields.name', 'ky').evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await desk.window.getByRole('main').innerText()).not.toMatch(/invalid|expected|required|string/iu)
  await desk.button('app:form.cancel').click()
})

test('too long a name is refused in Kyrgyz before it is sent', async () => {
  await desk.press('Control+n')
  await desk.half('organisations:fields.name', 'ky').fill('у'.repeat(501))
  await desk.press('Control+s')
  await desk.sees(desk.window.getByText(desk.text('app:form.too-long', { limit: 500 }), { exact: true }))
  expect(await desk.window.getByRole('main').innerText()).not.toMatch(/too big|expected|characters/iu)
  await desk.button('app:form.cancel').click()
})

test('a person without a sex is not kept and the form says so; with one, the person is found by the passport name', async () => {
  await desk.goTo('people')
  await desk.press('Control+n')
  await desk.half('people:names.surname', 'ky').fill('Панахов')
  await desk.half('people:names.given', 'ky').fill('Мазахир')
  await desk.window.getByRole('textbox', { name: `${desk.text('people:names.surname')} — ${desk.text('people:names.latin')}` }).fill('PANAHOV')
  await desk.press('Control+s')
  await desk.sees(desk.window.getByText('Толтуруңуз.', { exact: true }))
  expect(await desk.window.getByRole('main').innerText()).not.toMatch(/invalid|option|expected/iu)

  await desk.window.getByRole('radio', { name: desk.text('people:sexes.male'), exact: true }).check()
  await desk.press('Control+s')
  await desk.sees(desk.window.getByRole('region', { name: /Панахов/u }))
  for (const typed of ['panahov', 'Pənahov', 'gfyf[jd', 'зфтфрщм']) {
    await search().fill(typed)
    await desk.sees(desk.row('people', 'Панахов'))
  }
})
