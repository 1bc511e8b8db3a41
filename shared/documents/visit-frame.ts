import { formatDate, formatDateRange } from '../language/index.ts'
import type { Bilingual, Language } from '../language/index.ts'
import type { ApprovalBlock, Line } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import { dateLine, signatory } from './frame.ts'
import { compareMoments } from './moment.ts'
import type { SignatoryFacts } from './person.ts'
import { declined, joined, run, word, written } from './wording.ts'

/** What the two editions of a visit's programme share (domain.md § 3.2): the guests' and that of the organisers. */

const texts = { approve: { ky: 'БЕКИТЕМ', ru: 'УТВЕРЖДАЮ' } } as const

export interface ApprovalFacts {
  readonly signatory: SignatoryFacts
  /** ISO date, or empty for a blank line. */
  readonly on: string
}

export function approvalBlock(approval: ApprovalFacts, language: Language): ApprovalBlock {
  const { post, name } = signatory(approval.signatory, language)
  return { type: 'approval', word: [[run(word(texts.approve, language), language)]], post, name, dates: [dateLine(approval.on, language)] }
}

/** «Азербайжан Республикасынын Борбордук шайлоо комиссиясынын». */
export function visitorsGenitive(organisation: Bilingual, language: Language): Line {
  return declined(organisation, language, (text) => requestForm({ kind: 'organisation', language, text }, 'genitive'))
}

/** «Бишкек шаары, 2025-жылдын 27-ноябры – 1-декабры». */
export function stayLine(city: Bilingual, startsOn: string, endsOn: string, language: Language): Line {
  const place = written(city, language)
  if (startsOn === '') return place
  const days = endsOn > startsOn ? formatDateRange(startsOn, endsOn, language, 'dashed') : formatDate(startsOn, language, 'long')
  return joined([place, ', ', days], language)
}

/** In order of time; rows without a day come last, where they are seen. */
export function byDay<Item extends { readonly on: string; readonly startsAt: string }>(items: readonly Item[]): [day: string, items: Item[]][] {
  const days = new Map<string, Item[]>()
  for (const item of items.toSorted((one, other) => compareMoments(one.on, one.startsAt, other.on, other.startsAt))) {
    days.set(item.on, [...(days.get(item.on) ?? []), item])
  }
  return [...days]
}
