import type { RussianCase } from './grammar.ts'

/** Russian adjectives and participles, from their nominative. */

export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural'

const hushing = 'жшчщ'
const velar = 'гкх'
const stressedHushing = new Set(['больш', 'чуж'])
/** Nouns that only look like adjectives. */
const nouns = new Set([
  'герой', 'строй', 'бой', 'слой', 'покой', 'устой', 'перебой', 'прибой', 'запой', 'сценарий', 'комментарий', 'критерий', 'санаторий', 'гений',
  'викарий', 'пролетарий', 'планетарий', 'стая', 'алтай', 'мартирий', 'кадий', 'муфтий', 'нунций', 'маврикий', 'георгий',
])
/** Short adjectives of island names: Маршалловых Островов. */
const possessivePlurals = new Set(['маршалловы', 'соломоновы', 'сандвичевы'])
const properNounsInIy = /(?:арий|орий|ерий|ений|утий|нций|рций|лий|дий|сий|вий|бий|пий|тий|мий|зий)$/u

/** The agreement an adjective's nominative shows, or undefined when the word is not one. Lower case. */
export function agreementOf(word: string): Agreement | undefined {
  if (word.length < 4 || nouns.has(word)) return undefined
  if (possessivePlurals.has(word)) return 'plural'
  if (word === 'третий') return 'masculine'
  if (word === 'третья') return 'feminine'
  if (word === 'третье') return 'neuter'
  if (/(?:ый|ой)$/u.test(word)) return 'masculine'
  if (/[гкхжшчщн]ий$/u.test(word)) return properNounsInIy.test(word) ? undefined : 'masculine'
  if (/(?:[^аеоиу]ая|[^аеоиу]яя)$/u.test(word)) return 'feminine'
  if (/(?:[^аеоиу]ое|[нжшчщ]ее)$/u.test(word)) return 'neuter'
  if (/(?:ые|[гкхжшчщ]ие|[^аеёиоуыэюя]ние)$/u.test(word)) return 'plural'
  return undefined
}

const hard = { genitive: 'ого', dative: 'ому', instrumental: 'ым', prepositional: 'ом' } as const
const softened = { genitive: 'его', dative: 'ему', instrumental: 'им', prepositional: 'ем' } as const

function stemOf(word: string): string {
  return word.replace(/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ья|ье|ы)$/u, '')
}

function possessiveLike(stem: string, kase: Exclude<RussianCase, 'nominative'>, agreement: Agreement, animate: boolean): string {
  if (agreement === 'feminine') return `${stem}${kase === 'accusative' ? 'ью' : 'ьей'}`
  const source = kase === 'accusative' ? (animate ? 'genitive' : undefined) : kase
  if (source === undefined) return agreement === 'neuter' ? `${stem}ье` : `${stem}ий`
  return `${stem}ь${softened[source]}`
}

/**
 * полномочный + dative → полномочному; старший + instrumental → старшим.
 * @param word lower-case nominative for which `agreementOf` gave `agreement`
 */
export function declineAdjective(word: string, kase: RussianCase, agreement: Agreement, animate: boolean): string {
  if (kase === 'nominative') return word
  const stem = stemOf(word)
  if (stem === 'трет') return possessiveLike(stem, kase, agreement, animate)
  const last = stem.charAt(stem.length - 1)
  const isSoft = /(?:яя|ее)$/u.test(word) && !hushing.includes(last) || (word.endsWith('ий') || word.endsWith('ие')) && !hushing.includes(last) && !velar.includes(last)
  const hushedUnstressed = hushing.includes(last) && !word.endsWith('ой') && !stressedHushing.has(stem)
  const narrow = isSoft || hushing.includes(last) || velar.includes(last) ? 'и' : 'ы'
  if (agreement === 'plural') {
    if (kase === 'accusative' && !animate) return word
    const ending = { genitive: 'х', dative: 'м', accusative: 'х', instrumental: 'ми', prepositional: 'х' }[kase]
    return stem + narrow + ending
  }
  if (agreement === 'feminine') {
    if (kase === 'accusative') return stem + (isSoft ? 'юю' : 'ую')
    return stem + (isSoft || hushedUnstressed ? 'ей' : 'ой')
  }
  if (kase === 'accusative') return agreement === 'masculine' && animate ? declineAdjective(word, 'genitive', agreement, animate) : word
  if (kase === 'instrumental') return `${stem}${narrow}м`
  return stem + (isSoft || hushedUnstressed ? softened : hard)[kase]
}
