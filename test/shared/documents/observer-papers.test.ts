import { describe, expect, it, test } from 'vitest'
import { accreditationApplication } from '../../../shared/documents/accreditation-application/kind.ts'
import { accreditationDecision } from '../../../shared/documents/accreditation-decision/kind.ts'
import { accreditedList } from '../../../shared/documents/accredited-list/kind.ts'
import type { Block, Line } from '../../../shared/documents/blocks.ts'
import { lineText } from '../../../shared/documents/blocks.ts'
import { certificateHandout } from '../../../shared/documents/certificate-handout/kind.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { observerCertificate } from '../../../shared/documents/observer-certificate/kind.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { countGaps } from '../../../shared/documents/readiness/requisites.ts'
import { manyObservers } from '../../../shared/documents/sample-observers.ts'
import { parseTemplate, placesOf } from '../../../shared/documents/template.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { AppError } from '../../../shared/errors.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { settingsSchema } from '../../../shared/register/settings/schema.ts'
import { blockLines } from './block-lines.ts'
import { obstaclesOf, only } from './readiness/candidate.ts'

const linesOf = (blocks: readonly Block[]): readonly Line[] => blocks.flatMap(blockLines)
const textOf = (blocks: readonly Block[]): string => linesOf(blocks).map(lineText).join('\n').replaceAll('\u00A0', ' ')
const inEnglish = documentKinds.filter((kind) => kind.english !== undefined)

function english(kind: (typeof documentKinds)[number], facts: unknown = kind.sample()): readonly Block[] {
  return composePaper(kind, facts, 'en', defaultSettings).blocks.en ?? []
}

describe('English editions', () => {
  test('exist of observers’ papers alone, and exactly where a kind offers the language', () => {
    expect(inEnglish.map(({ id }) => id)).toEqual(['accredited-list', 'observer-certificate', 'accreditation-application'])
    for (const kind of documentKinds) expect(kind.languages.includes('en'), kind.id).toBe(kind.english !== undefined)
  })

  test('are refused of a kind that has none', () => {
    expect(() => composePaper(certificateHandout, certificateHandout.sample(), 'en', defaultSettings)).toThrow(AppError)
  })

  describe.each(inEnglish.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
    it('speaks English, but for the state language’s side of the letterhead, the draft mark and names', () => {
      const lines = english(kind).filter(({ type }) => type !== 'letterhead' && type !== 'draft-mark').flatMap(blockLines)
      expect(lines.length).toBeGreaterThan(5)
      for (const line of lines) for (const run of line) if (run.language === 'en') expect(run.text).not.toMatch(/\p{Script=Cyrillic}/u)
      expect(lines.flat().filter(({ language }) => language === 'ky')).toEqual([])
    })

    it('prints no inner names, no empty slots', () => {
      for (const line of linesOf(english(kind))) expect(lineText(line)).not.toMatch(/[{}]|undefined|null|NaN| {2,}| [,.;]/u)
    })

    it('says with the same slots what the other languages say', () => {
      for (const [name, phrase] of Object.entries(kind.texts)) {
        const slots = (text: string): string[] => [...new Set(placesOf(parseTemplate(text).template))].toSorted()
        expect('en' in phrase && typeof phrase.en === 'string' ? slots(phrase.en) : name).toEqual(slots(phrase.ru))
      }
    })

    it('names its file and its title', () => {
      const { title, fileName, orientation } = composePaper(kind, kind.sample(), 'en', defaultSettings)
      expect(title).toMatch(/^[A-Z]/u)
      expect(fileName).toMatch(/^[^<>:"/\\|?*№«»]{1,180} en\.docx$/u)
      expect(orientation).toBe(composePaper(kind, kind.sample(), 'ky', defaultSettings).orientation)
    })
  })

  test('an English text that nobody wrote is a gap to be seen, and stands in the way of a final paper', () => {
    const facts = accreditedList.sample()
    const blocks = english(accreditedList, facts)
    expect(textOf(blocks)).toContain('[no English text]')
    const gaps = countGaps({ ky: [], ru: [], en: blocks }, ['en'])
    expect(gaps).toBeGreaterThan(0)
    expect(only(obstaclesOf('accredited-list', {}, { languages: ['ky', 'en'] }), 'gap')).toMatchObject([{ severity: 'stop' }])
    expect(only(obstaclesOf('accredited-list', {}, { languages: ['ky'] }), 'gap')).toEqual([])
  })

  test('the original is the state language’s: a list in English alone is not issued', () => {
    expect(only(obstaclesOf('accredited-list', {}, { languages: ['en'] }), 'original')).toHaveLength(1)
  })

  test('a draft says so in English, a final paper bears its number', () => {
    const draft = composePaper(accreditedList, accreditedList.sample(), 'en', defaultSettings)
    expect(lineText(draft.sheet.draftMark?.line ?? [])).toBe('ДОЛБООР / DRAFT')
    const final = composePaper(accreditedList, { ...accreditedList.sample(), final: true, number: '01-21/7', issuedOn: '2025-11-29' }, 'en', defaultSettings)
    expect(final.sheet.draftMark).toBeUndefined()
    expect(textOf(final.blocks.en ?? [])).toMatch(/No\. 01-21\/7\n29 November 2025/u)
  })

  test('settings from before there was English have the commission’s public name', () => {
    const { english: _, ...office } = defaultSettings.office
    expect(settingsSchema.parse({ ...defaultSettings, office }).office.english.name).toBe('Central Commission for Elections and Referenda of the Kyrgyz Republic')
  })
})

describe('the list of the accredited', () => {
  const facts = { ...accreditedList.sample(), observers: manyObservers(25).map((observer) => ({ ...observer, note: { ky: '', ru: '', en: '' } })) }
  const blocks = accreditedList.compose(facts, houseVoice('ru'), defaultSettings)
  const tables = blocks.filter((block) => block.type === 'table')

  it('adds up: by organisation and by country as many as in the list', () => {
    const sums = tables.slice(1).map(({ rows }) => rows.reduce((sum, row) => sum + Number(row[1] && 'photo' in row[1] ? 0 : lineText(row[1]?.[0] ?? [])), 0))
    expect(tables[0]?.rows).toHaveLength(25)
    expect(sums).toEqual([25, 25])
    expect(textOf(blocks)).toContain('Всего: 25 наблюдателей')
  })

  it('puts the largest group first and says of whom no country is known', () => {
    const country = tables[2]?.rows.map((row) => row.map((cell) => ('photo' in cell ? '' : lineText(cell[0] ?? [])))) ?? []
    expect(country[0]).toEqual(['Беларусь', '5'])
    expect(country.map(([name]) => name)).toContain('страна не указана')
  })

  it('names the acts of the commission in each language', () => {
    expect(textOf(blocks)).toContain('Постановления Комиссии: № 65 от 24 октября 2025 года; № 131 от 12 ноября 2025 года')
    expect(textOf(accreditedList.compose(facts, houseVoice('ky'), defaultSettings))).toContain('Комиссиянын токтомдору: 2025-жылдын 24-октябрындагы № 65')
  })
})

describe('the draft decision', () => {
  const facts = accreditationDecision.sample()
  const say = (language: 'ky' | 'ru', change: Partial<typeof facts> = {}): string => textOf(accreditationDecision.compose({ ...facts, ...change }, houseVoice(language), defaultSettings))

  it('has preamble, words of decision, four points and the annex by mission', () => {
    expect(say('ky')).toMatch(/10-беренесине[^]*ТОКТОМ КЫЛАТ:[^]*шайлоодо эл аралык байкоочулар тиркемедеги тизмеге ылайык аккредитациялансын \(бардыгы – 29\)[^]*2025-жылдын 31-декабрына чейин жарактуу/u)
    expect(say('ru')).toMatch(/статьёй 10[^]*ПОСТАНОВЛЯЕТ:[^]*на досрочных выборах депутатов[^]*\(всего – 29 человек\)[^]*возложить на заместителя Председателя Комиссии/u)
    const tables = accreditationDecision.compose(facts, houseVoice('ru'), defaultSettings).filter((block) => block.type === 'table')
    expect(tables.map(({ caption }) => lineText(caption?.[0] ?? []))).toEqual(['Миссия наблюдателей от СНГ', 'Миссия БДИПЧ ОБСЕ по наблюдению за выборами', 'Вне миссий'])
    expect(tables.map(({ rows }) => (rows[0]?.[0] && !('photo' in rows[0][0]) ? lineText(rows[0][0][0] ?? []) : ''))).toEqual(['1', '13', '25'])
  })

  it('leaves lines to write on before the commission has decided, and prints what it decided', () => {
    expect(say('ru')).toContain('Приложение к постановлению Комиссии «___» __________ 20__ г. № ______')
    const decided = say('ru', { act: { number: '131', on: '2025-11-12' } })
    expect(decided).toContain('Приложение к постановлению Комиссии от 12 ноября 2025 года № 131')
    expect(decided).not.toContain('ПРОЕКТ')
    expect(say('ky', { control: { post: { ky: '', ru: '' } } })).toContain('көзөмөлдөө ____________________ жүктөлсүн')
  })

  it('says that it is a draft until the commission has given it a number and a day', () => {
    expect(say('ky')).toMatch(/^[^]*ДОЛБООР\nТОКТОМ\n20__-жылдын «___» __________\n№ ______/u)
    expect(say('ru', { act: { number: '131', on: '' } })).toContain('ПРОЕКТ\nПОСТАНОВЛЕНИЕ')
  })

  it('sets one annex under both languages, wherever they stand', () => {
    for (const bothLanguages of ['side-by-side', 'stacked'] as const) {
      const { sheet } = composePaper(accreditationDecision, facts, 'both', { ...defaultSettings, page: { ...defaultSettings.page, bothLanguages } })
      expect(sheet.rows.filter((row) => row.type === 'full' && row.block.type === 'page-break')).toHaveLength(1)
      expect(sheet.rows.filter((row) => row.type === 'full' && row.block.type === 'table')).toHaveLength(3)
    }
  })
})

describe('certificates', () => {
  const facts = observerCertificate.sample()

  it('carry number, names, body, country, status, term and signature', () => {
    const ky = textOf(observerCertificate.compose(facts, houseVoice('ky'), defaultSettings))
    for (const part of ['№ 0001', 'Петришенко Игорь', 'PETRISHENKO IGOR', 'Уюму: Көз карандысыз', 'Өлкөсү: Беларусь', 'Статусу: эл аралык байкоочу', '2025-жылдын 31-декабрына чейин жарактуу', 'Т. Шайназаров', 'М. О.']) expect(ky).toContain(part)
    expect(textOf(english(observerCertificate, facts))).toMatch(/No\. 0001\nPETRISHENKO IGOR/u)
  })

  it('say of an interpreter what they are', () => {
    expect(textOf(observerCertificate.compose(facts, houseVoice('ru'), defaultSettings))).toContain('Статус: переводчик международных наблюдателей')
  })

  it('come two to a sheet, or each on the form of their size', () => {
    const paper = composePaper(observerCertificate, facts, 'both', defaultSettings)
    expect(paper).toMatchObject({ orientation: 'portrait', ownSheet: { width: 210, height: 297 } })
    expect(composePaper(observerCertificate, { ...facts, sheet: 'form' }, 'both', defaultSettings)).toMatchObject({ orientation: 'landscape', ownSheet: { width: 135, height: 90 } })
  })
})

describe('the application', () => {
  const facts = accreditationApplication.sample()
  const say = (change: Partial<typeof facts>): string => textOf(accreditationApplication.compose({ ...facts, ...change }, houseVoice('ru'), defaultSettings))

  it('leaves a line where nothing is known, and prints a passport only where there is one', () => {
    expect(say({})).toMatch(/Номер паспорта\n\n_{30}/u)
    expect(accreditationApplication.printsPassports?.(facts)).toBe(false)
    const withPassport = { ...facts, passport: { number: 'U 1234567', expiresOn: '2030-01-02' } }
    expect(say(withPassport)).toMatch(/U 1234567[^]*2 января 2030 года/u)
    expect(accreditationApplication.printsPassports?.(withPassport)).toBe(true)
  })

  it('serves as a blank', () => {
    const none = { surname: '', given: '', patronymic: '' }
    const empty = say({ event: { ky: '', ru: '' }, name: { ky: none, ru: none }, latin: none, organisation: { ky: '', ru: '' }, organisationEn: '', mission: { ky: '', ru: '' }, country: '', bornOn: '', citizenship: '', post: { ky: '', ru: '' }, email: '', languages: '', startsOn: '', endsOn: '' })
    expect(empty.match(/_{30}/gu), empty).toHaveLength(15)
    expect(empty).not.toContain('[')
  })
})

test('the hand-out sheet says who took a certificate, and how many are handed out', () => {
  const text = textOf(certificateHandout.compose(certificateHandout.sample(), houseVoice('ru'), defaultSettings))
  expect(text).toContain('Получил(а): TAMÁS MESZERICS')
  expect(text).toContain('Всего удостоверений: 29, из них выдано – 3')
})
