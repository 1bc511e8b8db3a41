import { anyRecords } from '../../../../electron/calls/record-stores.ts'
import { paperKinds } from '../../../../electron/documents/paper-kinds.ts'
import { preparePaper } from '../../../../electron/documents/prepare.ts'
import { recordNumbers } from '../../../../electron/documents/record-numbers.ts'
import { paperHandlers } from '../../../../electron/register/papers/handlers.ts'
import { present } from '../../../../shared/assert.ts'
import type { Client } from '../../../../shared/calls/call.ts'
import type { DocumentKindId } from '../../../../shared/documents/document-kind.ts'
import { paperCalls } from '../../../../shared/register/papers/calls.ts'
import type { PaperLanguage, TouchedPaper } from '../../../../shared/register/papers/schema.ts'
import type { PaperSubject } from '../../../../shared/register/papers/subject.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { openVisitDesk } from '../delegations/visit-desk.ts'

const nothingLearnt = (): Promise<void> => Promise.resolve()
const alwaysReady = (): Promise<void> => Promise.resolve()

type Callable = (input: unknown, context: unknown) => unknown

/** The test desk with papers as the program makes them, only their files are a few bytes. */
export async function openPaperDesk(day = '2025-11-28') {
  const desk = await openVisitDesk(day)
  const handlers = paperHandlers({ prepare: preparePaper, kinds: paperKinds, records: anyRecords }, recordNumbers, nothingLearnt, alwaysReady)
  const callables: Readonly<Record<string, Callable>> = handlers as unknown as Record<string, Callable>
  const papers = Object.fromEntries(
    Object.entries(paperCalls).map(([name, call]) => [name, async (input: unknown) => call.output.parse(await callables[name]?.(call.input.parse(input), desk.context))]),
  ) as Client<{ papers: typeof paperCalls }>['papers']
  return { ...desk, papers }
}
export type PaperDesk = Awaited<ReturnType<typeof openPaperDesk>>

type Facts = Readonly<Record<string, unknown>>

interface Issue {
  readonly languages?: readonly PaperLanguage[]
  /** Written into the paper by hand. */
  readonly typed?: Facts
  readonly on?: string
}

/** Prepares a paper and issues it, as the workshop does. */
export async function issue(desk: PaperDesk, kind: DocumentKindId, subject: PaperSubject, { languages = ['ky', 'ru'], typed = {}, on = desk.context.clock.today() }: Issue = {}) {
  const { facts } = await desk.papers.prepare({ kind, subject })
  return keep(desk, kind, subject, { ...(facts as Facts), ...typed }, languages, on)
}

/** Keeps a finished paper under its number. */
export async function keep(desk: PaperDesk, kind: DocumentKindId, subject: PaperSubject, facts: Facts, languages: readonly PaperLanguage[], on: string) {
  const isNumbered = paperKinds.seriesOf(kind) !== null
  const typed = typeof facts['number'] === 'string' ? facts['number'] : ''
  const number = isNumbered ? typed || (await desk.papers.reserveNumber({ kind, subject, on })).number : ''
  const finalFacts = JSON.parse(JSON.stringify({ ...facts, number, issuedOn: on, final: true })) as never
  const files = languages.map((language) => ({ language, title: kind, fileName: `${kind} ${language}.docx`, file: new TextEncoder().encode(`${kind} ${language} ${JSON.stringify(facts)}`) }))
  const [paper] = await desk.papers.issue({ kind, subject, number, on, facts: finalFacts, settings: defaultSettings, files })
  return present(paper, 'the issued paper')
}

/** Everything that is found to be touched, once all that waited has been compared. */
export async function allTouched(desk: PaperDesk): Promise<TouchedPaper[]> {
  for (;;) {
    const { papers, waiting } = await desk.papers.touched({})
    if (waiting === 0) return papers
  }
}

/** Their kinds, and in Russian what differs. */
export function told(papers: readonly TouchedPaper[]): Record<string, string[]> {
  const lines = papers.map(({ files, differences }): [string, string[]] => [
    present(files[0], 'a touched file').kind,
    (differences ?? []).map(({ label, was, now }) => `${label.ru}: ${was.ru} → ${now.ru}`),
  ])
  return Object.fromEntries(lines)
}
