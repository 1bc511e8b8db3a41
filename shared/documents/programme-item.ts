import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import type { FormField } from './document-kind.ts'
import { field } from './form-fields.ts'
import { clockTimeOrEmpty, isoDateOrEmpty } from './paper-head.ts'

/** What a row of either edition of a programme has: spread into the row of each. */
export const programmeItem = {
  on: isoDateOrEmpty,
  startsAt: clockTimeOrEmpty,
  endsAt: clockTimeOrEmpty,
  event: bilingualSchema,
  place: bilingualSchema,
  participants: bilingualSchema,
}

const programmeItemSchema = z.object(programmeItem)
export type ProgrammeItemFacts = z.output<typeof programmeItemSchema>

export const programmeItemFields: readonly FormField[] = [
  field('on', 'date', 'Күнү', 'Дата', true),
  field('startsAt', 'time', 'Башталышы', 'Начало', true),
  field('endsAt', 'time', 'Аякташы', 'Окончание'),
  field('event', 'long-bilingual', 'Иш-чара', 'Мероприятие', true),
  field('place', 'bilingual', 'Өтүүчү жери', 'Место'),
  field('participants', 'bilingual', 'Катышуучулар', 'Участники'),
]
