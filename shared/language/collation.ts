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

/** й and ё keep their marks (they are letters); Latin accents fall away. */
function foldedLetters(text: string): string {
  let folded = ''
  for (const letter of text.normalize('NFC').toLowerCase()) {
    folded += /[a-zа-яёңөү0-9 ]/u.test(letter) ? letter : (latinSpecial[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  }
  return folded
}

type Piece = { kind: number; value: number }

const space = 0
const digit = 1
const letterKind = 2
const otherKind = 3

function* piecesOf(text: string, { rank, guests }: Order): Generator<Piece> {
  for (const [token] of foldedLetters(text).matchAll(/\d+|\s+|[^\d\s]/gu)) {
    if (/^\d/u.test(token)) yield { kind: digit, value: Number(token) }
    else if (/^\s/u.test(token)) yield { kind: space, value: 0 }
    else {
      const known = rank.get(token) ?? rank.get(guests[token] ?? '')
      if (known !== undefined) yield { kind: letterKind, value: known }
      else if (/\p{L}/u.test(token)) yield { kind: otherKind, value: token.codePointAt(0) ?? 0 }
    }
  }
}

function comparePieces(left: string, right: string, order: Order): number {
  const leftPieces = piecesOf(left.trim(), order)
  const rightPieces = piecesOf(right.trim(), order)
  for (;;) {
    const a = leftPieces.next().value as Piece | undefined
    const b = rightPieces.next().value as Piece | undefined
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
    if (a.kind !== b.kind) return a.kind - b.kind
    if (a.value !== b.value) return a.value - b.value
  }
}

function compareExactly(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}

function comparerFor(order: Order): (left: string, right: string) => number {
  return (left, right) => comparePieces(left, right, order)
    || compareExactly(left.toLowerCase(), right.toLowerCase())
    || -compareExactly(left, right)
}

/** Kyrgyz alphabet: … Е Ё Ж … Н Ң О Ө П … У Ү Ф …; a total order, negative when `left` comes first. */
export const compareKyrgyz = comparerFor(kyrgyzOrder)
/** Russian alphabet, ё as е unless nothing else differs. */
export const compareRussian = comparerFor(russianOrder)

export function compareBy(language: Language): (left: string, right: string) => number {
  return language === 'ky' ? compareKyrgyz : compareRussian
}
