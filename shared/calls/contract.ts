import { accreditationCalls, applicationCalls, batchCalls } from '../register/accreditation/calls.ts'
import { backupCalls } from '../register/backups/calls.ts'
import { delegationCalls } from '../register/delegations/calls.ts'
import { deskCalls } from '../register/desk/calls.ts'
import { deviceCalls } from '../register/device/calls.ts'
import { draftCalls } from '../register/drafts/calls.ts'
import { electionCalls } from '../register/elections/calls.ts'
import { formCalls } from '../register/forms/calls.ts'
import { glossaryCalls } from '../register/glossary/calls.ts'
import { giftCalls } from '../register/gifts/calls.ts'
import { historyCalls } from '../register/history/calls.ts'
import { incomingCalls } from '../register/incoming/calls.ts'
import { invitationCalls } from '../register/invitations/calls.ts'
import { journalCalls } from '../register/journal/calls.ts'
import { meetingCalls } from '../register/meetings/calls.ts'
import { memorandumCalls } from '../register/memoranda/calls.ts'
import { memoryCalls } from '../register/memory/calls.ts'
import { missionCalls } from '../register/missions/calls.ts'
import { nightCalls } from '../register/night/calls.ts'
import { organisationCalls } from '../register/organisations/calls.ts'
import { pairCalls } from '../register/pairs/calls.ts'
import { paperCalls } from '../register/papers/calls.ts'
import { peopleCalls } from '../register/people/calls.ts'
import { photoCalls } from '../register/photos/calls.ts'
import { programmeCalls } from '../register/programme/calls.ts'
import { seatingCalls } from '../register/seating/calls.ts'
import { sessionCalls } from '../register/session/calls.ts'
import { settingsCalls } from '../register/settings/calls.ts'
import { userCalls } from '../register/users/calls.ts'
import { wordFileCalls } from '../register/word-files/calls.ts'
import { wordingCalls } from '../register/wording/calls.ts'
import type { Contract } from './call.ts'

/** What the register's own process answers to the window. */
export const windowContract = {
  session: sessionCalls,
  users: userCalls,
  organisations: organisationCalls,
  people: peopleCalls,
  photos: photoCalls,
  elections: electionCalls,
  missions: missionCalls,
  delegations: delegationCalls,
  programme: programmeCalls,
  invitations: invitationCalls,
  incoming: incomingCalls,
  journal: journalCalls,
  meetings: meetingCalls,
  seating: seatingCalls,
  applications: applicationCalls,
  batches: batchCalls,
  accreditation: accreditationCalls,
  memoranda: memorandumCalls,
  gifts: giftCalls,
  glossary: glossaryCalls,
  memory: memoryCalls,
  forms: formCalls,
  pairs: pairCalls,
  papers: paperCalls,
  night: nightCalls,
  settings: settingsCalls,
  wording: wordingCalls,
  wordFiles: wordFileCalls,
  history: historyCalls,
  drafts: draftCalls,
  backups: backupCalls,
} satisfies Contract

/** What only the program itself asks of the register's process: the window's channel knows none of it. */
export const programContract = { device: deviceCalls } satisfies Contract

/** What the register's own process answers. */
export const officeContract = { ...windowContract, ...programContract }
export type OfficeContract = typeof officeContract

/** What the window's process answers itself. */
export const deskContract = { desk: deskCalls } satisfies Contract
export type DeskContract = typeof deskContract

/** Every request the window can make. */
export const appContract = { ...windowContract, ...deskContract }
export type AppContract = typeof appContract
