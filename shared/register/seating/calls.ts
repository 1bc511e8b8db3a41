import { z } from 'zod'
import { query } from '../../calls/call.ts'
import { recordId } from '../record.ts'
import { seatedPerson } from './schema.ts'

export const seatingCalls = {
  /** Who sits at a meeting, with all that the rules of seating go by; `not-found` where there is no such meeting. */
  people: query(z.object({ id: recordId }), z.array(seatedPerson)),
}
