import { type Bilingual, declineKyrgyz, declineRussianPhrase } from '../../../shared/language/index.ts'
import type { Organisation } from '../../../shared/register/organisations/schema.ts'

/**
 * A post as papers name it, the body's name with it: «… Борбордук шайлоо комиссиясынын төрагасы» / «председатель
 * Центральной избирательной комиссии …». A title that names its body already («заместитель министра иностранных дел»)
 * stays as it is.
 */
export function postWithBody(title: Bilingual, body: Pick<Organisation, 'name' | 'abbreviation'> | undefined): Bilingual {
  if (!body) return title
  const { name, abbreviation } = body
  return {
    ky: namesItsBody(title.ky, name.ky, abbreviation.ky)
      ? title.ky
      : `${declineKyrgyz(name.ky, 'genitive')} ${declineKyrgyz(title.ky, 'nominative', { possessive: 'third' })}`,
    ru: namesItsBody(title.ru, name.ru, abbreviation.ru) ? title.ru : `${title.ru} ${declineRussianPhrase(name.ru, 'genitive')}`,
  }
}

/** Long enough to be a word of the name, short enough to be the same in every case: «минис» of министр and министрлиги. */
const stemLength = 5

/** True as well where there is nothing to join: no title, or no name of the body in this language. */
function namesItsBody(title: string, name: string, abbreviation: string): boolean {
  if (title === '' || name === '') return true
  // Suffixes follow an abbreviation without a hyphen in Kyrgyz: «КМШнын».
  if (abbreviation.length > 1 && wordsOf(title).some((word) => word.startsWith(abbreviation))) return true
  const stems = stemsOf(title)
  return [...stemsOf(name)].filter((stem) => stems.has(stem)).length > 1
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\d]+/u).filter((word) => word !== '')
}

function stemsOf(text: string): Set<string> {
  const long = wordsOf(text.toLowerCase()).filter((word) => word.length >= stemLength)
  return new Set(long.map((word) => word.slice(0, stemLength)))
}
