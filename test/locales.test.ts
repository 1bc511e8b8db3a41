import { describe, expect, it } from 'vitest'
import { errorCodes } from '../shared/errors.ts'
import { recordAreas } from '../shared/register/record.ts'
import { filesUnder, isCode, readProjectFile } from './architecture/project-files.ts'
import { checkUsedKeys, checkWordGroups } from './locales/check-keys.ts'
import { checkPlurals, checkText, compareGaps, compareKeys } from './locales/check-texts.ts'
import { foldPlural, languages, readLocale } from './locales/locale-files.ts'
import { declaredHeadings, usedKeys } from './locales/used-keys.ts'

const ky = readLocale('ky')
const ru = readLocale('ru')
const locales = { ky, ru }
const screens = filesUnder('renderer').filter(isCode)

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
    const used = screens.flatMap((path) => usedKeys(path, readProjectFile(path)))
    expect(used.length).toBeGreaterThan(150)
    expect(checkUsedKeys(used, locales, recordAreas)).toEqual([])
  })

  it('finds the headings and filters of every list', () => {
    const declared = screens.flatMap((path) => declaredHeadings(path, readProjectFile(path)))
    expect(declared.length).toBeGreaterThan(10)
    expect(checkUsedKeys(declared, locales, recordAreas)).toEqual([])
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

  it('uses every text of the menu (the compiler knows of the missing ones)', () => {
    const source = filesUnder('electron/app').map(readProjectFile).join('\n')
    const leftOver = [...(ky.get('menu')?.keys() ?? [])].filter((key) => !new RegExp(`\\.${key}\\b`, 'u').test(source))
    expect(leftOver).toEqual([])
  })

  it('has a text for every word of a closed list', () => {
    const schemas = import.meta.glob<Readonly<Record<string, unknown>>>('../shared/register/*/schema.ts', { eager: true })
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

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}
