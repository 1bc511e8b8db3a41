import { z } from 'zod'
import { bilingualLine, isoDate, line, longText, recordFields, recordId } from '../record.ts'

export const missionSizeStates = ['requested', 'announced', 'accredited'] as const

/** Figures move (8 → 150 → 241 in five weeks), so each is kept with its day and where it was read. */
export const missionSize = z.object({
  asOfOn: isoDate,
  count: z.number().int().min(0).max(100_000),
  state: z.enum(missionSizeStates),
  source: line,
})
export type MissionSize = z.output<typeof missionSize>

export const missionInput = z.object({
  name: bilingualLine.refine((name) => name.ky !== '' || name.ru !== '', { path: ['ky'] }),
  electionId: recordId.nullable(),
  /** The organisation that sends the mission. */
  organisationId: recordId.nullable(),
  headPersonId: recordId.nullable(),
  sizes: z.array(missionSize).max(500),
  notes: longText,
})
export type MissionInput = z.output<typeof missionInput>

export const mission = missionInput.extend(recordFields)
export type Mission = z.output<typeof mission>

export const missionSummary = mission
  .pick({ id: true, revision: true, archivedAt: true, name: true, electionId: true, organisationId: true })
  .extend({ election: bilingualLine, organisation: bilingualLine, head: bilingualLine, latestSize: missionSize.nullable() })
export type MissionSummary = z.output<typeof missionSummary>
