import { z } from 'zod'
import type { RestrictionBlock } from './blocks.ts'
import type { FormField } from './document-kind.ts'
import { choice, field, onlyWhen, option } from './form-fields.ts'
import { paperLine } from './paper-head.ts'
import type { Voice } from './voice.ts'
import { say, word } from './wording.ts'
import type { Phrase } from './wording.ts'

/** The mark of papers that stay inside the house (domain.md § 1.3, row 8). */
export const restrictionTexts = {
  officialUse: { ky: 'Кызматтык пайдалануу үчүн', ru: 'Для служебного пользования', draft: true },
  copy: { ky: '№ {number} нуска', ru: 'Экз. № {number}', draft: true },
} as const satisfies Record<string, Phrase>

/** Spread into the facts of a kind. */
export const restrictionFacts = {
  restriction: z.enum(['official-use', 'none']),
  /** Which of the copies this one is; empty: a blank to be filled by hand. */
  copyNumber: paperLine,
}

interface RestrictionFacts {
  readonly restriction: 'official-use' | 'none'
  readonly copyNumber: string
}

export const restrictionFields: readonly FormField[] = [
  choice('restriction', 'Чектөө белгиси', 'Гриф ограничения', [
    option('official-use', restrictionTexts.officialUse.ky, restrictionTexts.officialUse.ru),
    option('none', 'Чектөөсүз', 'Без ограничения'),
  ]),
  ...onlyWhen('restriction', ['official-use'], [field('copyNumber', 'text', 'Нусканын номери', 'Номер экземпляра')]),
]

const blankCopy = '__'

export function restrictionBlock({ restriction, copyNumber }: RestrictionFacts, voice: Voice): RestrictionBlock[] {
  if (restriction === 'none') return []
  return [{
    type: 'restriction',
    mark: [word(restrictionTexts.officialUse, voice)],
    copy: [say(restrictionTexts.copy, voice, { number: copyNumber.trim() || blankCopy })],
  }]
}
