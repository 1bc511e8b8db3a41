import { describe, expect, it } from 'vitest'
import { checkUsedKeys, checkWordGroups, leftOver } from './check-keys.ts'
import { checkPlurals, checkText, compareGaps, compareKeys } from './check-texts.ts'
import { checkErrorDetails } from './error-details.ts'
import { flatten, type Locale } from './locale-files.ts'
import { declaredHeadings, usedKeys } from './used-keys.ts'

/** The rules on invented texts: a guard that cannot fail guards nothing. */
const locale = (files: Readonly<Record<string, unknown>>): Locale =>
  new Map(Object.entries(files).map(([name, texts]) => [name, new Map(flatten(texts))]))

describe('comparing the languages', () => {
  it('finds keys of one side only, and folds plurals', () => {
    const ky = locale({ app: { save: 'Сактоо', people: '{{count}} адам' }, guide: { title: 'Колдонмо' } })
    const ru = locale({ app: { people_one: '{{count}} человек', people_other: '{{count}} человека', close: 'Закрыть' } })
    expect(compareKeys(ky, ru)).toEqual([
      'locales/ru/app.json lacks save',
      'locales/ky/app.json lacks close',
      'locales/ru/guide.json lacks title',
    ])
  })

  it('finds other gaps, in any form', () => {
    const ky = locale({ app: { people: '{{count}} адам', by: '{{byDate}}' } })
    const ru = locale({ app: { people_one: 'один человек', people_other: '{{count}} человека', by: 'к {{date}}' } })
    expect(compareGaps(ky, ru)).toEqual(['app:people_one fills {} in ru and {count} in ky'])
  })

  it('wants all Russian forms of the plural and no Kyrgyz ones', () => {
    expect(checkPlurals('ru', 'app', new Map([['people_one', ''], ['people_other', '']]))).toHaveLength(2)
    expect(checkPlurals('ky', 'app', new Map([['people_one', '']]))).toHaveLength(1)
    expect(checkPlurals('ky', 'app', new Map([['people', '']]))).toEqual([])
  })
})

describe('one text', () => {
  it.each([
    ['ky', ' '],
    ['ky', 'Cактоо'],
    ['ky', 'Ctrl+К'],
    ['ky', 'Kүн'],
    ['ky', 'жаӊы жазуу'],
    ['ky', 'ѳлкѳ'],
    ['ky', 'ɵлкө'],
    ['ky', 'γлгү'],
    ['ky', '28 ноября'],
    ['ky', 'Сохранить запись'],
    ['ky', 'Новые делегации'],
    ['ky', 'Жазуу '],
    ['ru', 'Жаңы запись'],
    ['ru', 'запись c ошибкой'],
    ['ru', 'и\u0306'],
  ] as const)('%s refuses «%s»', (language, text) => {
    expect(checkText(language, text).length).toBeGreaterThan(0)
  })

  it.each([
    ['ky', '2025-жылдын 28-ноябры, {{count}} адам'],
    ['ky', "Word'до ачык турат, Ctrl+K, A1B2C3"],
    ['ky', 'Калыпта {seq} болушу керек'],
    ['ky', ' мм'],
    ['ru', 'Газета «Эркин Тоо», фракция «Ата-Журт Кыргызстан», «Жаңы күн»'],
    ['ru', 'ө и о не различаются'],
  ] as const)('%s accepts «%s»', (language, text) => {
    expect(checkText(language, text)).toEqual([])
  })
})

describe('texts that screens ask for', () => {
  const keys = (...lines: readonly string[]): string[] =>
    usedKeys('renderer/features/people/card.tsx', lines.join('\n')).map(
      ({ namespaces, inEveryArea, key }) => `${[...namespaces, ...(inEveryArea ? ['every area'] : [])].join('|')}:${key}`,
    )

  it('reads keys with the namespace in force', () => {
    expect(
      keys(
        "function One() { const { t } = useTranslation('people'); return t('title') }",
        "function Two() { const { t } = useTranslation(['door', 'app']); return [t('back'), t('app:close'), t('title', { ns: 'missions' })] }",
        "function Three() { const { t } = useTranslation(screen.area); return t(open ? 'new' : 'edit') }",
        "const facet = { area: 'people', label: (sex, t) => t(`sexes.${sex}`) }",
        "const done = () => i18next.t('form.saved')",
        "const unknown = (key) => i18next.t(key)",
        "const lax = () => i18next.t('maybe', { defaultValue: '' })",
      ),
    ).toEqual([
      'people:title',
      'door|app:back',
      'app:close',
      'missions:title',
      'every area:new',
      'every area:edit',
      'people|door|app:sexes.*',
      'app:form.saved',
    ])
  })

  it('says which file lacks a text', () => {
    const locales = { ky: locale({ people: { title: 'Адамдар', kinds: { one: 'бир' } } }), ru: locale({ people: {} }) }
    const used = usedKeys('renderer/a.tsx', "function A() { const { t } = useTranslation('people'); return t('title') + t(`kinds.${x}`) }")
    expect(checkUsedKeys(used, locales, [])).toEqual([
      "renderer/a.tsx:1 asks for 'title', which is not in locales/ru/people.json",
      "renderer/a.tsx:1 asks for 'kinds.*', which is not in locales/ru/people.json",
    ])
  })

  it('says which text nothing asks for', () => {
    const used = usedKeys('renderer/a.tsx', "function A() { const { t } = useTranslation('people'); return t('title') + t(`kinds.${x}`) + t('day') }")
    const texts = new Map(flatten({ title: '1', kinds: { one: '2', two: '3' }, day_one: '4', titles: '5', kind: '6' }))
    expect(leftOver('people', texts, used)).toEqual(['titles', 'kind'])
  })

  it('reads the headings that a list declares', () => {
    const text = "const screen = { area: 'people', columns: [{ id: 'name' }], facets: [{ id: 'sex' }] }"
    expect(declaredHeadings('renderer/a.tsx', text).map(({ key }) => key)).toEqual(['columns.name', 'facets.sex'])
  })

  it('wants every word of a closed list where there is a group for it', () => {
    const lists = { kinds: ['embassy', 'parliament', 'other'], states: ['new', 'done'] }
    const texts = new Map(flatten({ new: 'Жаңы', edit: 'Оңдоо', kinds: { embassy: 'элчилик', other: 'башка' } }))
    expect(checkWordGroups('organisations', texts, lists)).toEqual(["organisations:kinds has no text for 'parliament' of kinds"])
  })

  it('wants the details that an error\'s sentence names', () => {
    const sentences = new Map([['locked', 'Реестр закрыт.'], ['too-many-attempts', 'Подождите {{waitSeconds}} с.']])
    const check = (line: string): string[] => checkErrorDetails('electron/a.ts', line, sentences)
    expect(check("throw new AppError('too-many-attempts')")).toHaveLength(1)
    expect(check("throw new AppError('too-many-attempts', { seconds: 3 })")).toHaveLength(1)
    expect(check("throw new AppError('too-many-attempts', { waitSeconds })")).toEqual([])
    expect(check("throw new AppError('locked')")).toEqual([])
  })
})
