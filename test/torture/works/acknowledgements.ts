import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { delegationInput } from '../../../shared/register/delegations/schema.ts'
import { organisationInput } from '../../../shared/register/organisations/schema.ts'
import { storedPersonInput } from '../../../shared/register/people/schema.ts'

/** The areas in which the harnesses write. */
export const writtenAreas = ['organisations', 'people', 'delegations'] as const
export type WrittenArea = (typeof writtenAreas)[number]

export const inputSchemas: Readonly<Record<WrittenArea, z.ZodType>> = {
  organisations: organisationInput,
  // History knows a passport by a reference, a card not at all.
  people: storedPersonInput.omit({ passport: true }),
  delegations: delegationInput,
}

/** A change that the program answered with the stored record. */
export interface AcknowledgedChange {
  readonly area: WrittenArea
  readonly id: string
  readonly revision: number
  readonly hash: string
}

/** One line for the pipe. */
export function acknowledgementOf(area: WrittenArea, record: { id: string; revision: number }): string {
  const change: AcknowledgedChange = { area, id: record.id, revision: record.revision, hash: hashOfInput(area, record) }
  return JSON.stringify(change)
}

/** Of all that was said only what the program had answered; the rest tells how far the process had come. */
export function countPieces(said: readonly string[]): number {
  return said.filter((line) => !['begun', 'open', 'closed'].includes(line)).length
}

/** A line cut short by the kill was never heard whole and counts for nothing. */
export function readAcknowledgements(lines: readonly string[]): AcknowledgedChange[] {
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as AcknowledgedChange)
}

/** The record's own fields as a form would send them, as one number to compare. */
export function hashOfInput(area: WrittenArea, value: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputSchemas[area].parse(value))).digest('hex')
}
