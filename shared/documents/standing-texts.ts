import type { DocumentKind } from './document-kind.ts'
import { type FrameId, frames } from './frame-texts.ts'
import type { Phrase } from './wording.ts'

/**
 * Every sentence that stands on a kind of paper whatever the record: its own, and those of the frames it is built on. The
 * office may word each anew.
 */

/** Rows of a table of words become sentences with names of their own: `{ 'role-head': … }`. */
export function named<Key extends string>(prefix: string, phrases: Readonly<Record<Key, Phrase>>): Readonly<Record<string, Phrase>> {
  return Object.fromEntries(Object.entries<Phrase>(phrases).map(([name, phrase]) => [`${prefix}-${name}`, phrase]))
}

export interface StandingText {
  /** `observersOne`, of a frame `letter.dearMr`. */
  readonly name: string
  readonly phrase: Phrase
  /** Where it comes from, if it is not the kind's own. */
  readonly frame: FrameId | undefined
}

type Worded = Pick<DocumentKind<unknown>, 'texts' | 'frames'>

export function standingTexts({ texts, frames: own }: Worded): readonly StandingText[] {
  return [
    ...Object.entries(texts).map(([name, phrase]) => ({ name, phrase, frame: undefined })),
    ...own.flatMap((frame) => Object.entries<Phrase>(frames[frame].texts).map(([name, phrase]) => ({ name: `${frame}.${name}`, phrase, frame }))),
  ]
}
