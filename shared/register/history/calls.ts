import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { instant, isoDate, recordAreas, recordId } from '../record.ts'
import { change, fault, recordChange, reportLine, signatory, trailActions, trailAreas, trailEntry } from './schema.ts'

export { type Change, changeActions } from './schema.ts'

/** More on one page would only be scrolled past. */
export const entriesAtOnce = 100

const trailFilter = z.object({
  userId: z.string().max(128).optional(),
  area: z.enum(trailAreas).optional(),
  action: z.enum(trailActions).optional(),
  /** Days by the office's calendar, both included. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Only entries older than this one: the next page. */
  before: z.number().int().positive().optional(),
})
export type TrailFilter = z.output<typeof trailFilter>

const period = z.object({ from: isoDate, to: isoDate })

const state = z.object({
  /** What was found to be otherwise than the history says; the register is only read until it is settled. */
  doubt: z.object({ since: instant, faults: z.array(fault) }).nullable(),
  /** When the clock stood before that of an earlier entry, since the register was opened. */
  clockBackAt: instant.nullable(),
})
export type HistoryState = z.output<typeof state>

const verification = z.object({
  entries: z.number().int(),
  records: z.number().int(),
  /** How many things are not as the history says; the first of them. */
  count: z.number().int(),
  faults: z.array(fault),
})
export type Verification = z.output<typeof verification>

export const historyCalls = {
  /** The changes of one record, newest first, with what stood in its fields. */
  ofRecord: query(z.object({ area: z.enum(recordAreas), id: recordId }), z.array(recordChange)),
  /** Takes back the newest change that this user made in this session and that still stands, or the one named. */
  undo: command(z.object({ seq: z.number().int().positive().optional() }), change, 'undo'),
  /** The signed history of the whole register, newest first. */
  list: query(trailFilter, z.object({ entries: z.array(trailEntry), hasMore: z.boolean() }), 'history-report'),
  /** Everybody who has signed here. */
  signatories: query(z.object({}), z.array(signatory), 'history-report'),
  /** Who changed, saw, took out and issued how much. */
  report: query(period, z.array(reportLine), 'history-report'),
  /** The report leaves the register as a file: the history says so before it does. */
  noteReportExport: command(period, z.object({}), 'history-report'),
  state: query(z.object({}), state),
  /** Compares the whole register with its history. */
  verify: command(z.object({}), verification, 'history-report'),
  /** An administrator answers for going on in spite of what was found. */
  settle: command(z.object({ reason: z.string().trim().min(1).max(1000) }), state, 'accept-history'),
} as const
