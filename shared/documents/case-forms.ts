import { assert } from '../assert.ts'
import { type FormCase, type FormKey, type FormKind, type FormRequest, casesOf } from '../language/case-form.ts'
import { type Language, type RussianSex, declineKyrgyz, declineRussianName, declineRussianPhrase, kyrgyzCases, russianCases } from '../language/index.ts'
import { nameText } from './name-order.ts'
import type { NameParts } from './person.ts'

/**
 * How the rules propose a case form, for papers and for the cards of the register alike: what is confirmed on a card is
 * found by the paper, because both ask with the same text.
 */

/** A text that papers decline. */
export type Declinable = {
  readonly language: Language
} & (
  | { readonly kind: 'name'; readonly parts: NameParts; readonly sex: RussianSex }
  | { readonly kind: Exclude<FormKind, 'name' | 'phrase'>; readonly text: string }
  /** `possessed`: whether the Kyrgyz text ends in a possessive, where somebody has said so. */
  | { readonly kind: 'phrase'; readonly text: string; readonly possessed?: boolean }
)

/** Under which a form is confirmed. */
export function formKeyOf(declinable: Declinable, kase: FormCase): FormKey {
  const { kind, language } = declinable
  const sex = declinable.kind === 'name' && language === 'ru' ? declinable.sex : null
  return { kind, language, text: nominative(declinable), sex, kase }
}

/** @throws Error for a case that the language has not */
export function requestForm(declinable: Declinable, kase: FormCase): FormRequest {
  const key = formKeyOf(declinable, kase)
  return { ...key, proposal: rememberedProposal(declinable, key) }
}

/** Of a night's thousand letters all have the same signatory, office and event; a few hundred bytes each. */
const mostProposals = 2000
const proposals = new Map<string, string>()

function rememberedProposal(declinable: Declinable, { kind, language, text, sex, kase }: FormKey): string {
  const own = declinable.kind === 'name' ? Object.values(declinable.parts).join('|') : declinable.kind === 'phrase' ? declinable.possessed : undefined
  const known = [kind, language, sex, kase, own, text].join('\n')
  const remembered = proposals.get(known)
  if (remembered !== undefined) return remembered
  if (proposals.size >= mostProposals) proposals.clear()
  const proposal = propose(declinable, text, kase)
  proposals.set(known, proposal)
  return proposal
}

/** All cases of the language, in the order of its grammar; none of an empty text. */
export function requestForms(declinable: Declinable): FormRequest[] {
  return nominative(declinable) === '' ? [] : casesOf[declinable.language].map((kase) => requestForm(declinable, kase))
}

function nominative(declinable: Declinable): string {
  return declinable.kind === 'name' ? nameText(declinable.parts, 'given-first') : declinable.text.trim()
}

function propose(declinable: Declinable, text: string, kase: FormCase): string {
  if (declinable.language === 'ky') {
    const possessed = declinable.kind === 'phrase' ? declinable.possessed : undefined
    return declineKyrgyz(text, oneOfCases(kyrgyzCases, kase), { possessed })
  }
  const russian = oneOfCases(russianCases, kase)
  if (declinable.kind === 'name') {
    const { surname = '', given = '', patronymic = '' } = declineRussianName({ ...declinable.parts, sex: declinable.sex }, russian)
    return nameText({ surname, given, patronymic }, 'given-first')
  }
  // Only posts name people; «наблюдатель» in the name of a body or an event does not breathe.
  return declineRussianPhrase(text, russian, declinable.kind === 'post' ? {} : { animate: false })
}

function oneOfCases<const Own extends string>(cases: readonly Own[], kase: FormCase): Own {
  const own = cases.find((candidate) => candidate === kase)
  assert(own !== undefined, 'the language has the case')
  return own
}
