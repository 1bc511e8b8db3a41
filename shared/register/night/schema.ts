import { z } from 'zod'
import type { Obstacle } from '../../documents/readiness/obstacle.ts'
import { kindId, paperLanguages } from '../papers/schema.ts'
import { paperSubject } from '../papers/subject.ts'
import { bilingualText, instant, isoDate, line, recordAreas, recordId } from '../record.ts'

/**
 * A night run: one kind of paper for many recipients. As a draft it is looked through and mended; once started it has its
 * numbers, its facts, settings and wording fixed, and goes on where it was whatever ends the program.
 */
export const nightStates = ['draft', 'running', 'done', 'cancelled'] as const
export type NightState = (typeof nightStates)[number]

/**
 * Where one recipient stands. Before the start: not looked at yet, ready, stopped by an obstacle, or left out because an
 * equal paper was issued before, because it was sent already, or because no such paper is made of the record. After it:
 * waiting, issued or failed; whoever was left out stays as they were.
 */
export const nightItemStates = ['unseen', 'ready', 'stopped', 'unchanged', 'sent', 'gone', 'waiting', 'issued', 'failed'] as const
export type NightItemState = (typeof nightItemStates)[number]

/** More letters than the office sends to the whole world. */
export const mostRecipients = 2000

/** As `findObstacles` gives it; the window shows its sentence. */
const obstacle = z.custom<Obstacle>((value) => typeof value === 'object' && value !== null && 'severity' in value && 'rule' in value && 'place' in value)

export const nightItem = z.object({
  /** From 1, in the order of the tray. */
  position: z.number().int().positive(),
  subject: paperSubject,
  /** Whom it is for, as the paper names them. */
  name: bilingualText,
  state: z.enum(nightItemStates),
  obstacles: z.array(obstacle),
  /** Of its envelope; null where the run makes none. */
  envelope: z.array(obstacle).nullable(),
  /** Where the addressee's own data are kept; null where the paper's record has them. */
  addressee: z.object({ area: z.enum(recordAreas), id: recordId }).nullable(),
  number: line,
  /** A paper was issued before: this is its next version, under the same number. */
  isRemade: z.boolean(),
  /** Why it was left out or failed, as a code of an error; empty otherwise. */
  reason: z.string(),
  paperIds: z.array(recordId),
})
export type NightItem = z.output<typeof nightItem>

export const nightRun = z.object({
  id: recordId,
  kind: kindId,
  languages: z.array(z.enum(paperLanguages)).min(1),
  envelopes: z.boolean(),
  state: z.enum(nightStates),
  /** The day on its papers. */
  on: isoDate,
  createdAt: instant,
  total: z.number().int(),
  counts: z.record(z.enum(nightItemStates), z.number().int()),
})
export type NightRun = z.output<typeof nightRun>

export const nightRunInput = z.object({
  kind: kindId,
  languages: z.array(z.enum(paperLanguages)).min(1).max(paperLanguages.length),
  envelopes: z.boolean(),
  on: isoDate,
  /** In the order of the tray. */
  subjects: z.array(paperSubject).min(1).max(mostRecipients),
})
export type NightRunInput = z.output<typeof nightRunInput>
