import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { period } from '../period.ts'
import { line, recordId } from '../record.ts'
import { numberingSettingsSchema } from '../settings/schema.ts'
import {
  countedNumber,
  dispatch,
  dispatchEntry,
  dispatchInput,
  journals,
  languageShare,
  outgoingEntry,
  outgoingLetter,
  outgoingNote,
  reception,
  receptionNote,
} from './schema.ts'

const ofPeriod = z.object({ period, search: z.string().max(200).default('') })
const nothing = z.object({})

export const journalCalls = {
  /** Every number of the period, given or spoiled, in the order of their days and numbers. */
  outgoing: query(ofPeriod, z.array(outgoingEntry)),
  receptions: query(ofPeriod, z.array(reception)),
  dispatches: query(ofPeriod, z.array(dispatchEntry)),
  languages: query(z.object({ period }), z.array(languageShare)),
  /** The letters that answer one that came in. */
  answersTo: query(z.object({ incomingId: recordId }), z.array(outgoingLetter)),
  /** What the counters would give next under these settings, which need not be saved yet; by series, kind, or `incoming`. */
  nextNumbers: query(z.object({ numbering: numberingSettingsSchema, kinds: z.array(z.object({ kind: z.string(), year: z.number().int() })).max(100) }), z.object({ series: z.record(z.string(), line), kinds: z.array(line) })),

  /** Writes what the journal says of a letter beside its paper. */
  writeNote: command(z.object({ letter: outgoingLetter, note: outgoingNote }), nothing, 'keep-journal'),
  /** A number that no paper may have any more. It stays in the journal with its reason. */
  spoil: command(z.object({ place: countedNumber, reason: z.string().trim().min(3).max(500) }), nothing, 'keep-journal'),
  /** Marks files of letters as sent together. */
  send: command(z.object({ paperIds: z.array(recordId).min(1).max(2000), dispatch: dispatchInput }), z.array(dispatch), 'keep-journal'),
  /** Takes marks of sending back: they were set by mistake. */
  takeBackSending: command(z.object({ dispatchIds: z.array(recordId).min(1).max(2000) }), nothing, 'keep-journal'),
  /** Writes what a meeting itself does not know about a reception. */
  writeReception: command(z.object({ meetingId: recordId, note: receptionNote }), nothing, 'keep-journal'),

  /** The journal as a workbook; the bytes go to the system's dialog. */
  exportFile: query(z.object({ journal: z.enum(journals), period }), z.object({ file: z.instanceof(Uint8Array), count: z.number().int() }), 'export'),
}
