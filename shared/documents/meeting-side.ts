import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import { lineText } from './blocks.ts'
import type { Line } from './blocks.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, list, option } from './form-fields.ts'
import { meetingTexts as texts } from './frame-texts.ts'
import { paperPersonSchema } from './person.ts'
import type { Voice } from './voice.ts'
import { isBlank, joined, word, writtenOpen } from './wording.ts'
import type { Phrase } from './wording.ts'

/** One side of the table, its people in the order of precedence in which they were entered. */

export const seatRoles = ['member', 'interpreter', 'secretary', 'invited'] as const
export type SeatRole = (typeof seatRoles)[number]

export const seatedSchema = paperPersonSchema.extend({
  /** Second and further capacities: an official of the CIS who also heads its observer mission (domain.md § 0, seed 1). */
  capacities: z.array(bilingualSchema).max(6),
  role: z.enum(seatRoles),
})
export type Seated = z.output<typeof seatedSchema>

export const meetingSideSchema = z.object({ name: bilingualSchema, participants: z.array(seatedSchema).max(200) })
export type MeetingSide = z.output<typeof meetingSideSchema>

const roleNames: Readonly<Partial<Record<SeatRole, Phrase>>> = {
  interpreter: texts.interpreter,
  secretary: texts.secretary,
  invited: texts.invited,
}

export function sideFields(path: string, ky: string, ru: string): readonly FormField[] {
  return [
    field(`${path}.name`, 'bilingual', ky, ru),
    list(`${path}.participants`, 'Катышуучулар', 'Участники', [
      field('', 'person', 'Катышуучу', 'Участник', true),
      list('capacities', 'Башка милдеттери', 'Другие качества', [field('', 'bilingual', 'Милдети', 'Качество', true)]),
      choice('role', 'Жолугушуудагы орду', 'Роль на встрече', [
        option('member', 'Катышуучу', 'Участник'),
        option('interpreter', texts.interpreter.ky, texts.interpreter.ru),
        option('secretary', texts.secretary.ky, texts.secretary.ru),
        option('invited', texts.invited.ky, texts.invited.ru),
      ]),
    ]),
  ]
}

/** Post and every further capacity, then what the person does at this table where the post does not say it already. */
export function capacitiesLine({ post, capacities, role }: Seated, voice: Voice): Line {
  const { language } = voice
  const own = [post, ...capacities].filter((text) => !isBlank(text))
  const parts: Line[] = own.map((text) => writtenOpen(text, language))
  const roleName = roleNames[role]
  const seat = roleName === undefined ? [] : word(roleName, voice)
  const said = own.some((text) => text[language].toLowerCase().includes(lineText(seat)))
  if (seat.length > 0 && !said) parts.push(seat)
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)
}
