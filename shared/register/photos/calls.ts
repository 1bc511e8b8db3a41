import { z } from 'zod'
import { command, query } from '../../calls/call.ts'
import { recordId, revision } from '../record.ts'
import { writeRights } from '../users/rights.ts'
import { newPhoto, personThumbnail } from './schema.ts'

/** More than stand in any one list of people. */
const mostAtOnce = 1000

const person = z.object({ personId: recordId })
/** A photograph is a field of its person's record: it is changed in the same order, and taken back in the same way. */
const changedPerson = z.object({ personId: recordId, revision })

export const photoCalls = {
  /** The picture of the card, null where there is none; `photo-altered` where another lies in its place. */
  get: query(person, z.object({ picture: z.instanceof(Uint8Array).nullable() })),
  /** Of these people, those who have one. */
  thumbnails: query(z.object({ personIds: z.array(recordId).max(mostAtOnce) }), z.array(personThumbnail)),
  put: command(changedPerson.extend({ photo: newPhoto }), z.object({}), writeRights.people),
  remove: command(changedPerson, z.object({}), writeRights.people),
}
