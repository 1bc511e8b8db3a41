import type { Handlers } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import { paperKinds } from '../documents/paper-kinds.ts'
import { preparePaper, recordsOfKind } from '../documents/prepare.ts'
import { refuseUnready } from '../documents/readiness.ts'
import { readWordParts } from '../intake/read-word-parts.ts'
import { recordNumbers } from '../documents/record-numbers.ts'
import type { CallContext } from '../register/context.ts'
import { delegationHandlers } from '../register/delegations/handlers.ts'
import { accreditationHandlers, applicationHandlers, batchHandlers } from '../register/accreditation/handlers.ts'
import { backupHandlers } from '../register/backups/handlers.ts'
import { draftHandlers } from '../register/drafts/handlers.ts'
import { electionHandlers } from '../register/elections/handlers.ts'
import { formHandlers } from '../register/forms/handlers.ts'
import { giftHandlers } from '../register/gifts/handlers.ts'
import { glossaryHandlers } from '../register/glossary/handlers.ts'
import { historyHandlers } from '../register/history/handlers.ts'
import { incomingHandlers } from '../register/incoming/handlers.ts'
import { invitationHandlers } from '../register/invitations/handlers.ts'
import { meetingHandlers } from '../register/meetings/handlers.ts'
import { memorandumHandlers } from '../register/memoranda/handlers.ts'
import { memoryHandlers } from '../register/memory/handlers.ts'
import { learnFromPaper } from '../register/memory/learn.ts'
import { missionHandlers } from '../register/missions/handlers.ts'
import { organisationHandlers } from '../register/organisations/handlers.ts'
import { pairHandlers } from '../register/pairs/handlers.ts'
import { paperHandlers } from '../register/papers/handlers.ts'
import { peopleHandlers } from '../register/people/handlers.ts'
import { photoHandlers } from '../register/photos/handlers.ts'
import { programmeHandlers } from '../register/programme/handlers.ts'
import { seatingHandlers } from '../register/seating/handlers.ts'
import { settingsHandlers } from '../register/settings/handlers.ts'
import { userHandlers } from '../register/users/handlers.ts'
import { wordFileHandlers } from '../register/word-files/handlers.ts'
import { wordingHandlers } from '../register/wording/handlers.ts'
import { anyRecords, recordStores } from './record-stores.ts'
import { journalHandlers } from './journal-handlers.ts'
import { nightHandlers } from './night-handlers.ts'
import { deviceHandlers } from './device-handlers.ts'
import { sessionHandlers } from './session-handlers.ts'

/** One handler for every call of the register's process; the compiler names the one that is missing. */
export const officeHandlers: Handlers<OfficeContract, CallContext> = {
  session: sessionHandlers,
  device: deviceHandlers,
  users: userHandlers,
  organisations: organisationHandlers,
  people: peopleHandlers,
  photos: photoHandlers,
  elections: electionHandlers,
  missions: missionHandlers,
  delegations: delegationHandlers,
  programme: programmeHandlers,
  invitations: invitationHandlers,
  incoming: incomingHandlers,
  journal: journalHandlers,
  meetings: meetingHandlers,
  seating: seatingHandlers,
  applications: applicationHandlers,
  batches: batchHandlers,
  accreditation: accreditationHandlers,
  memoranda: memorandumHandlers,
  gifts: giftHandlers,
  glossary: glossaryHandlers,
  memory: memoryHandlers,
  forms: formHandlers,
  pairs: pairHandlers,
  papers: paperHandlers({ prepare: preparePaper, kinds: paperKinds, records: anyRecords }, recordNumbers, learnFromPaper, refuseUnready),
  night: nightHandlers,
  settings: settingsHandlers,
  wording: wordingHandlers(recordsOfKind),
  wordFiles: wordFileHandlers(readWordParts),
  history: historyHandlers(recordStores),
  drafts: draftHandlers,
  backups: backupHandlers,
}
