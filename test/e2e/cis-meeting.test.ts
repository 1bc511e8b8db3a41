import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { defaultSettings } from '../../shared/register/settings/defaults.ts'
import { DeskDriver } from '../helpers/desk-driver.ts'
import { launchApp } from '../helpers/electron-app.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'
import { Clerk } from './case-clerk.ts'
import { expectIssued, issue, openWorkshop, previewIsWithout, previewSays, readSaved, type SavedPapers } from './case-papers.ts'

/** The first deputy minister and the head of the CIS mission on 11 November 2025 (domain.md § 0, seed 1), in the demo register. */

const folder = makeTemporaryFolder()
const papersFolder = join(folder, 'papers')
let desk: DeskDriver
let clerk: Clerk

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

const subject = {
  ky: 'Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоого эл аралык байкоо жана КМШнын алкагындагы кызматташтык жөнүндө',
  ru: 'О международном наблюдении на досрочных парламентских выборах и о сотрудничестве в рамках СНГ',
}
const capacities = {
  ky: ['КМШнын Башкы катчысынын биринчи орун басары', 'КМШнын байкоочулар миссиясынын башчысы'],
  ru: ['первый заместитель Генерального секретаря СНГ', 'глава миссии наблюдателей от СНГ'],
} as const
const figures = {
  ky: [
    ['чет өлкөлөрдөгү шайлоо участоктору', '100'],
    ['участоктор ачылуучу шаарлар', '89'],
    ['участоктор ачылуучу мамлекеттер', '34'],
    ['КМШнын миссиясынын жарыяланган саны', '150'],
  ],
  ru: [
    ['избирательные участки за рубежом', '100'],
    ['города с избирательными участками', '89'],
    ['государства с избирательными участками', '34'],
    ['объявленная численность миссии СНГ', '150'],
  ],
} as const
/** Said at the table, counted or agreed, but not marked for the press. */
const inside = {
  ky: ['Миссиянын мүчөлөрүнүн визалык жана уюштуруу маселелери', '2026-жылдагы иш-чаралардын графиги', 'аккредитацияланган алгачкы байкоочулар', 'Миссиянын байкоочуларынын толук тизмесин берүү'],
  ru: ['По визовым и организационным вопросам', 'График мероприятий 2026 года', 'первые аккредитованные наблюдатели миссии', 'Передать полный список наблюдателей миссии'],
} as const
const promise = { ky: 'билдирүүнүн көчүрмөсүн Кыргыз тарапка тапшыруу', ru: 'Вручить кыргызской стороне копию заявления' }
/** The letterhead stands in both languages on every paper. */
const letterhead = [defaultSettings.office.name.ky, 'Бишкек шаары, Пушкин көчөсү, 50']

const minutesWord = { ky: 'Жолугушуунун протоколу', ru: 'Протокол встречи' }
const releaseWord = { ky: 'Басма сөз билдирүүсү', ru: 'Пресс-релиз' }
const languages = ['ky', 'ru'] as const

async function seesMeeting(language: 'ky' | 'ru'): Promise<void> {
  const card = desk.card(subject[language])
  const guests = card.getByRole('region', { name: desk.text('meetings:sides.guest'), exact: true })
  await desk.sees(guests.getByText(capacities[language].join('; '), { exact: true }))
  const table = card.getByRole('table', { name: desk.text('meetings:fields.figures') })
  for (const [what, count] of figures[language]) {
    const row = table.getByRole('row').filter({ hasText: what })
    await desk.sees(row.getByRole('cell', { name: count, exact: true }), row.getByRole('cell', { name: '11.11.2025', exact: true }))
  }
}

test('the card shows the guest in both capacities and every figure with its day, in either language', async () => {
  await desk.goTo('meetings')
  await clerk.click(desk.row('meetings', '11.11.2025'))
  await seesMeeting('ky')
  await desk.switchLanguage('ru')
  await seesMeeting('ru')
  await desk.switchLanguage('ky')
})

test('a new title of an agenda item is kept in both languages and taken back with Ctrl+Z', async () => {
  const old = { ky: 'Шайлоого эл аралык байкоо жүргүзүүнү уюштуруу жөнүндө', ru: 'Об организации международного наблюдения на выборах' }
  const changed = { ky: 'КМШнын миссиясынын шайлоодогу иши жөнүндө', ru: 'О работе миссии СНГ на выборах' }
  const card = desk.card(subject.ky)
  await desk.sees(card.getByText(old.ky, { exact: true }), card.getByText(old.ru, { exact: true }))

  await clerk.click(card.getByRole('button', { name: desk.text('app:card.edit'), exact: true }))
  await clerk.writeBoth(desk.text('meetings:labels.item', { index: 1 }), changed.ky, changed.ru)
  await clerk.save(subject.ky)
  await desk.sees(card.getByText(changed.ky, { exact: true }), card.getByText(changed.ru, { exact: true }))

  await clerk.press('Control+z')
  await desk.sees(card.getByText(old.ky, { exact: true }), card.getByText(old.ru, { exact: true }))
  await desk.isWithout(card.getByText(changed.ky, { exact: true }))
  await desk.sees(desk.notice(desk.text('app:undo.done', { what: desk.text('app:undo.update'), area: desk.text('meetings:title') })))
})

let minutes: SavedPapers<'ky' | 'ru'>
let release: SavedPapers<'ky' | 'ru'>

test('minutes and release are issued from the card, each in Kyrgyz and in Russian', async () => {
  await openWorkshop(clerk, minutesWord.ky)
  await previewSays(desk, 'ДОЛБООР / ПРОЕКТ', inside.ky[0])
  await issue(clerk, languages)
  await openWorkshop(clerk, releaseWord.ky)
  await previewSays(desk, 'ДОЛБООР / ПРОЕКТ', 'Асеин Исаев')
  await previewIsWithout(desk, inside.ky[0])
  await issue(clerk, languages)
  minutes = await readSaved(papersFolder, minutesWord, languages)
  release = await readSaved(papersFolder, releaseWord, languages)
  expectIssued(minutes, letterhead)
  expectIssued(release, letterhead)
})

test('the minutes tell in both languages who sat there in which capacity, what was said and what was agreed until when', () => {
  for (const language of languages) {
    const { text, tables } = minutes[language]
    expect(text).toContain(capacities[language].join(', '))
    for (const line of inside[language]) expect(text).toContain(line)
    expectDatedFigures(text, language)
    const agreements = tables.find((table) => table[0]?.some((cell) => /Аткаруу мөөнөтү|Срок исполнения/u.test(cell)))
    const row = agreements?.find((cells) => cells.some((cell) => cell.includes(promise[language])))
    expect(row?.at(-1)).toBe('05.12.2025')
    expect(row?.at(-2)).toContain('Петришенко')
  }
  expect(minutes.ky.text).toContain('УГУЛДУ:')
  expect(minutes.ky.text).toContain('ЧЫГЫП СҮЙЛӨШТҮ:')
  expect(minutes.ky.text).toContain('2025-жылдын 11-ноябры')
  expect(minutes.ru.text).toContain('СЛУШАЛИ:')
  expect(minutes.ru.text).toContain('ПОСТАНОВИЛИ:')
  expect(minutes.ru.text).toContain('11 ноября 2025 года')
})

test('nothing that was not marked for the press is in the release, in no part of the file', () => {
  for (const language of languages) {
    const everything = Object.values(release[language].parts).join('\n')
    for (const line of [...inside.ky, ...inside.ru]) expect(everything).not.toContain(line)
  }
})

test('the release is built for the press: who met, in what capacity, the subjects, the words, figures with their day, what was agreed', () => {
  const { ky, ru } = release
  expect(inOrder(ky.text, [
    /БАСМА СӨЗ БИЛДИРҮҮСҮ/u,
    /2025-жылдын 11-ноябрында/u,
    /тышкы иштер министринин биринчи орун басары Асеин Исаев/u,
    new RegExp(`${capacities.ky.join(', ')} Игорь Петришенко менен жолуг`, 'u'),
    /талкуулашты:/u,
    /Шайлоого эл аралык байкоо/u,
    /Асеин Исаев төмөнкүлөрдү белгиледи:/u,
    /Игорь Петришенко төмөнкүлөрдү белгиледи:/u,
    /Маалымат үчүн/u,
    /макулдашышты:/u,
    new RegExp(promise.ky, 'u'),
    /Басма сөз үчүн байланыш/u,
  ])).toBe(true)
  expect(inOrder(ru.text, [
    /ПРЕСС-РЕЛИЗ/u,
    /11 ноября 2025 года/u,
    /перв(?:ый|ого) заместител[ья] министра иностранных дел Кыргызской Республики Асеин\S* Исаев\S*\s/u,
    /с первым заместителем Генерального секретаря СНГ, главой миссии наблюдателей от СНГ Игорем Петришенко/u,
    /обсудили следующие вопросы:/u,
    /международного наблюдения на выборах/u,
    /Асеин Исаев отметил следующее:/u,
    /Игорь Петришенко отметил следующее:/u,
    /Для справки/u,
    /договорились о следующем:/u,
    new RegExp(promise.ru, 'u'),
    /Контакт для прессы/u,
  ])).toBe(true)
  expectDatedFigures(ky.text, 'ky')
  expectDatedFigures(ru.text, 'ru')
  for (const { text } of [ky, ru]) expect(text).not.toMatch(/УГУЛДУ|СЛУШАЛИ|ТОКТОМ КЫЛАТ|ПОСТАНОВИЛИ|жума сайын жүргүзүлсүн|еженедельно/u)
})

/** Every figure stands with its number; its day stands beside it, or once above all of that day. */
function expectDatedFigures(text: string, language: 'ky' | 'ru'): void {
  const lines = text.split('\n')
  const day = language === 'ky' ? '2025-жылдын 11-ноябрына карата' : 'по состоянию на 11 ноября 2025 года'
  const above = lines.find((line) => /^(?:Маалымат үчүн|Сандык маалыматтар|Для справки|Цифровые данные)/u.test(line)) ?? ''
  for (const [what, count] of figures[language]) {
    const line = lines.find((each) => each.includes(`${what} – ${count}`)) ?? ''
    expect(line, what).not.toBe('')
    expect(`${above} ${line}`, what).toContain(day)
  }
}

/** Whether the pieces follow each other; a failed search says where it stopped. */
function inOrder(text: string, pieces: readonly RegExp[]): true | string {
  let rest = text
  for (const piece of pieces) {
    const found = piece.exec(rest)
    if (!found) return `${piece.source} is not in: ${rest.slice(0, 600)}`
    rest = rest.slice(found.index + found[0].length)
  }
  return true
}
