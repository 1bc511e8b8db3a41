import type { ExchangeRow, ReadFile } from './exchange.ts'
import { escapeXml, readXml, XmlProblem } from './xml-reader.ts'

/**
 * TMX 1.4b (https://www.gala-global.org/tmx-14b): what a translator's own tool reads. Languages are `tuv`, everything else
 * about a pair a `prop` with the type `x-<field>`.
 */

const languageFields = ['ky', 'ru', 'en'] as const
/** Tools write ISO 639-1, 639-2 and country codes as they like. */
const languageCodes: Readonly<Record<string, string>> = { ky: 'ky', kir: 'ky', kg: 'ky', ru: 'ru', rus: 'ru', en: 'en', eng: 'en' }

const isLanguage = (field: string): boolean => languageFields.some((language) => language === field)

/** A row's field `at`, where there is one, is the instant of its last change. */
export function writeTmx(rows: readonly ExchangeRow[]): string {
  const units = rows.map((row) => {
    const properties = Object.entries(row).filter(([field, value]) => !isLanguage(field) && field !== 'at' && value !== '')
    const halves = languageFields.filter((language) => (row[language] ?? '') !== '')
    const changed = row['at'] === undefined || row['at'] === '' ? '' : ` changedate="${tmxInstant(row['at'])}"`
    return [
      `    <tu${changed}>`,
      ...properties.map(([field, value]) => `      <prop type="x-${escapeXml(field)}">${escapeXml(value)}</prop>`),
      ...halves.map((language) => `      <tuv xml:lang="${language}"><seg>${escapeXml(row[language] ?? '')}</seg></tuv>`),
      '    </tu>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    '  <header creationtool="Protocol Desk" creationtoolversion="1" segtype="sentence" o-tmf="protocol-desk" adminlang="ru" srclang="*all*" datatype="plaintext"/>',
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n')
}

/** `20251128T090000Z`, the form that the standard wants. */
function tmxInstant(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
}

/** Reads the units of a file of any tool; formatting inside a segment (`bpt`, `ph` and the like) is left out. */
export function readTmx(text: string): ReadFile {
  const reader = new UnitReader()
  try {
    readXml(text, reader)
  } catch (error) {
    if (error instanceof XmlProblem) return { problem: error.reason === 'doctype' ? 'doctype' : 'not-tmx' }
    throw error
  }
  return reader.isTmx ? { problem: null, rows: reader.rows } : { problem: 'not-tmx' }
}

/** Holds what a tool would do to show a segment, not its words. */
const codeElements = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

class UnitReader {
  isTmx = false
  readonly rows: { row: number; fields: ExchangeRow }[] = []
  #fields: Map<string, string> | undefined
  #language: string | undefined
  /** The field whose text is being read. */
  #field: string | undefined
  #text = ''
  #codeDepth = 0
  #isRoot = true

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isRoot) this.isTmx = name === 'tmx'
    this.#isRoot = false
    if (name === 'tu') this.#fields = new Map()
    else if (name === 'tuv') this.#language = languageOf(attributes['xml:lang'] ?? attributes['lang'] ?? '')
    else if (name === 'seg' && this.#language !== undefined) this.#start(this.#language)
    else if (name === 'prop' && this.#language === undefined) this.#start(propertyField(attributes['type'] ?? ''))
    else if (codeElements.has(name)) this.#codeDepth += 1
  }

  text(value: string): void {
    if (this.#field !== undefined && this.#codeDepth === 0) this.#text += value
  }

  close(name: string): void {
    if (name === 'seg' || name === 'prop') {
      if (this.#field !== undefined && this.#fields?.has(this.#field) === false) this.#fields.set(this.#field, this.#text.replaceAll(/\r\n?/gu, '\n').trim())
      this.#field = undefined
    } else if (name === 'tuv') this.#language = undefined
    else if (name === 'tu' && this.#fields) {
      this.rows.push({ row: this.rows.length + 1, fields: Object.fromEntries(this.#fields) })
      this.#fields = undefined
    } else if (codeElements.has(name)) this.#codeDepth -= 1
  }

  #start(field: string | undefined): void {
    this.#field = field
    this.#text = ''
  }
}

function languageOf(code: string): string | undefined {
  return languageCodes[code.toLowerCase().split(/[-_]/u)[0] ?? '']
}

/** A property never poses as a language. */
function propertyField(type: string): string | undefined {
  const field = /^x-([a-z]+)$/u.exec(type)?.[1]
  return field === undefined || isLanguage(field) ? undefined : field
}
