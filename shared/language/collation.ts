import type { Language } from './bilingual.ts'

/**
 * Alphabetical order without `Intl`, which has no Kyrgyz in Electron. Digits come first and by value, then Cyrillic in the
 * language's alphabet, then Latin. Kyrgyz counts ё as a letter of its own after е, Russian as a variant of е (language.md 3).
 * Case, accents, hyphens and quotation marks decide only between otherwise equal texts.
 */

const kyrgyzAlphabet = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'
const russianAlphabet = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
/** Letters of the other alphabet stand beside their nearest relative. */
const guestsInRussian: Readonly<Record<string, string>> = { ё: 'е', ң: 'н', ө: 'о', ү: 'у', ғ: 'г', қ: 'к', ә: 'а', і: 'и', һ: 'х' }
const guestsInKyrgyz: Readonly<Record<string, string>> = { ғ: 'г', қ: 'к', ә: 'а', і: 'и', һ: 'х' }

type Order = { rank: ReadonlyMap<string, number>; guests: Readonly<Record<string, string>> }

function orderOf(alphabet: string, guests: Readonly<Record<string, string>>): Order {
  const rank = new Map<string, number>()
  for (const [index, letter] of [...alphabet, ...'abcdefghijklmnopqrstuvwxyz'].entries()) rank.set(letter, index + 1)
  return { rank, guests }
}

const kyrgyzOrder = orderOf(kyrgyzAlphabet, guestsInKyrgyz)
const russianOrder = orderOf(russianAlphabet, guestsInRussian)

const latinSpecial: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', þ: 'th', œ: 'oe' }

const plainText = /^[a-zа-яёңөү0-9 .,()«»-]*$/u

/** й and ё keep their marks (they are letters); Latin accents fall away. */
function foldedLetters(text: string): string {
  const lower = text.trim().toLowerCase()
  if (plainText.test(lower)) return lower
  let folded = ''
  for (const letter of lower.normalize('NFC').replaceAll(/\s+/gu, ' ')) {
    folded += plainText.test(letter) ? letter : (latinSpecial[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  }
  return folded
}

/** Where a letter stands; spaces before digits before letters, 0 for what does not count. */
function rankOf(letter: string, { rank, guests }: Order): number {
  const known = rank.get(letter)
  if (known !== undefined) return known
  const guest = guests[letter]
  if (guest !== undefined) return rank.get(guest) ?? 0
  return /\p{L}/u.test(letter) ? unknownLetters + (letter.codePointAt(0) ?? 0) : 0
}

const unknownLetters = 1000
const spaceRank = 1
const digitRank = 2

type Cursor = { text: string; at: number }
/** `value` is the number that digits make; 0 for letters. */
type Piece = { rank: number; value: number }

function nextPiece(cursor: Cursor, order: Order): Piece | undefined {
  const { text } = cursor
  while (cursor.at < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(cursor.at) ?? 0)
    cursor.at += letter.length
    if (letter === ' ') return { rank: spaceRank, value: 0 }
    if (letter >= '0' && letter <= '9') {
      const start = cursor.at - 1
      while (cursor.at < text.length && text.charAt(cursor.at) >= '0' && text.charAt(cursor.at) <= '9') cursor.at += 1
      return { rank: digitRank, value: Number(text.slice(start, cursor.at)) }
    }
    const rank = rankOf(letter, order)
    if (rank > 0) return { rank: rank + digitRank, value: 0 }
  }
  return undefined
}

function comparePieces(left: string, right: string, order: Order): number {
  const leftCursor = { text: foldedLetters(left), at: 0 }
  const rightCursor = { text: foldedLetters(right), at: 0 }
  for (;;) {
    const a = nextPiece(leftCursor, order)
    const b = nextPiece(rightCursor, order)
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
    if (a.rank !== b.rank) return a.rank - b.rank
    if (a.value !== b.value) return a.value - b.value
  }
}

function compareExactly(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}

function comparerFor(order: Order): (left: string, right: string) => number {
  return (left, right) => comparePieces(left, right, order)
    || compareExactly(left.toLowerCase(), right.toLowerCase())
    || compareExactly(right, left)
}

/** Kyrgyz alphabet: … Е Ё Ж … Н Ң О Ө П … У Ү Ф …; a total order, negative when `left` comes first. */
export const compareKyrgyz = comparerFor(kyrgyzOrder)
/** Russian alphabet, ё as е unless nothing else differs. */
export const compareRussian = comparerFor(russianOrder)

export function compareBy(language: Language): (left: string, right: string) => number {
  return language === 'ky' ? compareKyrgyz : compareRussian
}
