import { z } from 'zod'
import { bilingualLine, isoDate, longText, recordFields } from '../record.ts'

export const electionKinds = ['parliamentary', 'presidential', 'local', 'referendum', 'repeat'] as const

export const electionInput = z.object({
  kind: z.enum(electionKinds),
  /** «Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоо» / «досрочные выборы депутатов Жогорку Кенеша». */
  name: bilingualLine.refine((name) => name.ky !== '' || name.ru !== '', { path: ['ky'] }),
  votingOn: isoDate,
  calledOn: isoDate.nullable(),
  notes: longText,
})
export type ElectionInput = z.output<typeof electionInput>

export const election = electionInput.extend(recordFields)
export type Election = z.output<typeof election>

export const electionSummary = election.omit({ notes: true, createdAt: true, updatedAt: true })
export type ElectionSummary = z.output<typeof electionSummary>
