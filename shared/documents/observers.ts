import { z } from 'zod'
import type { TableCell } from './blocks.ts'
import { isoDateOrEmpty, paperLine } from './paper-head.ts'
import { namePartsSchema } from './person.ts'
import { countryIn, isSilent, nameRun, passportName, tellWord, told } from './tongue.ts'
import type { Speaker, TrilingualPhrase } from './tongue.ts'
import { bold, run } from './wording.ts'

/** What the papers of accreditation share: an observer as they name one, the acts, the words of the register. */

/** As the register of applications has them. */
export const observerKinds = ['core-team', 'long-term', 'short-term', 'expert', 'interpreter', 'staff'] as const
export type ObserverKind = (typeof observerKinds)[number]

export const observerKindNames: Readonly<Record<ObserverKind, TrilingualPhrase>> = {
  'core-team': { ky: 'негизги топтун мүчөсү', ru: 'член основной группы', en: 'core team member' },
  'long-term': { ky: 'узак мөөнөттүү байкоочу', ru: 'долгосрочный наблюдатель', en: 'long-term observer' },
  'short-term': { ky: 'кыска мөөнөттүү байкоочу', ru: 'краткосрочный наблюдатель', en: 'short-term observer' },
  expert: { ky: 'эксперт', ru: 'эксперт', en: 'expert' },
  interpreter: { ky: 'котормочу', ru: 'переводчик', en: 'interpreter' },
  staff: { ky: 'миссиянын кызматкери', ru: 'сотрудник миссии', en: 'mission staff' },
}

/** From the register, which keeps no longer line. English is empty where nobody wrote it. */
export const trilingualSchema = z.object({ ky: paperLine, ru: paperLine, en: paperLine })

/** ISO 3166-1 alpha-2, or empty. */
export const countryOrEmpty = z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/u)])

/** One observer. Rows come from the register and are put right there: no form asks for a thousand of them. */
export const observerSchema = z.object({
  /** As in the passport, never transliterated. */
  latin: z.object({ surname: paperLine, given: paperLine }),
  name: z.object({ ky: namePartsSchema, ru: namePartsSchema }),
  /** The sending body. */
  organisation: trilingualSchema,
  country: countryOrEmpty,
  observerKind: z.enum(observerKinds),
  /** Number of the certificate; empty before there is one. */
  certificate: paperLine,
})
export type PaperObserver = z.output<typeof observerSchema>

/** One election accredited 788; what the register holds in one batch is 2,000 at most. */
export const mostObservers = 5000

/** An act of the commission by which observers were accredited. */
export const actSchema = z.object({ number: paperLine, on: isoDateOrEmpty })
export type Act = z.output<typeof actSchema>

/** Cyrillic in bold and the passport's spelling under it; in English the passport's alone. */
export function observerName(observer: PaperObserver, speaker: Speaker): TableCell {
  const own = bold([nameRun(observer, speaker)])
  const latin = passportName(observer)
  return speaker.language === 'en' || latin === '' ? [own] : [own, [run(latin, 'en')]]
}

export function organisationCell({ organisation }: PaperObserver, speaker: Speaker): TableCell {
  return isSilent(organisation) ? [] : [told(organisation, speaker)]
}

export function countryCell({ country }: PaperObserver, { language }: Speaker): TableCell {
  return country === '' ? [] : [[run(countryIn(country, { language }), language)]]
}

export function kindCell({ observerKind }: PaperObserver, speaker: Speaker): TableCell {
  return [tellWord(observerKindNames[observerKind], speaker)]
}

export function certificateCell({ certificate }: PaperObserver): TableCell {
  return certificate.trim() === '' ? [] : [[run(certificate.trim(), 'en')]]
}

export interface Counted<Key> {
  readonly key: Key
  readonly count: number
}

/** Largest group first; groups of one size in the order of the list, which is the same in every language. */
export function countObservers<Key>(observers: readonly PaperObserver[], keyOf: (observer: PaperObserver) => Key): Counted<Key>[] {
  const counts = new Map<string, { key: Key; count: number }>()
  for (const observer of observers) {
    const key = keyOf(observer)
    const name = JSON.stringify(key)
    const known = counts.get(name) ?? { key, count: 0 }
    known.count += 1
    counts.set(name, known)
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)
}
