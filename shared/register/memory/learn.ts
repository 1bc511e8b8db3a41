import type { Bilingual } from '../../language/index.ts'
import { wordsOf } from '../../language/pair/words.ts'
import { longestHalf, type MemoryOrigin } from './schema.ts'
import { splitSentences } from './sentences.ts'

/** What a finished text teaches the memory: its sentences with their counterparts. */

/**
 * Names, posts and places stand in the register itself, where they have all their forms; telephone numbers and remarks for
 * the staff are nobody's translation.
 */
const leftOut = new Set([
  'name', 'post', 'organisation', 'address', 'addressee', 'sender', 'guests', 'staff', 'allowedBy', 'reportedTo', 'place', 'city', 'venue', 'contact', 'signatory', 'executor', 'responsible', 'capacities', 'participants', 'mission', 'salutationText', 'dress', 'staffNote', 'note',
])

const fewestWords = 3
const shortestHalf = 20

const originsByKind: Readonly<Record<string, MemoryOrigin>> = {
  'invitation-letter': 'letter',
  'meeting-minutes': 'minutes',
  'press-release': 'press-release',
  'invitation-answer': 'letter',
  'covering-letter': 'letter',
  'verbal-note': 'letter',
  'thanks-letter': 'letter',
  'congratulation-letter': 'letter',
}

/** @param kind a kind of paper; what has no origin of its own counts as a form's field */
export function originOfPaper(kind: string): MemoryOrigin {
  return originsByKind[kind] ?? 'field'
}

/** Every pair of sentences in the facts of a paper, without repeats, in the order in which they stand there. */
export function pairsInFacts(facts: unknown): Bilingual[] {
  const pairs = new Map<string, Bilingual>()
  for (const text of textsIn(facts)) {
    for (const pair of sentencePairs(text)) if (isWorthKnowing(pair)) pairs.set(`${pair.ky}\n${pair.ru}`, pair)
  }
  return [...pairs.values()]
}

function textsIn(value: unknown): Bilingual[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('ky' in value && 'ru' in value && typeof value.ky === 'string' && typeof value.ru === 'string') return [{ ky: value.ky, ru: value.ru }]
  return Object.entries(value).flatMap(([field, part]) => (leftOut.has(field) ? [] : textsIn(part)))
}

/**
 * The sentences of both halves side by side, as long as they go in step: sentence by sentence within a paragraph, else the
 * paragraph, else the text. What belongs to what is never guessed.
 */
export function sentencePairs({ ky, ru }: Bilingual): Bilingual[] {
  const [left, right] = [paragraphsOf(ky), paragraphsOf(ru)]
  if (left.length === 0 || right.length === 0) return []
  if (left.length !== right.length) return withinLength([{ ky: ky.trim(), ru: ru.trim() }])
  return withinLength(left.flatMap((paragraph, at) => inStep(paragraph, right[at] ?? '')))
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function inStep(ky: string, ru: string): Bilingual[] {
  const [left, right] = [splitSentences(ky), splitSentences(ru)]
  if (left.length !== right.length) return [{ ky, ru }]
  return left.map(({ text }, at) => ({ ky: text, ru: right[at]?.text ?? '' }))
}

function withinLength(pairs: readonly Bilingual[]): Bilingual[] {
  return pairs.filter(({ ky, ru }) => ky.length <= longestHalf && ru.length <= longestHalf)
}

/** A label is no sentence, and what reads the same in both languages needs no translation. */
function isWorthKnowing({ ky, ru }: Bilingual): boolean {
  return ky !== ru && [ky, ru].every((half) => half.length >= shortestHalf && wordsOf(half).filter(({ lower }) => /\p{L}/u.test(lower)).length >= fewestWords)
}
