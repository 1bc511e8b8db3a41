import type { Span } from './finding.ts'
import { spanOf } from './finding.ts'

/**
 * Kyrgyz words typed without ң ө ү («конул», «озгочо», «билдируу»). A word is only reported when its plain spelling is no
 * Kyrgyz word of office prose; stems whose plain spelling is one (кол, жаны, тушунда, окулду) are left out on purpose.
 */
const stems = [
  'көңүл', 'өзгөчө', 'өзгөр', 'өлкө', 'мүчө', 'төрага', 'төрайым', 'өкүлчүл', 'өкүлдөр', 'үчүн', 'жөнүндө', 'түзүү', 'түзүл', 'түзгөн', 'бөлүм', 'бөлүк', 'бөлүн',
  'өкмөт', 'кеңеш', 'кеңсе', 'кеңири', 'кеңейт', 'жаңыла', 'жаңылык', 'жаңырт', 'өнүгүү', 'өнүктүр', 'өндүр', 'көрсөт', 'жүргүз', 'жүрүш', 'жүгүрт',
  'көмөк', 'мөөнөт', 'мөөр', 'үлгү', 'көчүрмө', 'дүйнө', 'дүйнөлүк', 'сүйлө', 'чөйрө', 'өткөр', 'өткөн', 'өтүнүч', 'өтүнө', 'мүмкүн', 'бүгүн', 'дүйшөмбү', 'эртең', 'жөнөт',
  'күбөлүк', 'күндөр', 'күнгө', 'күндө', 'күнүн', 'түштүк', 'түндүк', 'көзөмөл', 'сүрөт', 'үгүт', 'жүрөк', 'түркүк', 'түрк', 'түшүнүш', 'түшүндүр', 'түшүнүк', 'бөлүштүр', 'өбөлгө',
  'төлөө', 'төлөм', 'күтүү', 'күчөт', 'үзгүлтүк', 'түрдө', 'төмөн', 'төмөнкү', 'өлчөм', 'чөлкөм', 'өзөк',
  'мүнөт', 'түрүндө', 'үстүнө', 'жөндөө', 'жөндөм', 'көчүр', 'өчүр', 'деңгээл', 'караңгы', 'оңдоо', 'көлөм', 'өзүнчө', 'өзүнүн', 'көпчүлүк', 'көбүрөөк', 'күчүнө', 'күчүндө',
  'күчтүү', 'өнөктөш', 'үйрөн', 'үчүнчү', 'ыңгай', 'аңгеме', 'теңдеш', 'теңчилик', 'күбө', 'сөзсүз', 'мүлк', 'көпүрө', 'бүгүнкү', 'үтүр',
  'түзөт', 'мүнөз', 'жүзөгө', 'көптөгөн', 'үстүндө', 'үстүнөн', 'соңку', 'маңыз', 'жеңүүчү', 'жеңүү', 'жеңиш',
] as const

/** Whole words: what they begin is also the beginning of words that are spelt so (окулган, чуйкалоо). */
const wholeWords: Readonly<Record<string, string>> = { чуй: 'чүй', окулу: 'өкүлү', окулунун: 'өкүлүнүн', окулуно: 'өкүлүнө', окулун: 'өкүлүн' }

/** Plain spellings that are words of their own: never reported. */
const ownWords = new Set(['учунда', 'учунан', 'комок', 'комоктор', 'болун', 'кутуу', 'болук'])

const folds: Readonly<Record<string, string>> = { ң: 'н', ө: 'о', ү: 'у' }
const plain = (word: string): string => (/[ңөү]/u.test(word) ? withoutMarks(word) : word)
const withoutMarks = (word: string): string => word.replaceAll(/[ңөү]/gu, (letter) => folds[letter] ?? letter)

const lexicon = stems
  .filter((stem) => plain(stem) !== stem && plain(stem).length >= 4)
  .map((stem) => ({ stem, plain: plain(stem) }))
  .toSorted((left, right) => right.plain.length - left.plain.length)
const byStart = new Map<string, { stem: string; plain: string }[]>()
for (const entry of lexicon) {
  const key = entry.plain.slice(0, 3)
  byStart.set(key, [...(byStart.get(key) ?? []), entry])
}

/** After ө or ү a suffix only has ө and ү. */
function restoreSuffix(stem: string, suffix: string): string {
  const lastVowel = /[аеёиоуыэюяөү](?=[^аеёиоуыэюяөү]*$)/u.exec(stem)?.[0]
  return lastVowel === 'ө' || lastVowel === 'ү' ? suffix.replaceAll('о', 'ө').replaceAll('у', 'ү') : suffix
}

/** A repair only ever turns н о у into ң ө ү, never back. */
function onlyAddsMarks(word: string, restored: string): boolean {
  return restored !== word && [...word].every((letter, index) => letter === restored[index] || folds[restored[index] ?? ''] === letter)
}

const plainLongVowel = /^(.*[еиэ][бвгджзйклмнңпрстфхцчшщ]{1,3})(уу|оо)((?:[нсгдлчм].*)?)$/u
const politeEnding = /^(.{2,}[аеоуыиөүэ])н((?:ыз|из|уз|үз)(?:(?:дар|дер|дор|дөр)?(?:га|ге|го|гө|д[ыиуү]н?|д[аеоө]н?)?))$/u

function restore(word: string): string | undefined {
  if (ownWords.has(word)) return undefined
  const whole = wholeWords[word]
  if (whole !== undefined) return whole
  const flatWord = plain(word)
  for (const { stem, plain: flat } of byStart.get(flatWord.slice(0, 3)) ?? []) {
    if (!flatWord.startsWith(flat)) continue
    const restored = stem + restoreSuffix(stem, word.slice(flat.length))
    return onlyAddsMarks(word, restored) ? (withPoliteEnding(restored) ?? restored) : undefined
  }
  const long = /уу|оо/u.test(word) ? plainLongVowel.exec(word) : null
  if (long !== null) return `${long[1]}${long[2] === 'уу' ? 'үү' : 'өө'}${(long[3] ?? '').replaceAll('о', 'ө').replaceAll('у', 'ү')}`
  return withPoliteEnding(word)
}

/** «катыныз» is «катыңыз», «көрсөтүнүз» «көрсөтүңүз». */
function withPoliteEnding(word: string): string | undefined {
  const polite = /н[ыиуү]з/u.test(word) ? politeEnding.exec(word) : null
  return polite === null ? undefined : `${polite[1]}ң${polite[2]}`
}

export type LetterSlip = Span & { suggestion: string }

/** Kyrgyz letters and the marked Latin ones that break a word; `\p{L}` takes several times as long. */
const wordOfLetters = /[А-яЁёӨөҮүҢңA-Za-zÀ-ɏ]+/gu

export function missingLetters(text: string): LetterSlip[] {
  const slips: LetterSlip[] = []
  for (const match of text.matchAll(wordOfLetters)) {
    const original = match[0]
    const capitals = original.length > 1 && original === original.toUpperCase()
    if (capitals && original.length < 5) continue
    const restored = restore(original.toLowerCase())
    if (restored === undefined) continue
    const cased = capitals ? restored.toUpperCase() : original.charAt(0) === original.charAt(0).toUpperCase() ? restored.charAt(0).toUpperCase() + restored.slice(1) : restored
    slips.push({ ...spanOf(match), suggestion: cased })
  }
  return slips
}
