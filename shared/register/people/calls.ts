import { z } from 'zod'
import { query } from '../../calls/call.ts'
import { passport } from '../passports/schema.ts'
import { recordCalls, recordId } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { person, personInput, personSummary } from './schema.ts'

export const peopleCalls = {
  ...recordCalls(personInput, person, personSummary, writeRights.people),
  /** Opens the passport, which the history counts; `passport-altered` where the box is not what the record says. */
  passport: query(z.object({ id: recordId }), passport, 'see-passports'),
}
