import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DocumentKind } from '../../../../shared/documents/document-kind.ts'
import { checkOfficeText, findOfficeText, officeTexts, type OfficeText, wordingOf } from '../../../../shared/documents/office-texts.ts'
import { documentKinds } from '../../../../shared/documents/kinds.ts'
import { officeRequisite, requisiteNameOf } from '../../../../shared/documents/requisites.ts'
import type { Bilingual } from '../../../../shared/language/bilingual.ts'
import type { Settings } from '../../../../shared/register/settings/schema.ts'
import type { OwnText, PaperWording, TextVersion } from '../../../../shared/register/wording/schema.ts'
import { api } from '../../../api.ts'

/** Everything the office has worded, as the newest versions say. */
export interface Wording {
  /** By text id; also those that went back to the house's sentence. */
  readonly versions: ReadonlyMap<string, TextVersion>
  readonly settings: Settings
}

export const wordingQuery = 'wording'
/** A page whose facts name who signs. */
export const pageQuery = 'wording-page'

/** What is typed is kept until it is saved. */
export function draftKey(textId: string): string {
  return `wording/${textId}`
}

export function draftQuery(textId: string): readonly string[] {
  return ['wording-draft', textId]
}

export function useWording() {
  return useQuery({
    queryKey: [wordingQuery, 'all'],
    queryFn: async (): Promise<Wording> => {
      const [current, settings] = await Promise.all([api.wording.current({}), api.settings.get({})])
      return { versions: new Map(current.map((version) => [version.textId, version])), settings }
    },
    staleTime: 0,
  })
}

/** A new version of a text; papers say it from now on. */
export function useSaving() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (version: { textId: string; after: number; text: Bilingual | null; note: string }) => api.wording.save(version),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === wordingQuery || queryKey[0] === pageQuery }),
  })
}

/** What papers of the kind say in the office's words. */
export function wordingOfPaper(kind: DocumentKind<unknown>, { versions }: Wording): PaperWording {
  return wordingOf(kind, new Map([...versions].flatMap(([id, { text, version }]): [string, OwnText][] => (text === null ? [] : [[id, { ...text, version }]]))))
}

/** How a text stands: the house's, the house's until the office confirms it, the office's own, or one that no longer fits. */
export const textStates = ['unconfirmed', 'mistaken', 'own', 'house'] as const
export type TextState = (typeof textStates)[number]

export interface TextOfKind extends OfficeText {
  readonly state: TextState
  /** As papers say it now. */
  readonly text: Bilingual
  /** Where the version is kept that papers say now: for the kind, or for all that share the frame. */
  readonly spokenBy: string | undefined
}

export function textsOfKind(kind: DocumentKind<unknown>, wording: Wording): readonly TextOfKind[] {
  return officeTexts(kind).map((text) => {
    const spokenBy = [text.id, text.sharedId].find((id) => id !== undefined && isOwn(wording, id))
    const said = textAt(wording, text, spokenBy)
    return { ...text, text: said, spokenBy, state: stateOf(text, said, spokenBy) }
  })
}

export function isOwn({ versions }: Wording, textId: string): boolean {
  return (versions.get(textId)?.text ?? null) !== null
}

/** The office's own words there, else the house's; of a requisite what Settings say. */
export function textAt({ versions, settings }: Wording, { name, phrase }: OfficeText, textId: string | undefined): Bilingual {
  const own = textId === undefined ? undefined : versions.get(textId)?.text
  if (own) return own
  const requisite = requisiteNameOf(name)
  return requisite === undefined ? { ky: phrase.ky, ru: phrase.ru } : officeRequisite(settings, requisite)
}

function stateOf({ phrase, id }: OfficeText, text: Bilingual, spokenBy: string | undefined): TextState {
  if (spokenBy === undefined) return phrase.draft ? 'unconfirmed' : 'house'
  const found = findOfficeText(documentKinds, id)
  const mistakes = found && checkOfficeText(found, text)
  return mistakes && mistakes.ky.length + mistakes.ru.length > 0 ? 'mistaken' : 'own'
}
