import { describe, expect, test } from 'vitest'
import type { PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { invitationLetter } from '../../../shared/documents/invitation-letter/kind.ts'
import { checkOfficeText, findOfficeText, officeTexts, wordingOf } from '../../../shared/documents/office-texts.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { fieldsOf, unconfirmedTexts } from '../../../shared/documents/paper-wording.ts'
import { settingsOfKind } from '../../../shared/documents/requisites.ts'
import { slotMeanings } from '../../../shared/documents/slot-meanings.ts'
import { standingTexts } from '../../../shared/documents/standing-texts.ts'
import { parseTemplate, placesOf } from '../../../shared/documents/template.ts'
import { visitProgramme } from '../../../shared/documents/visit-programme/kind.ts'
import { formId } from '../../../shared/language/case-form.ts'
import type { Language } from '../../../shared/language/index.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { lineText } from '../../../shared/documents/blocks.ts'
import { blockLines } from './block-lines.ts'

const letter = invitationLetter.sample()

function check(text: string, language: Language, textId = 'invitation-letter/observersMany') {
  const found = findOfficeText(documentKinds, textId)
  if (!found) throw new Error(`no such text: ${textId}`)
  const whole = { ky: found.phrase.ky, ru: found.phrase.ru, [language]: text }
  return checkOfficeText(found, whole)[language]
}

const field = (name: string, language: Language, kase?: string): string =>
  lineText(fieldsOf(invitationLetter, letter, defaultSettings).read(name, kase, language))

function printed(language: PaperLanguage, wording: Parameters<typeof composePaper>[5], confirmed = new Map<string, string>()): string {
  const paper = composePaper(invitationLetter, letter, language, defaultSettings, confirmed, wording)
  return paper.sheet.rows.flatMap((row) => (row.type === 'full' ? blockLines(row.block) : row.type === 'pair' ? [...blockLines(row.left), ...blockLines(row.right)] : [...row.left, ...row.right].flatMap(blockLines))).map(lineText).join('\n')
}

describe('fields in the cases of each language', () => {
  test.each([
    ['атооч', 'Мазахир Панахов'],
    ['илик', 'Мазахир Панаховдун'],
    ['барыш', 'Мазахир Панаховго'],
    ['табыш', 'Мазахир Панаховду'],
    ['жатыш', 'Мазахир Панаховдо'],
    ['чыгыш', 'Мазахир Панаховдон'],
  ])('Kyrgyz %s', (kase, form) => expect(field('addressee', 'ky', kase)).toBe(form))

  test.each([
    ['именительный', 'Мазахир Панахов'],
    ['родительный', 'Мазахира Панахова'],
    ['дательный', 'Мазахиру Панахову'],
    ['винительный', 'Мазахира Панахова'],
    ['творительный', 'Мазахиром Панаховым'],
    ['предложный', 'Мазахире Панахове'],
  ])('Russian %s', (kase, form) => expect(field('addressee', 'ru', kase)).toBe(form))

  test('a case has one meaning under three names', () => {
    for (const kase of ['dative', 'барыш', 'Дательный', 'барыш жөндөмөсү', 'дательный падеж']) expect(field('addressee', 'ky', kase)).toBe('Мазахир Панаховго')
    expect(field('event', 'ru', 'жатыш')).toBe(field('event', 'ru', 'prepositional'))
  })

  test('dates, places, events and posts decline; the telephone does not', () => {
    const dated = fieldsOf(invitationLetter, { ...letter, issuedOn: '2025-11-12' }, defaultSettings)
    expect(lineText(dated.read('date', 'locative', 'ky'))).toBe('2025-жылдын 12-ноябрында')
    expect(lineText(dated.read('date', 'ablative', 'ky'))).toBe('2025-жылдын 12-ноябрынан')
    expect(lineText(dated.read('date', 'dative', 'ru'))).toBe('12 ноября 2025 года')
    expect(field('event', 'ky', 'locative')).toMatch(/шайлоодо$/u)
    expect(field('event', 'ru', 'locative')).toMatch(/^досрочных выборах/u)
    expect(field('place', 'ru', 'prepositional')).toBe('избирательных участках города Бишкека')
    expect(field('addresseePost', 'ru', 'instrumental')).toMatch(/^председателем /u)
    expect(field('executorPhone', 'ky')).toBe('(0312) 00-00-00')
  })

  test('says nothing where the paper does not say it, and shows a gap where only one language does', () => {
    expect(field('date', 'ky')).toBe('')
    const half = fieldsOf(invitationLetter, { ...letter, place: { ky: 'Бишкек шаары', ru: '' } }, defaultSettings)
    expect(lineText(half.read('place', 'dative', 'ky'))).toBe('Бишкек шаарына')
    expect(half.read('place', 'dative', 'ru').every(({ missing }) => missing)).toBe(true)
  })
})

describe('mistakes and their places', () => {
  test('a sentence of the house has none, whatever the kind', () => {
    for (const kind of documentKinds) {
      for (const { id, phrase, part } of officeTexts(kind)) {
        if (part === 'requisite') continue
        const found = findOfficeText(documentKinds, id)
        expect(found && checkOfficeText(found, phrase), id).toEqual({ ky: [], ru: [] })
      }
    }
  })

  test.each<[Language, string, string, string]>([
    ['ky', '{inviter} {held} {event} {адресат} чакырат.', 'odd-place', '{адресат}'],
    ['ky', '{inviter} {held} {event} {guest} чакырат.', 'unknown-field', '{guest}'],
    ['ky', '{inviter} {held} {event} {addressee|кимге} чакырат.', 'unknown-case', '{addressee|кимге}'],
    ['ky', '{inviter} {held} {event} {addressee|творительный} чакырат.', 'foreign-case', '{addressee|творительный}'],
    ['ru', '{inviter} приглашает {addressee|чыгыш} на {event} {held}.', 'foreign-case', '{addressee|чыгыш}'],
    ['ru', '{inviter} приглашает на {event} {held}, тел. {executorPhone|dative}.', 'no-case', '{executorPhone|dative}'],
    ['ru', '{inviter|dative} на {event} {held|dative}.', 'no-case', '{held|dative}'],
    ['ru', '{inviter} приглашает {addressee на {event} {held}.', 'unclosed-brace', '{addressee на '],
    ['ru', '{inviter} приглашает} на {event} {held}.', 'stray-brace', '}'],
    ['ru', '{inviter} {} приглашает на {event} {held}.', 'empty-place', '{}'],
  ])('%s: %s – %s', (language, text, code, at) => {
    const [mistake, ...others] = check(text, language)
    expect(mistake).toMatchObject({ code })
    expect(text.slice(mistake?.from, mistake?.to)).toBe(at)
    expect(others).toEqual([])
  })

  test('what the house says of the record must be said, as a slot or in another case', () => {
    expect(check('{inviter} Сизди {held} чакырат.', 'ky')).toMatchObject([{ code: 'missing-slot', name: 'event' }])
    expect(check('{inviter} Сизди {held} {event|locative} күтөт.', 'ky')).toEqual([])
    expect(check('  ', 'ru')).toMatchObject([{ code: 'empty-text' }])
  })

  test('the office may have a letterhead of its own lines, but no places in a signatory', () => {
    expect(check('Борбордук шайлоо комиссиясы\nЭл аралык бөлүм', 'ky', 'letterhead/name')).toEqual([])
    expect(check('Төраганын орун басары', 'ky', 'invitation-letter/office.signatoryPost')).toEqual([])
    expect(check('{head}', 'ky', 'invitation-letter/office.signatoryPost')).toMatchObject([{ code: 'unknown-field' }])
  })

  test('a sentence that several kinds share names only what all of them have', () => {
    expect(check('Терең урматтоо менен, {officeCity}', 'ky', 'letter/closingWarm')).toEqual([])
    expect(check('Терең урматтоо менен, {event}', 'ky', 'letter/closingWarm')).toMatchObject([{ code: 'unknown-field', name: 'event' }])
    expect(check('Терең урматтоо менен, {event}', 'ky', 'invitation-letter/letter.closingWarm')).toEqual([])
  })
})

describe('papers in the office’s words', () => {
  const own = {
    observersMany: {
      ky: '{inviter} {addressee|барыш} урматын билдирип, {held} {event} чакырат. {AddresseePost|илик} катышуусу биз үчүн сыймык.',
      ru: '{inviter} имеет честь пригласить {addressee|винительный} на {event} {held}.',
      version: 1,
    },
    'letter.closingWarm': { ky: 'Ак ниетим менен,', ru: 'С искренним уважением,', version: 3 },
    'letterhead.name': { ky: 'Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия', version: 1 },
  }

  test('print them in either language and in both, with the cases', () => {
    expect(printed('ky', own)).toContain('Мазахир Панаховго урматын билдирип, 2025-жылдын 30-ноябрында өтө турган')
    expect(printed('ky', own)).toContain('чакырат. Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасынын катышуусу')
    expect(printed('ky', own)).toContain('Ак ниетим менен,')
    expect(printed('ru', own)).toContain('имеет честь пригласить Мазахира Панахова на досрочные выборы')
    const both = printed('both', own)
    for (const said of ['Ак ниетим менен,', 'С искренним уважением,', 'Борбордук шайлоо комиссиясы', 'Центральная избирательная комиссия', 'урматын билдирип']) expect(both).toContain(said)
  })

  test('ask for their forms like every other sentence, and take what is confirmed', () => {
    const { requests } = composePaper(invitationLetter, letter, 'ky', defaultSettings, new Map(), own)
    const dative = requests.find(({ kind, kase }) => kind === 'name' && kase === 'dative')
    expect(dative?.proposal).toBe('Мазахир Панаховго')
    const confirmed = new Map(dative ? [[formId(dative), 'Мазаир Панаховго']] : [])
    expect(printed('ky', own, confirmed)).toContain('Мазаир Панаховго урматын')
  })

  test('say what the house says where a kept sentence has a mistake in it', () => {
    const wrong = { observersMany: { ky: '{inviter} {held} {event} {nobody}', ru: own.observersMany.ru, version: 1 } }
    expect(printed('ky', wrong)).toBe(printed('ky', {}))
    expect(printed('ru', wrong)).toBe(printed('ru', {}))
  })

  test('of a frame are said on all its kinds, unless a kind has its own', () => {
    const text = (ky: string) => ({ ky, ru: 'С уважением к Вам,', version: 1 })
    const wording = wordingOf(invitationLetter, new Map([['letter/closingWarm', text('Бардыгы үчүн')], ['invitation-letter/letter.closingWarm', text('Чакыруу үчүн гана')]]))
    expect(wording).toEqual({ 'letter.closingWarm': text('Чакыруу үчүн гана') })
    expect(wordingOf(invitationLetter, new Map([['letter/closingWarm', text('Бардыгы үчүн')]]))['letter.closingWarm']?.ky).toBe('Бардыгы үчүн')
  })

  test('drafts of the house wait until the office has confirmed them', () => {
    expect(unconfirmedTexts(invitationLetter, {})).toContain('observersMany')
    expect(unconfirmedTexts(invitationLetter, own)).not.toContain('observersMany')
    expect(unconfirmedTexts(invitationLetter, {})).not.toContain('aim')
  })

  test('whoever signs papers of a kind stands in the place of the one in Settings', () => {
    const names = officeTexts(visitProgramme).filter(({ part }) => part === 'requisite').map(({ name }) => name)
    expect(names).toEqual(['office.signatoryPost', 'office.signatoryName'])
    const { office } = settingsOfKind(defaultSettings, { 'office.signatoryName': { ky: 'А. Осмонов', ru: 'А. Осмонов', version: 1 } })
    expect(office.signatory.name.ky).toBe('А. Осмонов')
    expect(office.signatory.post).toEqual(defaultSettings.office.signatory.post)
  })
})

test('every slot of the house tells an officer what it is', () => {
  const slots = documentKinds.flatMap(standingTexts).flatMap(({ phrase }) => [phrase.ky, phrase.ru]).flatMap((text) => [...placesOf(parseTemplate(text).template)])
  expect([...new Set(slots)].filter((name) => !Object.hasOwn(slotMeanings, name))).toEqual([])
})
