import type { DocumentKind, FormField } from '../document-kind.ts'
import { type Fact, factAt, isFacts, rowsOf, withFactAt } from '../fact-paths.ts'
import type { Line } from '../blocks.ts'

/**
 * The sample of a kind with every text in it replaced by a seal, «§12§», and every day by one of the year 2199: what comes
 * from the facts can so be told from the words of the house, and each fact from every other. Lists have one row.
 */
export function sealedSample(kind: DocumentKind<unknown>): Fact {
  const sealing = new Sealing(kind.series !== null)
  const sample = kind.sample() as Fact
  const sealed = sealing.fields(sample, kind.form.flatMap(({ fields }) => fields))
  return ['number', 'issuedOn'].reduce((facts, name) => (isFacts(facts) && name in facts ? withFactAt(facts, name, name === 'number' ? sealing.text() : sealing.day()) : facts), withFactAt(sealed, 'final', true))
}

class Sealing {
  #count = 0
  /** Labels and plates are as many as their numbers say; thousands of them would fill the memory. */
  readonly #numbers: boolean

  constructor(numbers: boolean) {
    this.#numbers = numbers
  }

  text(): string {
    this.#count += 1
    return `§${this.#count}§`
  }

  day(): string {
    this.#count += 1
    return new Date(Date.UTC(2199, 0, 1 + this.#count)).toISOString().slice(0, 10)
  }

  time(): string {
    this.#count += 1
    return `${String(Math.floor(this.#count / 60) % 24).padStart(2, '0')}:${String(this.#count % 60).padStart(2, '0')}`
  }

  number(): number {
    this.#count += 1
    return 7000 + this.#count
  }

  fields(facts: Fact, fields: readonly FormField[]): Fact {
    return fields.reduce((sealed, field) => {
      const value = factAt(sealed, field.path)
      return value === undefined ? sealed : withFactAt(sealed, field.path, this.#sealed(value, field))
    }, facts)
  }

  #sealed(value: Fact, { control, columns = [] }: FormField): Fact {
    switch (control) {
      case 'date':
        return this.day()
      case 'time':
        return this.time()
      case 'number':
        return this.#numbers ? this.number() : value
      case 'text':
      case 'bilingual':
      case 'long-bilingual':
      case 'person':
        return this.#texts(value)
      case 'list':
        return rowsOf(value).slice(0, 1).map((row) => this.fields(row, columns))
      default:
        return value
    }
  }

  /** Every text in it but the names of choices (a person's sex). */
  #texts(value: Fact): Fact {
    if (typeof value === 'string') return this.text()
    if (!isFacts(value)) return value
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]): [string, Fact][] => (inner === undefined ? [] : [[name, name === 'sex' || name === 'role' ? inner : this.#texts(inner)]])))
  }
}

/** What no place could be found for. */
export function withoutSeals(line: Line): Line {
  return line.map((part) => {
    const { form: _form, preposition: _preposition, ...look } = part
    return { ...look, text: look.text.replace(/[^\s{}]*2199[^{}]*/u, '…').replace(dayAlone, '…').replace(left, '…') }
  })
}

/** A day that is printed without its year. */
const dayAlone = /\b\d{1,2}[- \u00A0](?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/gu

/** Whole texts, their initials, times and numbers, each with the ending that a case has given it. */
const left = /(?:(?:§(?:\d+§)?\.?\p{L}*|\b0[0-3]:[0-5]\d\b|\b7\d{3}\b)[\s\u00A0]*)*(?:§(?:\d+§)?\.?\p{L}*|\b0[0-3]:[0-5]\d\b|\b7\d{3}\b)/gu

/** Whether something of the facts stands in a text. */
export function isSealed(text: string): boolean {
  return /§\d+§|2199|\b0[0-3]:[0-5]\d\b|\b7\d{3}\b/u.test(text)
}
