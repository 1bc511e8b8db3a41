import { type ConfirmedFormTexts, type FormRequest, formText } from '../language/case-form.ts'
import type { Bilingual, Language } from '../language/index.ts'
import { requestForm } from './case-forms.ts'
import { possessedTitle } from './kyrgyz-title.ts'

/** The body of a post, as far as the post is named after it. */
export interface PostBody {
  readonly name: Bilingual
  readonly abbreviation: Bilingual
}

/**
 * A post as papers name it, the body's name with it: «… Борбордук шайлоо комиссиясынын төрагасы» / «председатель
 * Центральной избирательной комиссии …». A title that names its body already («заместитель министра иностранных дел»)
 * stays as it is.
 *
 * @param confirmed the forms among `bodyGenitives` that somebody has confirmed
 */
export function postWithBody(title: Bilingual, body: PostBody | undefined, confirmed: ConfirmedFormTexts = new Map()): Bilingual {
  if (!body) return title
  const { name, abbreviation } = body
  const genitive = (language: Language): string => formText(genitiveOf(name, language), confirmed)
  return {
    ky: namesItsBody(title.ky, name.ky, abbreviation.ky) ? title.ky : kyrgyzPost(title.ky, name.ky, genitive('ky')),
    ru: namesItsBody(title.ru, name.ru, abbreviation.ru) ? title.ru : russianPost(title.ru, name.ru, genitive('ru')),
  }
}

/** The forms of a body's name that a post may be put together with. */
export function bodyGenitives({ name }: Pick<PostBody, 'name'>): FormRequest[] {
  return (['ky', 'ru'] as const).filter((language) => name[language].trim() !== '').map((language) => genitiveOf(name, language))
}

function genitiveOf(name: Bilingual, language: Language): FormRequest {
  return requestForm({ kind: 'organisation', language, text: name[language] }, 'genitive')
}

/** Posts that are named after the body: «министр», not «министр министерства». */
const namedAfter = [
  { title: 'министр', body: { ky: 'министрлиги', ru: 'Министерство' }, russian: /(?:^|\s)министра?$/u },
  { title: 'элчи', body: { ky: 'элчилиги', ru: 'Посольство' }, russian: /(?:^|\s)пос(?:ол|ла)$/iu },
] as const

function kyrgyzPost(title: string, body: string, genitive: string): string {
  const after = namedAfter.find((post) => body.endsWith(` ${post.body.ky}`) && new RegExp(`(?:^|\\s)${post.title}(?:д[иү]н|н[иү]н)?(?:\\s|$)`, 'u').test(title))
  if (after) return `${ownNameSmall(body.slice(0, -after.body.ky.length))}${possessedTitle(title)}`
  // «комиссиянын мүчөсү» of a commission: the body's own name takes the place of the word.
  const [first = '', ...rest] = title.split(' ')
  const owner = stemOf(body.split(' ').at(-1) ?? '')
  const own = rest.length > 0 && /[нтд][ыиуү]н$/u.test(first) && stemOf(first) === owner
  return `${genitive} ${own ? rest.join(' ') : possessedTitle(title)}`
}

/** «Тышкы иштер министрлиги» is a name, «тышкы иштер министри» a post: «Кыргыз Республикасынын тышкы иштер министри». */
function ownNameSmall(name: string): string {
  return name.replace(/(?<=[нтд][ыиуү]н )\p{Lu}(?=[\p{Ll}, ]*$)/u, (start) => start.toLowerCase())
}

function russianPost(title: string, body: string, genitive: string): string {
  const after = namedAfter.find((post) => body.startsWith(`${post.body.ru} `) && post.russian.test(title))
  if (after) return `${title} ${body.slice(after.body.ru.length + 1)}`
  const words = title.split(' ')
  const last = words.at(-1) ?? ''
  // «член комиссии» of a commission.
  const own = words.length > 1 && last.length >= stemLength && stemsOf(body).has(stemOf(last))
  return `${own ? words.slice(0, -1).join(' ') : title} ${genitive}`
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

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, stemLength)
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => word.length >= stemLength).map(stemOf))
}
