import { declineKyrgyz, looksPossessed } from '../language/index.ts'

/**
 * A Kyrgyz title once the body that owns it stands before it. The body's genitive asks for the possessive of what it owns
 * (language.md § 2.4): «төрага» → «… комиссиясынын төрагасы»; in a chain it owns the first link, not the last: «төраганын
 * орун басары» → «… комиссиясынын төрагасынын орун басары».
 */
export function possessedTitle(title: string): string {
  const words = title.split(' ')
  const owner = words.findIndex(isGenitive)
  if (owner >= 0) return endPossessed(words.map((word, index) => (index === owner ? possessedOwner(words, owner) : word)))
  const head = words.length - 2
  // «аппарат жетекчиси» has no genitive of its own, but with an owner it does: «… комиссиясынын аппаратынын жетекчиси».
  if (head >= 0 && looseUnits.has(words[head] ?? '')) {
    return endPossessed(words.map((word, index) => (index === head ? declineKyrgyz(word, 'genitive', { possessive: 'third' }) : word)))
  }
  return endPossessed(words)
}

/** Units that are the whole body's: a bare «бөлүм башчысы» is one of many heads and stays as it is. */
const looseUnits = new Set(['аппарат', 'катчылык', 'секретариат', 'администрация'])

/** Words that end like a genitive and are none. */
const notGenitive = new Set(['жакын', 'алдын', 'соңун'])

const afterVowel = /[аеёиоуыэюяөү]н[ыиуү]н$/u
const afterConsonant = /[дт][ыиуү]н$/u

function isGenitive(word: string): boolean {
  return word.length > 4 && !notGenitive.has(word) && (afterVowel.test(word) || afterConsonant.test(word))
}

/** «төраганын» → «төрагасынын», «бөлүмдүн» → «бөлүмүнүн»; «бөлүмүнүн» is possessed already. */
function possessedOwner(words: readonly string[], owner: number): string {
  const word = words[owner] ?? ''
  const stem = word.slice(0, -3)
  if (afterVowel.test(word) && looksPossessed([...words.slice(0, owner), stem].join(' '))) return word
  return declineKyrgyz(stem, 'genitive', { possessive: 'third', possessed: false })
}

/** An acting chairman stays what he is: «төрагасынын милдетин аткаруучу». */
function endPossessed(words: readonly string[]): string {
  const title = words.join(' ')
  return words.at(-2) === 'милдетин' ? title : declineKyrgyz(title, 'nominative', { possessive: 'third' })
}
