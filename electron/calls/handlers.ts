import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { preparePaper } from '../documents/prepare.ts'
import { recordNumbers } from '../documents/record-numbers.ts'
import type { CallContext } from '../register/context.ts'
import { checkMembers, delegationHandlers } from '../register/delegations/handlers.ts'
import { delegationStore } from '../register/delegations/repository.ts'
import { draftHandlers } from '../register/drafts/handlers.ts'
import { electionHandlers } from '../register/elections/handlers.ts'
import { electionStore } from '../register/elections/repository.ts'
import { glossaryHandlers } from '../register/glossary/handlers.ts'
import { termStore } from '../register/glossary/repository.ts'
import { historyHandlers } from '../register/history/handlers.ts'
import { checkOrderOfSteps, invitationHandlers } from '../register/invitations/handlers.ts'
import { invitationStore } from '../register/invitations/repository.ts'
import { checkPeople, meetingHandlers } from '../register/meetings/handlers.ts'
import { meetingStore } from '../register/meetings/repository.ts'
import { memoryHandlers } from '../register/memory/handlers.ts'
import { pairStore } from '../register/memory/repository.ts'
import { missionHandlers } from '../register/missions/handlers.ts'
import { missionStore } from '../register/missions/repository.ts'
import { organisationHandlers } from '../register/organisations/handlers.ts'
import { organisationStore } from '../register/organisations/repository.ts'
import { paperHandlers } from '../register/papers/handlers.ts'
import { peopleHandlers } from '../register/people/handlers.ts'
import { personStore } from '../register/people/repository.ts'
import { checkDay, programmeHandlers } from '../register/programme/handlers.ts'
import { programmeStore } from '../register/programme/repository.ts'
import { settingsHandlers } from '../register/settings/handlers.ts'
import { asUndoable } from '../register/undoable.ts'
import { sessionHandlers } from './session-handlers.ts'

/** One handler for every call of the register's process; the compiler names the one that is missing. */
export const officeHandlers: Handlers<OfficeContract, CallContext> = {
  session: sessionHandlers,
  organisations: organisationHandlers,
  people: peopleHandlers,
  elections: electionHandlers,
  missions: missionHandlers,
  delegations: delegationHandlers,
  programme: programmeHandlers,
  invitations: invitationHandlers,
  meetings: meetingHandlers,
  glossary: glossaryHandlers,
  memory: memoryHandlers,
  papers: paperHandlers(preparePaper, (kind) => getKind(kind).series, recordNumbers),
  settings: settingsHandlers,
  history: historyHandlers({
    organisations: asUndoable(organisationStore),
    people: asUndoable(personStore),
    elections: asUndoable(electionStore),
    missions: asUndoable(missionStore),
    delegations: asUndoable(delegationStore, checkMembers),
    programme: asUndoable(programmeStore, checkDay),
    invitations: asUndoable(invitationStore, checkOrderOfSteps),
    meetings: asUndoable(meetingStore, checkPeople),
    glossary: asUndoable(termStore),
    memory: asUndoable(pairStore),
  }),
  drafts: draftHandlers,
}
