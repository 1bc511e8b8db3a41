import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { errorCodes } from '../shared/errors.ts'
import { recordAreas } from '../shared/register/record.ts'
import { filesUnder, isCode, readProjectFile, sourceRooms } from './architecture/project-files.ts'
import { checkUsedKeys, checkWordGroups, leftOver } from './locales/check-keys.ts'
import { checkPlurals, checkText, compareGaps, compareKeys } from './locales/check-texts.ts'
import { checkErrorDetails } from './locales/error-details.ts'
import { foldPlural, languages, readLocale } from './locales/locale-files.ts'
import { declaredHeadings, type UsedKey, usedKeys } from './locales/used-keys.ts'

const ky = readLocale('ky')
const ru = readLocale('ru')
const locales = { ky, ru }
const screens = filesUnder('renderer').filter(isCode)
const used = screens.flatMap((path) => usedKeys(path, readProjectFile(path)))
const declared = screens.flatMap((path) => declaredHeadings(path, readProjectFile(path)))
const schemas = import.meta.glob<Readonly<Record<string, unknown>>>('../shared/register/*/schema.ts', { eager: true })

describe('the texts of both languages', () => {
  it('has the same files and keys', () => {
    expect(ky.size).toBeGreaterThan(10)
    expect(compareKeys(ky, ru)).toEqual([])
  })

  it('fills the same gaps', () => {
    expect(compareGaps(ky, ru)).toEqual([])
  })

  it.each(languages)('%s: every text is whole and in its own letters', (language) => {
    const problems = [...locales[language]].flatMap(([namespace, texts]) =>
      [...texts].flatMap(([key, text]) => checkText(language, text).map((problem) => `${language} ${namespace}:${key} ${problem}`)),
    )
    expect(problems).toEqual([])
  })

  it.each(languages)('%s: has the plural forms of the language', (language) => {
    expect([...locales[language]].flatMap(([namespace, texts]) => checkPlurals(language, namespace, texts))).toEqual([])
  })
})

describe('what the program asks for', () => {
  it('finds every text a screen asks for', () => {
    expect(used.length).toBeGreaterThan(150)
    expect(checkUsedKeys(used, locales, recordAreas)).toEqual([])
  })

  it('finds the headings and filters of every list', () => {
    expect(declared.length).toBeGreaterThan(10)
    expect(checkUsedKeys(declared, locales, recordAreas)).toEqual([])
  })

  it('names every field of a record, as its history shows them', () => {
    const fields = fieldsOfRecords()
    expect(fields.length).toBeGreaterThan(50)
    expect(checkUsedKeys(fields, locales, recordAreas)).toEqual([])
  })

  it('keeps no text that nothing asks for', () => {
    // Errors and the menu are looked at below.
    const namespaces = [...ky.keys()].filter((namespace) => namespace !== 'errors' && namespace !== 'menu')
    const asked = [...used, ...declared, ...fieldsOfRecords()]
    expect(namespaces.flatMap((namespace) => leftOver(namespace, ky.get(namespace) ?? new Map(), asked).map((key) => `${namespace}:${key}`))).toEqual([])
  })

  it('has a title for every screen of the left column', () => {
    const names = [...readProjectFile('renderer/app/screens.tsx').matchAll(/\bentry\('([a-z-]+)'/gu)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(5)
    const titles = names.map((name) => ({ place: 'renderer/app/screens.tsx', namespaces: [name], inEveryArea: false, key: 'title' }))
    expect(checkUsedKeys(titles, locales, recordAreas)).toEqual([])
  })

  it.each(languages)('%s: has a sentence for every error and none left over', (language) => {
    expect([...(locales[language].get('errors')?.keys() ?? [])].toSorted()).toEqual(errorCodes.toSorted())
  })

  it.each(languages)('%s: every sentence of an error gets what it names', (language) => {
    const sentences = locales[language].get('errors') ?? new Map()
    const source = sourceRooms.flatMap((room) => filesUnder(room)).filter(isCode)
    expect(source.flatMap((path) => checkErrorDetails(path, readProjectFile(path), sentences))).toEqual([])
  })

  it('uses every text of the menu (the compiler knows of the missing ones)', () => {
    const source = filesUnder('electron/app').map(readProjectFile).join('\n')
    const unused = [...(ky.get('menu')?.keys() ?? [])].filter((key) => !new RegExp(`\\.${key}\\b`, 'u').test(source))
    expect(unused).toEqual([])
  })

  it('has a text for every word of a closed list', () => {
    const problems = Object.entries(schemas).flatMap(([path, exported]) => {
      const area = path.split('/').at(-2) ?? ''
      const lists = Object.fromEntries(Object.entries(exported).filter((entry): entry is [string, string[]] => isWordList(entry[1])))
      return languages.flatMap((language) => checkWordGroups(area, locales[language].get(area) ?? new Map(), lists))
    })
    expect(Object.keys(schemas).length).toBeGreaterThan(5)
    expect(problems).toEqual([])
  })

  it('has no text twice under one key', () => {
    for (const locale of Object.values(locales)) {
      for (const texts of locale.values()) {
        const whole = [...texts.keys()].filter((key) => foldPlural(key) === key)
        expect(whole.filter((key) => texts.has(`${key}_one`))).toEqual([])
      }
    }
  })
})

function fieldsOfRecords(): UsedKey[] {
  return Object.entries(schemas).flatMap(([path, exported]) => {
    const area = recordAreas.find((each) => path.endsWith(`/${each}/schema.ts`))
    const input = Object.entries(exported).find(([name]) => name.endsWith('Input'))?.[1]
    if (area === undefined || !(input instanceof z.ZodObject)) return []
    return Object.keys(input.shape).map((field) => ({ place: path, namespaces: [area], inEveryArea: false, key: `fields.${field}` }))
  })
}

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}
