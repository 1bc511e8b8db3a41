import type { Bilingual } from '../language/bilingual.ts'
import type { PaperPerson } from './person.ts'
import type { Figure, Statement } from './statement.ts'

export interface Speech {
  readonly speaker: PaperPerson
  readonly said: readonly Bilingual[]
}

/** By name: the same person may stand on one paper under two posts. */
export function samePerson(one: PaperPerson, other: PaperPerson): boolean {
  return JSON.stringify(one.name) === JSON.stringify(other.name)
}

/**
 * What one speaker said stands together, so that no name is repeated line after line.
 *
 * @param reach `neighbours` keeps the course of the talk (minutes), `all` gathers everything a person said (press)
 */
export function bySpeaker(statements: readonly Statement[], reach: 'neighbours' | 'all'): Speech[] {
  const speeches: { speaker: PaperPerson; said: Bilingual[] }[] = []
  for (const { speaker, text } of statements) {
    const found = reach === 'all' ? speeches.find((speech) => samePerson(speech.speaker, speaker)) : speeches.at(-1)
    if (found !== undefined && samePerson(found.speaker, speaker)) found.said.push(text)
    else speeches.push({ speaker, said: [text] })
  }
  return speeches
}

/** The day all figures were true, where it is one day: then it is said once. Empty: each figure says its own. */
export function commonDay(figures: readonly Figure[]): string {
  const days = new Set(figures.map(({ asOf }) => asOf))
  const [day = ''] = days
  return days.size === 1 ? day : ''
}
