import { languages } from '../language/bilingual.ts'
import type { Bilingual, Language } from '../language/bilingual.ts'
import type { OwnText, PaperWording } from '../register/wording/schema.ts'
import { checkTemplate } from './check-template.ts'
import type { TextMistake } from './check-template.ts'
import type { DocumentKind, DocumentKindId } from './document-kind.ts'
import type { Field } from './fields.ts'
import { type FrameId, frames } from './frame-texts.ts'
import { requisiteKey, requisitesOf, requisiteTexts } from './requisites.ts'
import { standingTexts } from './standing-texts.ts'
import type { Phrase } from './wording.ts'

/** Everything on papers that the office may word: sentences, and who signs and answers. */

type AnyKind = DocumentKind<unknown>
/** What a sentence may name; how a field is read is of no matter here. */
export type NamedFields = Readonly<Record<string, Pick<Field<never>, 'meaning' | 'declines'>>>

export interface OfficeText {
  /** Among the texts of its kind: `observersOne`, `letter.dearMr`, `office.signatoryPost`. */
  readonly name: string
  readonly phrase: Phrase
  /** A requisite has no places: it is printed as it stands. */
  readonly part: 'own' | 'requisite' | FrameId
  /** Where a version for this kind alone is kept. */
  readonly id: string
  /** Of a frame: where a version for all kinds that are built on it is kept. */
  readonly sharedId: string | undefined
}

/** In the order of the screen: the kind's own sentences, who signs, then those of the frames. */
export function officeTexts(kind: Pick<AnyKind, 'id' | 'texts' | 'frames' | 'form'>): readonly OfficeText[] {
  const sentences = standingTexts(kind).map(({ name, phrase, frame }): OfficeText => ({
    name,
    phrase,
    part: frame ?? 'own',
    id: `${kind.id}/${name}`,
    sharedId: frame === undefined ? undefined : `${frame}/${name.slice(frame.length + 1)}`,
  }))
  const requisites = requisitesOf(kind).map((requisite): OfficeText => {
    const name = requisiteKey(requisite)
    return { name, phrase: requisiteTexts[requisite], part: 'requisite', id: `${kind.id}/${name}`, sharedId: undefined }
  })
  return [...sentences.filter(({ part }) => part === 'own'), ...requisites, ...sentences.filter(({ part }) => part !== 'own')]
}

export interface FoundText {
  readonly phrase: Phrase
  readonly fields: NamedFields
  /** On which papers it stands. */
  readonly kinds: readonly DocumentKindId[]
}

/** The sentence that a version belongs to; undefined for one that this program does not know (any more). */
export function findOfficeText(kinds: readonly AnyKind[], textId: string): FoundText | undefined {
  const own = kinds.find(({ id }) => textId.startsWith(`${id}/`))
  if (own !== undefined) {
    const text = officeTexts(own).find(({ id }) => id === textId)
    return text && { phrase: text.phrase, fields: text.part === 'requisite' ? {} : own.fields, kinds: [own.id] }
  }
  const [frame = '', name = ''] = textId.split('/')
  if (!isFrame(frame)) return undefined
  const texts: Readonly<Record<string, Phrase>> = frames[frame].texts
  const phrase = Object.hasOwn(texts, name) ? texts[name] : undefined
  const built = kinds.filter((kind) => kind.frames.includes(frame))
  return phrase && { phrase, fields: commonFields(built), kinds: built.map(({ id }) => id) }
}

function isFrame(name: string): name is FrameId {
  return Object.hasOwn(frames, name)
}

/** What every one of them can name: a sentence of a frame stands on all. */
function commonFields([first, ...rest]: readonly AnyKind[]): NamedFields {
  return Object.fromEntries(Object.entries(first?.fields ?? {}).filter(([name]) => rest.every(({ fields }) => Object.hasOwn(fields, name))))
}

/** Mistakes of both halves. */
export function checkOfficeText({ phrase, fields }: Pick<FoundText, 'phrase' | 'fields'>, text: Bilingual): Readonly<Record<Language, readonly TextMistake[]>> {
  const [ky, ru] = languages.map((language) => checkTemplate(text[language], language, phrase, fields))
  return { ky: ky ?? [], ru: ru ?? [] }
}

/**
 * The office's wording of one kind.
 *
 * @param current the newest versions that are not the house's own sentence, by text id
 */
export function wordingOf(kind: Pick<AnyKind, 'id' | 'texts' | 'frames' | 'form'>, current: ReadonlyMap<string, OwnText>): PaperWording {
  return Object.fromEntries(
    officeTexts(kind).flatMap(({ name, id, sharedId }): [string, OwnText][] => {
      const own = current.get(id) ?? (sharedId === undefined ? undefined : current.get(sharedId))
      return own === undefined ? [] : [[name, own]]
    }),
  )
}
