import type { EventFacts } from '../../../shared/documents/event-phrase.ts'
import { looksPossessed } from '../../../shared/language/index.ts'
import type { Invitation } from '../../../shared/register/invitations/schema.ts'
import { electionStore } from '../../register/elections/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { isBlank, orEmpty } from './paper-source.ts'

/** What an invitation invites to. An event of its own outranks the election it is linked with: a forum may be held around a voting day. */
export async function gatherInvitedEvent(db: RegisterDb, invitation: Invitation): Promise<EventFacts> {
  const election = invitation.electionId === null ? undefined : await getRecord(db, electionStore, invitation.electionId)
  const toElection = election !== undefined && isBlank(invitation.event)
  const event = toElection ? election.name : invitation.event
  return {
    purpose: toElection ? 'observation' : 'event',
    event,
    eventPossessed: looksPossessed(event.ky),
    startsOn: orEmpty(invitation.eventOn ?? (toElection ? election.votingOn : null)),
    endsOn: orEmpty(invitation.eventEndsOn),
  }
}
