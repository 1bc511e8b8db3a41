import { z } from 'zod'
import { query } from '../../calls/call.ts'
import { recordCalls, recordId } from '../record.ts'
import { programmeItem, programmeItemInput, programmeItemSummary } from './schema.ts'

export const programmeCalls = {
  ...recordCalls(programmeItemInput, programmeItem, programmeItemSummary),
  /** A delegation's items in order of day and hour. */
  listOfDelegation: query(z.object({ delegationId: recordId }), z.array(programmeItemSummary)),
}
