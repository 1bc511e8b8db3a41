import { assert } from '../../shared/assert.ts'

/** A word read from a column, known to be one of a closed list because the schema checked it when it was written. */
export function oneOf<const Word extends string>(words: readonly Word[], value: string): Word {
  const word = words.find((candidate) => candidate === value)
  assert(word !== undefined, 'a stored word is one of its list')
  return word
}
