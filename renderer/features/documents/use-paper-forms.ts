import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DocumentKind, PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { composePaper, type Paper } from '../../../shared/documents/paper.ts'
import { type ConfirmedFormTexts, formId, type FormRequest } from '../../../shared/language/case-form.ts'
import type { RecordForm } from '../../../shared/register/forms/schema.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import type { PaperWording } from '../../../shared/register/wording/schema.ts'
import { api } from '../../api.ts'
import { isWaiting, withConfirmed } from '../../app/forms/case-forms.ts'
import { formsQuery } from '../../app/forms/use-confirming.ts'
import type { Fact } from '../../../shared/documents/fact-paths.ts'

/** What the register's call takes at a time. */
const mostKeys = 2000

export interface PaperForms {
  /** Every form that the paper prints, in either language. */
  readonly all: readonly RecordForm[]
  /** Undefined until the register has answered: pages drawn before would show marks that are none. */
  readonly confirmed: ConfirmedFormTexts | undefined
  /** Composed once for both languages; undefined where the facts fit no paper yet. */
  readonly paper: Paper | undefined
  readonly error: Error | null
}

/**
 * The case forms of a paper: it is composed once to learn which forms it prints, and drawn with those that somebody has
 * confirmed. Pages, list and issued files all take them from here.
 */
export function usePaperForms(kind: DocumentKind<unknown>, facts: Fact | undefined, settings: Settings | undefined, wording: PaperWording | undefined): PaperForms {
  const paper = useMemo(() => (facts === undefined || settings === undefined ? undefined : composed(kind, facts, settings, wording)), [kind, facts, settings, wording])
  const requests = useMemo(() => (facts === undefined || settings === undefined ? undefined : (paper?.requests ?? [])), [facts, settings, paper])
  const found = useQuery({
    queryKey: [formsQuery, 'find', requests?.map(formId)],
    queryFn: () => findConfirmed(requests ?? []),
    enabled: requests !== undefined,
    // While somebody types a name, the forms of everything else stay as they are.
    placeholderData: keepPreviousData,
  })
  const confirmed = useMemo(() => (found.data ? new Map(found.data) : undefined), [found.data])
  const all = useMemo(() => withConfirmed(requests ?? [], confirmed ?? new Map()), [requests, confirmed])
  const { error } = found
  const known = error ? nothingConfirmed : confirmed
  return useMemo(() => ({ all, confirmed: known, paper, error }), [all, known, paper, error])
}

const nothingConfirmed: ConfirmedFormTexts = new Map()

/** For a paper that is being made now: asked anew, whatever the window still shows. */
export async function confirmedFormsOf(kind: DocumentKind<unknown>, facts: Fact, settings: Settings, wording: PaperWording): Promise<ConfirmedFormTexts> {
  return new Map(await findConfirmed(composed(kind, facts, settings, wording)?.requests ?? []))
}

/** Both languages are looked through at once, whichever is shown. */
function composed(kind: DocumentKind<unknown>, facts: Fact, settings: Settings, wording: PaperWording | undefined): Paper | undefined {
  // Facts that do not fit yet make no paper; the pages say why.
  return kind.factsSchema.safeParse(facts).success ? composePaper(kind, facts, 'both', settings, undefined, wording) : undefined
}

async function findConfirmed(requests: readonly FormRequest[]): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (let from = 0; from < requests.length; from += mostKeys) {
    for (const { key, form } of await api.forms.find({ keys: requests.slice(from, from + mostKeys) })) found.push([formId(key), form])
  }
  return found
}

/** How many forms would be printed as the rules propose them. */
export function countWaiting(forms: readonly RecordForm[], languages: readonly PaperLanguage[]): number {
  return forms.filter((form) => isWaiting(form) && languages.some((language) => language === 'both' || language === form.key.language)).length
}
