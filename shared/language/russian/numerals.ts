import { formOf } from './grammar.ts'
import type { RussianCase, RussianGender, SixForms } from './grammar.ts'

/** Russian numbers in words, all six cases. Largest number: 999 999 999 999 999. */

type Agreement = { gender: RussianGender; animate: boolean }

const one: Readonly<Record<RussianGender, SixForms>> = {
  masculine: ['один', 'одного', 'одному', 'один', 'одним', 'одном'],
  feminine: ['одна', 'одной', 'одной', 'одну', 'одной', 'одной'],
  neuter: ['одно', 'одного', 'одному', 'одно', 'одним', 'одном'],
}
const two: Readonly<Record<RussianGender, SixForms>> = {
  masculine: ['два', 'двух', 'двум', 'два', 'двумя', 'двух'],
  feminine: ['две', 'двух', 'двум', 'две', 'двумя', 'двух'],
  neuter: ['два', 'двух', 'двум', 'два', 'двумя', 'двух'],
}
const three: SixForms = ['три', 'трёх', 'трём', 'три', 'тремя', 'трёх']
const four: SixForms = ['четыре', 'четырёх', 'четырём', 'четыре', 'четырьмя', 'четырёх']

const softFive = (stem: string, nominative = `${stem}ь`): SixForms =>
  [nominative, `${stem}и`, `${stem}и`, nominative, `${stem}ью`, `${stem}и`]

const small: Readonly<Record<number, SixForms>> = {
  3: three, 4: four, 5: softFive('пят'), 6: softFive('шест'), 7: softFive('сем'),
  8: ['восемь', 'восьми', 'восьми', 'восемь', 'восемью', 'восьми'],
  9: softFive('девят'), 10: softFive('десят'), 11: softFive('одиннадцат'), 12: softFive('двенадцат'), 13: softFive('тринадцат'),
  14: softFive('четырнадцат'), 15: softFive('пятнадцат'), 16: softFive('шестнадцат'), 17: softFive('семнадцат'),
  18: softFive('восемнадцат'), 19: softFive('девятнадцат'),
}

const compoundTen = (unit: string, oblique: string, instrumental: string): SixForms =>
  [`${unit}десят`, `${oblique}десяти`, `${oblique}десяти`, `${unit}десят`, `${instrumental}десятью`, `${oblique}десяти`]

const tens: Readonly<Record<number, SixForms>> = {
  2: softFive('двадцат'), 3: softFive('тридцат'), 4: ['сорок', 'сорока', 'сорока', 'сорок', 'сорока', 'сорока'],
  5: compoundTen('пять', 'пяти', 'пятью'), 6: compoundTen('шесть', 'шести', 'шестью'), 7: compoundTen('семь', 'семи', 'семью'),
  8: compoundTen('восемь', 'восьми', 'восемью'),
  9: ['девяносто', 'девяноста', 'девяноста', 'девяносто', 'девяноста', 'девяноста'],
}

const compoundHundred = (unit: string, oblique: string, instrumental: string): SixForms =>
  [`${unit}сот`, `${oblique}сот`, `${oblique}стам`, `${unit}сот`, `${instrumental}стами`, `${oblique}стах`]

const hundreds: Readonly<Record<number, SixForms>> = {
  1: ['сто', 'ста', 'ста', 'сто', 'ста', 'ста'],
  2: ['двести', 'двухсот', 'двумстам', 'двести', 'двумястами', 'двухстах'],
  3: ['триста', 'трёхсот', 'трёмстам', 'триста', 'тремястами', 'трёхстах'],
  4: ['четыреста', 'четырёхсот', 'четырёмстам', 'четыреста', 'четырьмястами', 'четырёхстах'],
  5: compoundHundred('пять', 'пяти', 'пятью'), 6: compoundHundred('шесть', 'шести', 'шестью'),
  7: compoundHundred('семь', 'семи', 'семью'), 8: compoundHundred('восемь', 'восьми', 'восемью'),
  9: compoundHundred('девять', 'девяти', 'девятью'),
}

type Scale = { gender: RussianGender; one: SixForms; few: SixForms; many: string }

const masculineScale = (stem: string): Scale => ({
  gender: 'masculine',
  one: [stem, `${stem}а`, `${stem}у`, stem, `${stem}ом`, `${stem}е`],
  few: [`${stem}а`, `${stem}ов`, `${stem}ам`, `${stem}а`, `${stem}ами`, `${stem}ах`],
  many: `${stem}ов`,
})
const scales: readonly Scale[] = [
  {
    gender: 'feminine',
    one: ['тысяча', 'тысячи', 'тысяче', 'тысячу', 'тысячей', 'тысяче'],
    few: ['тысячи', 'тысяч', 'тысячам', 'тысячи', 'тысячами', 'тысячах'],
    many: 'тысяч',
  },
  masculineScale('миллион'), masculineScale('миллиард'), masculineScale('триллион'),
]

function assertCountable(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`not a countable number: ${value}`)
}

/** Which form a counted noun takes: 1 наблюдатель, 2 наблюдателя, 5 наблюдателей; 11–14 count as many. */
export function countForm(value: number): 'one' | 'few' | 'many' {
  const last = Math.abs(value) % 10
  const lastTwo = Math.abs(value) % 100
  if (lastTwo >= 11 && lastTwo <= 14) return 'many'
  if (last === 1) return 'one'
  return last >= 2 && last <= 4 ? 'few' : 'many'
}

function belowThousand(value: number, kase: RussianCase, { gender, animate }: Agreement): string[] {
  const words: string[] = []
  const hundred = hundreds[Math.floor(value / 100)]
  if (hundred !== undefined) words.push(formOf(hundred, kase))
  const rest = value % 100
  const ten = rest >= 20 ? tens[Math.floor(rest / 10)] : undefined
  if (ten !== undefined) words.push(formOf(ten, kase))
  const unit = rest < 20 ? rest : rest % 10
  if (unit === 0) return words
  const forms = unit === 1 ? one[gender] : unit === 2 ? two[gender] : small[unit]
  const alone = value < 20
  const living = animate && kase === 'accusative' && (unit === 1 ? gender === 'masculine' : unit <= 4 && alone)
  if (forms !== undefined) words.push(formOf(forms, living ? 'genitive' : kase))
  return words
}

function scaleWord(scale: Scale, group: number, kase: RussianCase): string {
  const form = countForm(group)
  if (form === 'one') return formOf(scale.one, kase)
  if (form === 'few') return formOf(scale.few, kase)
  return kase === 'nominative' || kase === 'accusative' ? scale.many : formOf(scale.few, kase)
}

const zero: SixForms = ['ноль', 'нуля', 'нулю', 'ноль', 'нулём', 'нуле']

/**
 * 21 + feminine → «двадцать одна»; 2025 + genitive → «двух тысяч двадцати пяти»; 1000 → «одна тысяча».
 * @throws RangeError unless a non-negative safe integer below 10^15
 */
export function russianCardinal(
  value: number,
  kase: RussianCase = 'nominative',
  options: { gender?: RussianGender | undefined; animate?: boolean | undefined } = {},
): string {
  assertCountable(value)
  if (value === 0) return formOf(zero, kase)
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  const words: string[] = []
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index] ?? 0
    const scale = scales[index - 1]
    if (group === 0) continue
    const agreement = scale === undefined
      ? { gender: options.gender ?? 'masculine', animate: (options.animate ?? false) && (value < 20 || group % 10 === 1) }
      : { gender: scale.gender, animate: false }
    words.push(...belowThousand(group, kase, agreement))
    if (scale !== undefined) words.push(scaleWord(scale, group, kase))
  }
  return words.join(' ')
}

const ordinalStems: Readonly<Record<string, string>> = {
  ноль: 'нулев', один: 'перв', два: 'втор', три: 'трет', четыре: 'четвёрт', пять: 'пят', шесть: 'шест', семь: 'седьм', восемь: 'восьм',
  девять: 'девят', сорок: 'сороков', девяносто: 'девяност', сто: 'сот', двести: 'двухсот', триста: 'трёхсот', четыреста: 'четырёхсот',
}
const endStressed = new Set(['нулев', 'втор', 'шест', 'седьм', 'восьм', 'сороков'])

function ordinalStem(word: string): string {
  const known = ordinalStems[word]
  if (known !== undefined) return known
  if (word.endsWith('сот')) return `${genitiveUnit(word.slice(0, -3))}сот`
  if (word.endsWith('десят')) return `${genitiveUnit(word.slice(0, -5))}десят`
  return word.endsWith('ь') ? word.slice(0, -1) : word
}

function genitiveUnit(unit: string): string {
  return unit === 'восемь' ? 'восьми' : `${unit.slice(0, -1)}и`
}

const ordinalEndings: Readonly<Record<RussianGender, SixForms>> = {
  masculine: ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'],
  feminine: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  neuter: ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'],
}
const thirdEndings: Readonly<Record<RussianGender, SixForms>> = {
  masculine: ['ий', 'ьего', 'ьему', 'ий', 'ьим', 'ьем'],
  feminine: ['ья', 'ьей', 'ьей', 'ью', 'ьей', 'ьей'],
  neuter: ['ье', 'ьего', 'ьему', 'ье', 'ьим', 'ьем'],
}

/** The multiplier glued to a round thousand or million: двухтысячный, двадцатипятимиллионный, стотысячный. */
function gluedMultiplier(group: number): string {
  if (group === 1) return ''
  return russianCardinal(group, 'genitive').split(' ').map((word) => ({ ста: 'сто', девяноста: 'девяносто', одного: 'одно' })[word] ?? word).join('')
}

const roundStems = ['', 'тысячн', 'миллионн', 'миллиардн', 'триллионн'] as const

/** 25 → «двадцать пятый»; 2025 + genitive → «две тысячи двадцать пятого»; 2000 → «двухтысячный». */
export function russianOrdinal(value: number, kase: RussianCase = 'nominative', gender: RussianGender = 'masculine'): string {
  assertCountable(value)
  let power = 0
  for (let rest = value; rest > 0 && rest % 1000 === 0; rest /= 1000) power += 1
  const unit = 1000 ** power
  const group = Math.floor(value / unit) % 1000
  const split = power > 0 ? group : group % 100 === 0 ? group : group % 100 < 20 ? group % 100 : group % 10 === 0 ? group % 100 : group % 10
  const head = value - split * unit
  const prefix = head > 0 ? `${russianCardinal(head)} ` : ''
  const stem = power > 0 ? gluedMultiplier(split) + (roundStems[power] ?? '') : ordinalStem(russianCardinal(split))
  if (stem === 'трет') return prefix + stem + formOf(thirdEndings[gender], kase)
  const ending = formOf(ordinalEndings[gender], kase)
  return prefix + stem + (ending === 'ый' && endStressed.has(stem) ? 'ой' : ending)
}

/**
 * The noun that agrees with a number: `countRussian(5, ['наблюдатель', 'наблюдателя', 'наблюдателей'])` → «5 наблюдателей».
 * The number and the noun are joined by a no-break space.
 */
export function countRussian(value: number, forms: readonly [one: string, few: string, many: string]): string {
  return `${groupDigits(value)}\u00A0${agreeRussian(value, forms)}`
}

export function agreeRussian(value: number, forms: readonly [one: string, few: string, many: string]): string {
  return forms[{ one: 0, few: 1, many: 2 }[countForm(value)]] ?? forms[2]
}

/** 1234567,5 → «1 234 567,5»: groups of three parted by a no-break space, four digits too, comma for decimals. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u00A0')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
