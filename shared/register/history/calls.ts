import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { instant, recordAreas, recordId } from '../record.ts'

export const changeActions = ['create', 'update', 'archive', 'restore'] as const

/** One change of one record, without what stood in it. */
export const change = z.object({
  seq: z.number().int().positive(),
  at: instant,
  area: z.enum(recordAreas),
  recordId,
  action: z.enum(changeActions),
  /** Names of the fields that an update changed. */
  fields: z.array(z.string()),
  undone: z.boolean(),
})
export type Change = z.output<typeof change>

export const historyCalls = {
  ofRecord: query(z.object({ area: z.enum(recordAreas), id: recordId }), z.array(change)),
  /** Takes back the newest change of this session that is not yet undone, or the one named. */
  undo: command(z.object({ seq: z.number().int().positive().optional() }), change),
}
