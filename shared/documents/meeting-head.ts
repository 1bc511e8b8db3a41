import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import type { Bilingual, Language } from '../language/bilingual.ts'
import type { Settings } from '../register/settings/schema.ts'
import type { Block, Line, PlaceDateBlock } from './blocks.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, option } from './form-fields.ts'
import { dateLine, labelled, orElse } from './frame.ts'
import { meetingTexts as texts } from './frame-texts.ts'
import { clockTimeOrEmpty, isoDateOrEmpty } from './paper-head.ts'
import type { Voice } from './voice.ts'
import { isBlank, say, sentence, written, writtenOpen } from './wording.ts'

/** What the papers of one meeting (minutes, agenda, list of those who sit there, record) say alike about it. */

export const meetingKinds = ['session', 'conference', 'meeting', 'talks'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** Spread into the facts of a kind. */
export const meetingHead = {
  meetingKind: z.enum(meetingKinds),
  /** What the meeting was about, beginning with «О» in Russian and ending in «жөнүндө» in Kyrgyz; may be empty. */
  subject: bilingualSchema,
  heldOn: isoDateOrEmpty,
  startsAt: clockTimeOrEmpty,
  endsAt: clockTimeOrEmpty,
  /** Town as printed in the place line; empty: the city of the office. */
  city: bilingualSchema,
  /** Building and hall. */
  venue: bilingualSchema,
}

export interface MeetingHead {
  readonly meetingKind: MeetingKind
  readonly subject: Bilingual
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly city: Bilingual
  readonly venue: Bilingual
}

export const meetingHeadFields: readonly FormField[] = [
  choice('meetingKind', 'Түрү', 'Вид', [
    option('session', 'Жыйын', 'Заседание'),
    option('conference', 'Кеңешме', 'Совещание'),
    option('meeting', 'Жолугушуу', 'Встреча'),
    option('talks', 'Сүйлөшүүлөр', 'Переговоры'),
  ]),
  field('subject', 'bilingual', 'Темасы (… жөнүндө)', 'Тема (О …)'),
  field('heldOn', 'date', 'Күнү', 'Дата', true),
  field('startsAt', 'time', 'Башталышы', 'Начало'),
  field('endsAt', 'time', 'Аякташы', 'Окончание'),
  field('city', 'bilingual', 'Шаар', 'Город'),
  field('venue', 'bilingual', 'Өткөн жери', 'Место проведения'),
]

/** Kyrgyz titles of agenda items end in «жөнүндө» or «тууралуу» (domain.md § 1.8); a bare noun phrase gets it. */
export function about(text: Bilingual, language: Language): Line {
  return writtenOpen(text, language).map((part) =>
    language === 'ru' || part.missing || /(?:жөнүндө|тууралуу)$/u.test(part.text) ? part : { ...part, text: `${part.text} жөнүндө` },
  )
}

export function meetingPlaceDate(facts: MeetingHead, issuedOn: string, language: Language, settings: Settings): PlaceDateBlock {
  return {
    type: 'place-date',
    place: [written(orElse(facts.city, settings.office.city), language)],
    date: [dateLine(facts.heldOn || issuedOn, language)],
  }
}

/**
 * «Өткөн жери: …», «Убактысы: …»: each where it is known.
 *
 * @param tense Kyrgyz tells a meeting that was held from one that is to come
 */
export function venueAndTime({ venue, startsAt, endsAt }: MeetingHead, tense: 'held' | 'planned', voice: Voice): Block[] {
  const left = { indent: false, align: 'left' } as const
  const hours = [startsAt, endsAt].filter((part) => part !== '').join('–')
  return [
    ...(isBlank(venue) ? [] : [labelled(tense === 'held' ? texts.venueHeld : texts.venuePlanned, sentence(written(venue, voice.language)), voice, left)]),
    ...(hours === '' ? [] : [labelled(texts.time, say(texts.hours, voice, { hours }), voice, left)]),
  ]
}
