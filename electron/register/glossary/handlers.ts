import { termInput, type TermInput, termTopics } from '../../../shared/register/glossary/schema.ts'
import { normaliseLetters } from '../../../shared/language/index.ts'
import type { ExchangeRow, RowProblem } from '../../../shared/register/exchange.ts'
import { type Exchange, exchangeHandlers } from '../exchange-files.ts'
import { recordHandlers } from '../record-handlers.ts'
import type { RegisterDb } from '../tables.ts'
import { insertTerms, listTerms, termStore } from './repository.ts'

/** What other people write for «confirmed»; anything else is a draft. */
const yes = new Set(['1', 'yes', 'true', 'да', 'ооба', '+', 'x', 'х'])

const keyOf = ({ ky, ru }: { ky: string; ru: string }): string => `${ky.toLowerCase()}\n${ru.toLowerCase()}`

const exchange: Exchange<TermInput> = {
  store: termStore,
  columns: ['ky', 'ru', 'en', 'topic', 'confirmed', 'note'],
  headings: {
    ky: ['kyrgyz', 'кыргызча', 'киргизский', 'кыргызский', 'ky-kg', 'kir'],
    ru: ['russian', 'орусча', 'русский', 'ru-ru', 'rus'],
    en: ['english', 'англисче', 'английский', 'en-us', 'en-gb', 'eng'],
    topic: ['тема', 'бөлүм', 'раздел'],
    confirmed: ['ырасталган', 'подтверждено', 'подтверждён'],
    note: ['эскертүү', 'примечание', 'notes', 'comment'],
  },
  toInput,
  keyOf,
  keysInUse: async (db: RegisterDb) => new Set((await listTerms(db)).map(keyOf)),
  insert: insertTerms,
  rows: async (db) =>
    (await listTerms(db)).map(({ ky, ru, en, topic, confirmed, note, updatedAt }) => ({ ky, ru, en, topic, confirmed: confirmed ? 'yes' : 'no', note, at: updatedAt })),
}

function toInput(fields: ExchangeRow): TermInput | RowProblem {
  const ky = normaliseLetters(fields['ky'] ?? '').trim()
  const ru = normaliseLetters(fields['ru'] ?? '').trim()
  if (ky === '' || ru === '') return 'one-language'
  const topic = termTopics.find((candidate) => candidate === fields['topic']?.toLowerCase()) ?? 'documents'
  const confirmed = yes.has(fields['confirmed']?.toLowerCase() ?? '')
  const parsed = termInput.safeParse({ ky, ru, en: fields['en'] ?? '', topic, note: fields['note'] ?? '', confirmed })
  return parsed.success ? parsed.data : 'too-long'
}

export const glossaryHandlers = { ...recordHandlers(termStore), ...exchangeHandlers(exchange) }
