import { z } from 'zod'
import { query } from '../../calls/call.ts'
import { recordCalls, recordId } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { programmeItem, programmeItemInput, programmeItemSummary } from './schema.ts'

export const programmeCalls = {
  ...recordCalls(programmeItemInput, programmeItem, programmeItemSummary, writeRights.programme),
  /** A delegation's items in order of day and hour. */
  listOfDelegation: query(z.object({ delegationId: recordId }), z.array(programmeItemSummary)),
}
