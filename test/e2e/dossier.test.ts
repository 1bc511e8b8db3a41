import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { clientOf } from '../electron/office/office-for-tests.ts'
import { aMeeting, anAgreement, aParticipant, azerbaijanCommission, somebody } from '../electron/register/delegations/visit-samples.ts'
import { aGift } from '../electron/register/gifts/samples.ts'
import { aMemorandum } from '../electron/register/memoranda/samples.ts'
import { type DeskDriver, prepareRegister, startDesk } from '../helpers/desk-driver.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { openWorkshop, previewSays, previewText } from './case-papers.ts'

const both = (ky: string, ru: string) => ({ ky, ru })
const subject = both('Тажрыйба алмашуу жөнүндө', 'Об обмене опытом')
const given = both('ак калпак', 'белый калпак')

/** A chairman who was met before, what was promised then, and a meeting still to come. */
async function fill(client: ReturnType<typeof clientOf>): Promise<void> {
  const body = await client.organisations.create(azerbaijanCommission)
  const chairman = await client.people.create(
    somebody('Эльчин', 'Хазарлы', {
      pronunciation: 'Хазарлы́',
      languages: 'az, ru',
      diet: both('балык жебейт', 'не ест рыбу'),
      biography: both('Укук таануучу.', 'Юрист.'),
      posts: [{ organisationId: body.id, title: both('төрага', 'председатель'), fromOn: null, toOn: null }],
    }),
  )
  const seats = [aParticipant(chairman.id, { role: 'head' })]
  const agreements = [
    anAgreement({ text: both('Тизмени жөнөтүү', 'Прислать список'), deadlineOn: '2020-03-01' }),
    anAgreement({ text: both('Котормону берүү', 'Передать перевод'), side: 'host', deadlineOn: null }),
    anAgreement({ text: both('Отчётту жөнөтүү', 'Прислать отчёт'), state: 'done' }),
  ]
  await client.meetings.create(aMeeting({ heldOn: '2020-01-15', guestOrganisationId: body.id, participants: seats, agreements }))
  await client.meetings.create(aMeeting({ heldOn: '2099-01-15', subject, guestOrganisationId: body.id, participants: seats }))
  await client.memoranda.create(aMemorandum(body.id))
  await client.gifts.create(aGift({ givenOn: '2020-01-15', partner: { personId: chairman.id, organisationId: body.id }, description: given }))
}

async function inOrder(desk: DeskDriver, texts: readonly string[]): Promise<void> {
  await previewSays(desk, ...texts)
  const page = await previewText(desk)
  const places = texts.map((text) => page.indexOf(text))
  expect(places, texts.join(' < ')).toEqual(places.toSorted((one, other) => one - other))
}

test('one press before a meeting gives the dossier with open promises first; the same gift warns; the registers print', { timeout: 240_000 }, async () => {
  const userDataFolder = temporaryFolder()
  await prepareRegister(join(userDataFolder, 'register'), fill)
  const desk = await startDesk({ userDataFolder })
  const clerk = new Clerk(desk)
  await desk.unlock()

  await desk.goTo('meetings')
  await desk.row('meetings', subject.ky).click()
  await openWorkshop(clerk, 'Жолугушууга маалымкат')
  await inOrder(desk, ['Хазарлы́', 'балык жебейт', 'АТКАРЫЛА ЭЛЕК УБАДАЛАР', 'Котормону берүү', 'Тизмени жөнөтүү', 'Мурда аткарылганы: 1', 'ӨМҮР БАЯНЫ', 'БЕЛЕКТЕР', given.ky])
  expect(await previewText(desk)).not.toContain('Отчётту жөнөтүү')
  await desk.window.getByRole('radiogroup', { name: desk.text('workshop:paper-language') }).getByText(desk.text('workshop:languages.ru'), { exact: true }).click()
  await inOrder(desk, ['не ест рыбу', 'НЕВЫПОЛНЕННЫЕ ДОГОВОРЁННОСТИ', 'Передать перевод', 'Прислать список', 'просрочено на', 'БИОГРАФИЯ', 'ПОДАРКИ', given.ru])

  // The same from the card of the person, with no meeting in between.
  await desk.goTo('people')
  await desk.row('people', 'Хазарлы').click()
  await openWorkshop(clerk, 'Жолугушууга маалымкат')
  await previewSays(desk, 'Тизмени жөнөтүү')

  // Whoever gives the same once more is told when it was given, and may.
  await desk.goTo('gifts')
  await desk.press('Control+n')
  const receiver = desk.window.getByRole('combobox', { name: desk.text('gifts:partner.given'), exact: true }).or(desk.window.getByRole('textbox', { name: desk.text('gifts:partner.given'), exact: true })).first()
  await receiver.click()
  await receiver.pressSequentially('Хазарлы')
  await desk.window.getByRole('option').filter({ hasText: 'Хазарлы' }).first().click()
  await desk.half('gifts:fields.description', 'ky').fill('калпак жана китеп')
  await desk.sees(desk.window.getByRole('status').filter({ hasText: desk.text('gifts:repeat.title') }).filter({ hasText: '15.01.2020' }))
  await desk.press('Control+s')
  await desk.sees(desk.row('gifts', 'калпак жана китеп').filter({ hasText: desk.text('gifts:repeat.mark') }))
  await desk.button('app:register.print').click()
  await previewSays(desk, 'БЕЛЕКТЕР ЖУРНАЛЫ', 'калпак жана китеп')

  await desk.goTo('memoranda')
  await desk.sees(desk.row('memoranda', 'Азербайжан').filter({ hasText: desk.text('memoranda:standings.in-force') }))
  await desk.button('app:register.print').click()
  await previewSays(desk, 'МЕМОРАНДУМДАРДЫН РЕЕСТРИ', 'өзүнөн өзү узартылат', 'бөлүмдүн сейфи')
})
