import { z } from 'zod'
import { findKind } from '../../../shared/documents/kinds.ts'
import { nameText } from '../../../shared/documents/name-order.ts'
import { paperPersonSchema } from '../../../shared/documents/person.ts'
import { type Bilingual, bilingualSchema } from '../../../shared/language/index.ts'
import type { NumberedPaperRow } from '../../register/journal/repository.ts'
import { blank, isBlank } from '../facts/paper-source.ts'

/** What a journal says of a paper, read from the few facts that papers call alike; a paper that lacks one leaves its column empty. */

const annexes = z.array(z.object({ sheets: z.number().int(), copies: z.number().int() }))

function read<Value>(schema: z.ZodType<Value>, json: string | null): Value | undefined {
  if (json === null) return undefined
  // A title that is one text comes without quotation marks and is no JSON.
  if (!/^[[{]/u.test(json)) return undefined
  const parsed = schema.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : undefined
}

/** «М. Панахов, …нын төрагасы»; a body by its name. */
export function addresseeOf({ addressee }: Pick<NumberedPaperRow, 'addressee'>): Bilingual {
  const body = read(bilingualSchema, addressee)
  if (body) return body
  const person = read(paperPersonSchema, addressee)
  if (!person) return blank
  const inLanguage = (language: 'ky' | 'ru'): string =>
    [nameText(person.name[language], 'initials-last'), person.post[language].trim()].filter((part) => part !== '').join(', ')
  return { ky: inLanguage('ky'), ru: inLanguage('ru') }
}

export function addressOf({ address }: Pick<NumberedPaperRow, 'address'>): Bilingual {
  return read(bilingualSchema, address) ?? blank
}

export function executorOf({ executor, prepared_by }: Pick<NumberedPaperRow, 'executor' | 'prepared_by'>): Bilingual {
  const own = read(bilingualSchema, executor)
  return own && !isBlank(own) ? own : (read(bilingualSchema, prepared_by) ?? blank)
}

/** Undefined where the paper knows of no annexes at all. */
export function annexSheetsOf({ annexes: json }: Pick<NumberedPaperRow, 'annexes'>): number | null {
  return read(annexes, json)?.reduce((sum, { sheets, copies }) => sum + sheets * copies, 0) ?? null
}

export function kindName(kind: string): Bilingual {
  return findKind(kind)?.name ?? { ky: kind, ru: kind }
}

const topics = ['event', 'subject', 'title', 'occasion', 'organisation', 'partner'] as const

/** «Чакыруу каты: …»: what kind of paper it is and what about. */
export function gistOf(row: Pick<NumberedPaperRow, 'kind' | (typeof topics)[number]>): Bilingual {
  const name = kindName(row.kind)
  const topic = topics.map((fact) => read(bilingualSchema, row[fact])).find((text) => text !== undefined && !isBlank(text)) ?? blank
  const inLanguage = (language: 'ky' | 'ru'): string => (topic[language].trim() === '' ? name[language] : `${name[language]}: ${topic[language].trim()}`)
  return { ky: inLanguage('ky'), ru: inLanguage('ru') }
}
