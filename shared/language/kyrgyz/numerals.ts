/** Kyrgyz numbers in words (language.md 2.4 and 4). Largest number: 999 999 999 999 999. */

const units = ['нөл', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'] as const
const tens = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'] as const
const scales = ['', 'миң', 'миллион', 'миллиард', 'триллион'] as const

function assertCountable(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`not a countable number: ${value}`)
}

/** @param oneHundred whether a leading hundred is «бир жүз»; contracts write it so, plain prose «жүз» */
function belowThousand(value: number, oneHundred: boolean): string[] {
  const words: string[] = []
  const hundreds = Math.floor(value / 100)
  if (hundreds > 1 || (hundreds === 1 && oneHundred)) words.push(units[hundreds] ?? '')
  if (hundreds > 0) words.push('жүз')
  const ten = tens[Math.floor((value % 100) / 10)] ?? ''
  if (ten !== '') words.push(ten)
  if (value % 10 > 0) words.push(units[value % 10] ?? '')
  return words
}

/**
 * 2025 → «эки миң жыйырма беш», 100 → «жүз», 1100 → «бир миң жүз».
 * @throws RangeError unless a non-negative safe integer below 10^15
 */
export function kyrgyzCardinal(value: number, options: { oneHundred?: boolean | undefined } = {}): string {
  assertCountable(value)
  if (value === 0) return units[0]
  const oneHundred = options.oneHundred ?? false
  if (value === 1000 && !oneHundred) return scales[1]
  const words: string[] = []
  let rest = value
  for (let scale = 0; rest > 0; scale += 1) {
    const group = rest % 1000
    rest = Math.floor(rest / 1000)
    if (group === 0) continue
    const scaleWord = scales[scale] ?? ''
    words.unshift(...belowThousand(group, oneHundred), ...(scaleWord === '' ? [] : [scaleWord]))
  }
  return words.join(' ')
}

const ordinalEndings: Readonly<Record<string, string>> = {
  нөл: 'үнчү', бир: 'инчи', эки: 'нчи', үч: 'үнчү', төрт: 'үнчү', беш: 'инчи', алты: 'нчы', жети: 'нчи', сегиз: 'инчи',
  тогуз: 'унчу', он: 'унчу', жыйырма: 'нчы', отуз: 'унчу', кырк: 'ынчы', элүү: 'нчү', алтымыш: 'ынчы', жетимиш: 'инчи',
  сексен: 'инчи', токсон: 'унчу', жүз: 'үнчү', миң: 'инчи', миллион: 'унчу', миллиард: 'ынчы', триллион: 'унчу',
}

/** 2 → «экинчи», 28 → «жыйырма сегизинчи», 80 → «сексенинчи». Only the last word carries the suffix. */
export function kyrgyzOrdinal(value: number): string {
  const words = kyrgyzCardinal(value)
  return words + (ordinalEndings[words.slice(words.lastIndexOf(' ') + 1)] ?? 'нчы')
}

const percentReading = 'пайыз'
const fullHour = /^\d{1,2}[:.]00$/u
const clock = /^\d{1,2}:(\d{2})$/u

/**
 * The last word of digits read aloud, which is what a suffix is fitted to: 2025 → «беш», 10:00 → «нөл», 7,5 → «беш».
 * `undefined` when the text does not end in digits or %.
 */
export function readingOfDigits(text: string): string | undefined {
  if (/\d\s?%$/u.test(text)) return percentReading
  const tail = /\d[\d\s:.,/-]*$/u.exec(text)?.[0]
  if (tail === undefined) return undefined
  if (fullHour.test(tail)) return units[0]
  const minutes = clock.exec(tail)?.[1]
  const digits = minutes ?? (/^\d{1,3}(?:\s\d{3})+$/u.test(tail) ? tail.replaceAll(/\D/gu, '') : (/\d+$/u.exec(tail)?.[0] ?? ''))
  const value = Number(digits)
  if (!Number.isSafeInteger(value) || value >= 1e15) return units[Number(digits.slice(-1))]
  const words = kyrgyzCardinal(value)
  return words.slice(words.lastIndexOf(' ') + 1)
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** XXI → «жыйырма биринчи»; `undefined` unless the text is a Roman numeral in Latin capitals. */
export function readingOfRoman(text: string): string | undefined {
  if (!/^(?:M{0,3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return undefined
  let value = 0
  for (let index = 0; index < text.length; index += 1) {
    const here = romanValues[text.charAt(index)] ?? 0
    const next = romanValues[text.charAt(index + 1)] ?? 0
    value += here < next ? -here : here
  }
  return kyrgyzOrdinal(value)
}
