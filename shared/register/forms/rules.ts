import type { FormToConfirm } from './schema.ts'

/** How a human has corrected one word of a form. */
export interface WordChange {
  /** Its place in the text, from 0. */
  readonly index: number
  readonly nominative: string
  readonly proposed: string
  readonly corrected: string
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u)
}

/** Empty where the form is the proposal, or has another number of words: then nobody can tell which word became which. */
export function changedWords({ key: { text }, proposal, form }: FormToConfirm): WordChange[] {
  const [nominatives, proposals, forms] = [wordsOf(text), wordsOf(proposal), wordsOf(form)]
  if (nominatives.length !== proposals.length || proposals.length !== forms.length) return []
  return nominatives.flatMap((nominative, index) => {
    const [proposed = '', corrected = ''] = [proposals[index], forms[index]]
    return proposed === corrected ? [] : [{ index, nominative, proposed, corrected }]
  })
}

/** Letters at the end of a name that decide how it is declined. */
const decidingLetters = 3

/** «Салахов» ends like «Панахов»: in the same three letters, or in as many as the correction has replaced. */
export function endsAlike({ nominative, corrected }: Pick<WordChange, 'nominative' | 'corrected'>, word: string): boolean {
  const replaced = nominative.length - sharedStart(nominative, corrected)
  const ending = nominative.slice(-Math.max(decidingLetters, replaced)).toLowerCase()
  if (ending.length < decidingLetters) return word.toLowerCase() === ending
  return word.toLowerCase().endsWith(ending)
}

/** The same word in another text, where the rules have made the same of it: at the end of the text, say, and not inside. */
export function isSameWord(change: WordChange, nominative: string, proposed: string): boolean {
  return nominative.toLowerCase() === change.nominative.toLowerCase() && proposed.toLowerCase() === change.proposed.toLowerCase()
}

/**
 * The proposal for another text with each of its words corrected to which one of the changes applies, the others as
 * proposed. Undefined where that changes nothing.
 */
export function correctedLike(
  { text, proposal }: { readonly text: string; readonly proposal: string },
  changes: readonly WordChange[],
  applies: (change: WordChange, word: { readonly index: number; readonly nominative: string; readonly proposed: string }) => boolean,
): string | undefined {
  const [nominatives, proposals] = [wordsOf(text), wordsOf(proposal)]
  if (nominatives.length !== proposals.length) return undefined
  const corrected = nominatives.map((nominative, index) => {
    const proposed = proposals[index] ?? ''
    const change = changes.find((candidate) => applies(candidate, { index, nominative, proposed }))
    return change === undefined ? proposed : withEnding(nominative, change)
  })
  const form = corrected.join(' ')
  return form === proposals.join(' ') ? undefined : form
}

/** What the correction took from the end of its own word is taken from this one, and what it added is added. */
function withEnding(word: string, { nominative, corrected }: WordChange): string {
  const kept = sharedStart(nominative, corrected)
  const added = corrected.slice(kept)
  const capitals = word.length > 1 && word === word.toUpperCase()
  return word.slice(0, word.length - (nominative.length - kept)) + (capitals ? added.toUpperCase() : added)
}

function sharedStart(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()]
  let length = 0
  while (length < first.length && first.charAt(length) === second.charAt(length)) length += 1
  return length
}
