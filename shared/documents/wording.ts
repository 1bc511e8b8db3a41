import type { Bilingual, Language } from '../language/bilingual.ts'
import type { FormRequest } from '../language/case-form.ts'
import type { Line, Preposition, Run, RunForm, RunLanguage } from './blocks.ts'
import { lineText } from './blocks.ts'
import { parseTemplate } from './template.ts'
import type { Template } from './template.ts'
import type { Voice } from './voice.ts'

/**
 * A sentence of the house in both languages, with {slots}. `draft` marks Kyrgyz wording nobody has proofread yet
 * (domain.md § 5.2: «drafts – must be proofread by a native protocol officer»).
 */
export interface Phrase {
  readonly ky: string
  readonly ru: string
  readonly draft?: true
  /** When it is said, where the text alone does not tell: to a body, of a woman. */
  readonly meaning?: Bilingual
  /** The office may leave the slots out, as in a letterhead that it has its own lines for. */
  readonly free?: true
}

type SlotsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsOf<Rest> : never

/** A phrase that lacks a slot, or a caller that forgets one, does not compile. */
export type Slots<Text extends Phrase> = Readonly<Record<SlotsOf<Text['ky']> | SlotsOf<Text['ru']>, Piece>>

export type Piece = string | Run | Line

export function run(text: string, language: RunLanguage): Run {
  return { text, language }
}

function isLine(piece: Run | Line): piece is Line {
  return Array.isArray(piece)
}

/** Neighbouring runs of the same look become one: Word then sees words, not splinters (docxtemplater #60). */
export function joined(pieces: readonly Piece[], language: RunLanguage): Line {
  const runs: Run[] = []
  for (const piece of pieces) {
    const added = typeof piece === 'string' ? [run(piece, language)] : isLine(piece) ? piece : [piece]
    for (const next of added) {
      const last = runs.at(-1)
      if (next.text === '') continue
      if (last !== undefined && isPlain(last) && isPlain(next) && last.language === next.language) {
        runs[runs.length - 1] = { ...last, text: last.text + next.text }
      } else runs.push(next)
    }
  }
  return runs
}

function isPlain(part: Run): boolean {
  return !part.bold && !part.italic && !part.missing && !part.unconfirmed && !part.form && !part.preposition
}

/**
 * A sentence of a paper: as the office words it, or as the house does.
 *
 * @param slots what the sentence is about, each already in the case that the house's sentence asks for
 */
export function say<const Text extends Phrase>(phrase: Text, voice: Voice, slots: Slots<Text>): Line {
  const { language } = voice
  const given: Readonly<Record<string, Piece>> = slots
  const own = voice.wording.get(phrase)
  const template = own === undefined ? houseTemplate(phrase[language]) : own[language]
  const pieces = template.map((part): Piece => {
    if (part.type === 'text') return part.text
    const slot = part.kase === undefined ? given[part.name] : undefined
    return slot ?? begun(voice.fields.read(part.name, part.kase, language), part.capital)
  })
  return joined(pieces, language)
}

/** A sentence without slots. */
export function word(phrase: Phrase, voice: Voice): Line {
  return say(phrase, voice, {})
}

function begun(line: Line, capital: boolean): Line {
  return capital ? capitalised(line) : line
}

/** The house's sentences are constants: each is read once in the life of the program. */
const houseTemplates = new Map<string, Template>()

function houseTemplate(text: string): Template {
  const known = houseTemplates.get(text)
  if (known !== undefined) return known
  const { template } = parseTemplate(text)
  houseTemplates.set(text, template)
  return template
}

const gaps = { ky: '[кыргызча текст жок]', ru: '[русского текста нет]' } as const

/** A visible gap instead of an inner key or an empty place (features.md § 5, trap 6). */
export function gap(language: Language): Run {
  return { text: gaps[language], language, missing: true }
}

export function isBlank(text: Bilingual): boolean {
  return text.ky.trim() === '' && text.ru.trim() === ''
}

/** The user's own text in one language, or the gap. */
export function written(text: Bilingual, language: Language): Line {
  const own = text[language].trim()
  return own === '' ? [gap(language)] : [run(own, language)]
}

/** As `written`, without a full stop at its end: for a text that the sentence goes on behind. */
export function writtenOpen(text: Bilingual, language: Language): Line {
  return written(text, language).map((part) => ({ ...part, text: part.text.replace(/\s*[.;]+$/u, '') }))
}

export function bold(line: Line): Line {
  return line.map((part) => ({ ...part, bold: true }))
}

export function italic(line: Line): Line {
  return line.map((part) => ({ ...part, italic: true }))
}

/** For the beginning of a line or sentence: «председателю …» → «Председателю …». A gap stays as it is. */
export function capitalised(line: Line): Line {
  const [first, ...rest] = line
  if (first === undefined || first.missing) return line
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

/** A case form as the rules propose it; `fillForms` puts the confirmed one in its place, or marks it. */
export function formRun(request: FormRequest, text: string = request.proposal, arrangement?: RunForm['arrangement']): Run {
  return { text, language: request.language, form: arrangement === undefined ? { request } : { request, arrangement } }
}

/** `written` in a case. */
export function declined(text: Bilingual, language: Language, request: (own: string) => FormRequest): Line {
  const own = text[language].trim()
  return own === '' ? [gap(language)] : [formRun(request(own))]
}

/** «во втором заседании», but «в выборах»; «со статс-секретарём», but «с председателем». */
const takesO: Readonly<Record<Preposition, RegExp>> = {
  в: /^[вф][бвгджзклмнпрстфхцчшщ]/iu,
  с: /^(?:[сшзж][бвгджзклмнпрстфхцчшщ]|щ)/iu,
}

export function preposition(plain: Preposition, following: Line): Run {
  const next = lineText(following).trimStart()
  return { text: takesO[plain].test(next) ? `${plain}о` : plain, language: 'ru', preposition: plain }
}

/** «…», and no second full stop where the user has put one. */
export function sentence(line: Line): Line {
  const last = line.at(-1)
  if (last === undefined || /[.!?…:;]\s*$/u.test(last.text)) return line
  return joined([line, '.'], last.language)
}
