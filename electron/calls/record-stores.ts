import type { RecordArea } from '../../shared/register/record.ts'
import { checkApplication, checkBatch } from '../register/accreditation/checks.ts'
import { applicationStore, batchStore } from '../register/accreditation/repository.ts'
import { checkMembers } from '../register/delegations/handlers.ts'
import { delegationStore } from '../register/delegations/repository.ts'
import { electionStore } from '../register/elections/repository.ts'
import { giftStore } from '../register/gifts/repository.ts'
import { termStore } from '../register/glossary/repository.ts'
import { checkOrderOfSteps } from '../register/invitations/handlers.ts'
import { incomingStore } from '../register/incoming/repository.ts'
import { invitationStore } from '../register/invitations/repository.ts'
import { checkPeople } from '../register/meetings/handlers.ts'
import { meetingStore } from '../register/meetings/repository.ts'
import { memorandumStore } from '../register/memoranda/repository.ts'
import { pairStore } from '../register/memory/repository.ts'
import { missionStore } from '../register/missions/repository.ts'
import { organisationStore } from '../register/organisations/repository.ts'
import type { AnyRecords } from '../register/papers/preparing.ts'
import { personStore } from '../register/people/repository.ts'
import { checkDay } from '../register/programme/handlers.ts'
import { programmeStore } from '../register/programme/repository.ts'
import { asUndoable, type UndoableStore } from '../register/undoable.ts'

/** Every area's records as history sees them: to take changes back, and to compare them with what was signed. */
export const recordStores: Readonly<Record<RecordArea, UndoableStore>> = {
  organisations: asUndoable(organisationStore),
  people: asUndoable(personStore),
  elections: asUndoable(electionStore),
  missions: asUndoable(missionStore),
  delegations: asUndoable(delegationStore, checkMembers),
  programme: asUndoable(programmeStore, checkDay),
  invitations: asUndoable(invitationStore, checkOrderOfSteps),
  incoming: asUndoable(incomingStore),
  meetings: asUndoable(meetingStore, checkPeople),
  glossary: asUndoable(termStore),
  memory: asUndoable(pairStore),
  applications: asUndoable(applicationStore, checkApplication),
  batches: asUndoable(batchStore, checkBatch),
  memoranda: asUndoable(memorandumStore),
  gifts: asUndoable(giftStore),
}

const areaOfTable = new Map<string, RecordArea>(Object.values(recordStores).map(({ table, area }) => [table, area]))

/** The same as papers see them: to know what they were read from. */
export const anyRecords: AnyRecords = {
  areaOf: (table) => areaOfTable.get(table),
  find: (db, area, id) => recordStores[area].find(db, id),
}
