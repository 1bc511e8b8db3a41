import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import { paperKinds } from '../documents/paper-kinds.ts'
import { preparePaper } from '../documents/prepare.ts'
import { recordNumbers } from '../documents/record-numbers.ts'
import type { CallContext } from '../register/context.ts'
import { delegationHandlers } from '../register/delegations/handlers.ts'
import { backupHandlers } from '../register/backups/handlers.ts'
import { draftHandlers } from '../register/drafts/handlers.ts'
import { electionHandlers } from '../register/elections/handlers.ts'
import { formHandlers } from '../register/forms/handlers.ts'
import { glossaryHandlers } from '../register/glossary/handlers.ts'
import { historyHandlers } from '../register/history/handlers.ts'
import { invitationHandlers } from '../register/invitations/handlers.ts'
import { meetingHandlers } from '../register/meetings/handlers.ts'
import { memoryHandlers } from '../register/memory/handlers.ts'
import { learnFromPaper } from '../register/memory/learn.ts'
import { missionHandlers } from '../register/missions/handlers.ts'
import { organisationHandlers } from '../register/organisations/handlers.ts'
import { paperHandlers } from '../register/papers/handlers.ts'
import { peopleHandlers } from '../register/people/handlers.ts'
import { programmeHandlers } from '../register/programme/handlers.ts'
import { settingsHandlers } from '../register/settings/handlers.ts'
import { userHandlers } from '../register/users/handlers.ts'
import { recordStores } from './record-stores.ts'
import { deviceHandlers } from './device-handlers.ts'
import { sessionHandlers } from './session-handlers.ts'

/** One handler for every call of the register's process; the compiler names the one that is missing. */
export const officeHandlers: Handlers<OfficeContract, CallContext> = {
  session: sessionHandlers,
  device: deviceHandlers,
  users: userHandlers,
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
  forms: formHandlers,
  papers: paperHandlers(preparePaper, paperKinds, recordNumbers, learnFromPaper),
  settings: settingsHandlers,
  history: historyHandlers(recordStores),
  drafts: draftHandlers,
  backups: backupHandlers,
}
