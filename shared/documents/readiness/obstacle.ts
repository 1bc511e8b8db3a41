import type { Bilingual, Language } from '../../language/bilingual.ts'
import type { FormKey } from '../../language/case-form.ts'
import type { PairFindingCode } from '../../language/index.ts'

/**
 * What stands between a draft and the final paper. A stop forbids the final paper; a warning is the officer's to judge and
 * never forbids. The sentences live with the screen that shows them (`locales/*\/readiness.json`, one per rule).
 */
export type Severity = 'stop' | 'warning'

/** Where a rule comes from, as domain.md § 1.3 marks it. */
export type RuleSource = 'model-instruction' | 'gost' | 'language-law' | 'office-practice'

/** Every rule with its source; the order is that of the list on the screen. */
export const ruleSources = {
  /** domain.md § 1.3, row 9. */
  addressee: 'gost',
  /** Row 9: the name in the dative. */
  'addressee-case': 'gost',
  /** An answer to a letter that the register does not keep: nobody can tell it who wrote. */
  'addressee-of-answer': 'gost',
  /** Row 5. */
  number: 'gost',
  /** Row 4. */
  date: 'gost',
  /** domain.md § 1.5: the other language leaks into dates first. */
  'date-form': 'language-law',
  /** Row 14. */
  signature: 'gost',
  /** Row 16. */
  executor: 'gost',
  /** Row 13: annexes that the paper does not mention. */
  'annex-mark': 'model-instruction',
  /** Row 13 the other way round: the text speaks of an annex, and there is none. */
  'annex-absent': 'model-instruction',
  /** § 1.7: the mark says on how many sheets. */
  'annex-sheets': 'model-instruction',
  /** § 1.1: the text in the state language is the original. */
  original: 'model-instruction',
  /** Row 2, by analogy with the law on the state language: Kyrgyz first. */
  'language-order': 'language-law',
  /** domain.md § 6: the required parts of each kind. */
  'part-empty': 'office-practice',
  'half-missing': 'office-practice',
  /** A text that prints as a gap and stands in no field of the form. */
  gap: 'office-practice',
  /** Facts that no paper can be made of. */
  'does-not-fit': 'office-practice',
  /** § 1.1: where the original has changed, the other text says something else. */
  'pair-stale': 'model-instruction',
  'pair-draft': 'office-practice',
  /** § 1.1: literary norms of the state language; a form that only rules have proposed. */
  'form-unconfirmed': 'language-law',
  'halves-differ': 'office-practice',
  /** domain.md § 4: letters to the heads of foreign bodies are signed from a given level up. */
  'signatory-level': 'office-practice',
  'second-page': 'office-practice',
  /** domain.md § 6, rows 15 and 22: badges and certificates carry photographs. */
  'photo-missing': 'office-practice',
  /** domain.md § 5: wording that nobody has proofread. */
  'wording-unconfirmed': 'office-practice',
} as const satisfies Readonly<Record<string, RuleSource>>

export type RuleId = keyof typeof ruleSources

/** Where an obstacle is put right. */
export type Place =
  /** A field of the form, by the path of its fact; rows of lists by their number from 0. */
  | { readonly at: 'fact'; readonly path: string; readonly half?: Language }
  /** The case forms of this paper. */
  | { readonly at: 'forms'; readonly form: string }
  | { readonly at: 'settings' }
  | { readonly at: 'wording' }
  /** The choice of languages when the paper is issued. */
  | { readonly at: 'languages' }
  /** The card of the record that the paper is made from. */
  | { readonly at: 'record' }
  /** The paper as a whole: its pages. */
  | { readonly at: 'pages' }

/** What fills the sentence of a rule; each rule uses the ones that it needs. */
export interface ObstacleWords {
  /** The field, with its list and row: «Тиркемелер, 2: Аталышы». */
  readonly field?: Bilingual
  readonly half?: Language
  /** A text of the paper: shown on the screen, never written to a log or an error. */
  readonly text?: string
  /** The case form that is asked for. */
  readonly form?: FormKey
  readonly finding?: PairFindingCode
  readonly other?: string
  readonly count?: number
}

export interface Obstacle {
  readonly severity: Severity
  readonly rule: RuleId
  readonly place: Place
  /** Where the same is put right for every paper, beside the place in this one. */
  readonly home?: Place
  readonly words: ObstacleWords
}

export function stop(rule: RuleId, place: Place, words: ObstacleWords = {}): Obstacle {
  return { severity: 'stop', rule, place, words }
}

export function warning(rule: RuleId, place: Place, words: ObstacleWords = {}): Obstacle {
  return { severity: 'warning', rule, place, words }
}

export function isStop({ severity }: Obstacle): boolean {
  return severity === 'stop'
}
