import { z } from 'zod'
import { bilingualSchema } from '../language/bilingual.ts'
import type { Language } from '../language/bilingual.ts'
import type { Line } from './blocks.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, list, option } from './form-fields.ts'
import { paperPersonSchema } from './person.ts'
import { isBlank, joined, run, word, writtenOpen } from './wording.ts'
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

const roleNames: Readonly<Record<SeatRole, Phrase>> = {
  member: { ky: '', ru: '' },
  interpreter: { ky: 'котормочу', ru: 'переводчик' },
  secretary: { ky: 'катчы', ru: 'секретарь' },
  invited: { ky: 'чакырылган', ru: 'по приглашению' },
}

export function sideFields(path: string, ky: string, ru: string): readonly FormField[] {
  return [
    field(`${path}.name`, 'bilingual', ky, ru),
    list(`${path}.participants`, 'Катышуучулар', 'Участники', [
      field('', 'person', 'Катышуучу', 'Участник', true),
      list('capacities', 'Башка милдеттери', 'Другие качества', [field('', 'bilingual', 'Милдети', 'Качество', true)]),
      choice('role', 'Жолугушуудагы орду', 'Роль на встрече', [
        option('member', 'Катышуучу', 'Участник'),
        option('interpreter', roleNames.interpreter.ky, roleNames.interpreter.ru),
        option('secretary', roleNames.secretary.ky, roleNames.secretary.ru),
        option('invited', roleNames.invited.ky, roleNames.invited.ru),
      ]),
    ]),
  ]
}

/** Post and every further capacity, then what the person does at this table where the post does not say it already. */
export function capacitiesLine({ post, capacities, role }: Seated, language: Language): Line {
  const own = [post, ...capacities].filter((text) => !isBlank(text))
  const roleName = word(roleNames[role], language)
  const said = own.some((text) => text[language].toLowerCase().includes(roleName))
  const parts: Line[] = own.map((text) => writtenOpen(text, language))
  if (roleName !== '' && !said) parts.push([run(roleName, language)])
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), language)
}
