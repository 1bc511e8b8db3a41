import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import { formatDate, formatDateRange } from '../language/index.ts'
import type { Language } from '../language/index.ts'
import type { FormCase } from '../language/case-form.ts'
import type { Line } from './blocks.ts'
import { requestForm } from './case-forms.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, option } from './form-fields.ts'
import { eventTexts as texts } from './frame-texts.ts'
import { isoDateOrEmpty } from './paper-head.ts'
import type { Voice } from './voice.ts'
import { declined, preposition, say } from './wording.ts'

/** An election or another event in the middle of a sentence, with the days on which it is held. */
export const eventFacts = {
  purpose: z.enum(['observation', 'event']),
  /** The election or the event, nominative: the sentence declines it. */
  event: bilingualSchema,
  /** A compound noun of possession such as «… жыйыны», «… экинчи отуруму» (almost every event; a bare «шайлоо» is not). */
  eventPossessed: z.boolean(),
  startsOn: isoDateOrEmpty,
  endsOn: isoDateOrEmpty,
}

const eventSchema = z.object(eventFacts)
export type EventFacts = z.output<typeof eventSchema>

/** «28 ноября 2025 года», «с 11 по 12 декабря 2025 года», or nothing. */
export function whenHeld({ startsOn, endsOn }: Pick<EventFacts, 'startsOn' | 'endsOn'>, language: Language): string {
  if (startsOn === '') return ''
  if (endsOn === '' || endsOn <= startsOn) return formatDate(startsOn, language, 'on')
  return formatDateRange(startsOn, endsOn, language, 'long')
}

export function eventIn({ event, eventPossessed }: Pick<EventFacts, 'event' | 'eventPossessed'>, language: Language, kase: FormCase): Line {
  return declined(event, language, (text) => requestForm({ kind: 'phrase', language, text, possessed: eventPossessed }, kase))
}

/**
 * What a sentence of invitation needs of its event. Kyrgyz: the dative that «катышууга» asks for. Russian: accusative after
 * «на», prepositional after «участие в».
 */
export function eventSlots(facts: EventFacts, voice: Voice) {
  const { language } = voice
  const event = eventIn(facts, language, language === 'ky' ? 'dative' : facts.purpose === 'observation' ? 'accusative' : 'prepositional')
  const when = whenHeld(facts, language)
  return { event, held: when === '' ? [] : say(texts.held, voice, { when }), within: preposition('в', event) }
}

/** An unknown date leaves no double blank. A form stays as it is: it is compared with its own nominative later. */
export function withoutHoles(line: Line): Line {
  const [first, ...rest] = line.map((part) => (part.form ? part : { ...part, text: part.text.replace(/ {2,}/gu, ' ').replace(/^ \.$/u, '.') }))
  if (first === undefined || first.form) return line
  return [{ ...first, text: first.text.trimStart() }, ...rest].filter(({ text }) => text !== '')
}

export const eventFields: readonly FormField[] = [
  choice('purpose', 'Максаты', 'Назначение', [
    option('observation', 'Шайлоого байкоо жүргүзүү', 'Наблюдение за выборами'),
    option('event', 'Иш-чарага катышуу', 'Участие в мероприятии'),
  ]),
  field('event', 'bilingual', 'Шайлоо же иш-чара (атооч жөндөмөсүндө)', 'Выборы или мероприятие (в именительном падеже)', true),
  field('eventPossessed', 'switch', 'Аталышы таандык мүчө менен бүтөт (отуруму, жыйыны)', 'Кыргызское название с притяжательным окончанием'),
]
