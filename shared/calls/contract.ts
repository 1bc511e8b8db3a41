import { backupCalls } from '../register/backups/calls.ts'
import { delegationCalls } from '../register/delegations/calls.ts'
import { deskCalls } from '../register/desk/calls.ts'
import { deviceCalls } from '../register/device/calls.ts'
import { draftCalls } from '../register/drafts/calls.ts'
import { electionCalls } from '../register/elections/calls.ts'
import { formCalls } from '../register/forms/calls.ts'
import { glossaryCalls } from '../register/glossary/calls.ts'
import { historyCalls } from '../register/history/calls.ts'
import { invitationCalls } from '../register/invitations/calls.ts'
import { meetingCalls } from '../register/meetings/calls.ts'
import { memoryCalls } from '../register/memory/calls.ts'
import { missionCalls } from '../register/missions/calls.ts'
import { organisationCalls } from '../register/organisations/calls.ts'
import { paperCalls } from '../register/papers/calls.ts'
import { peopleCalls } from '../register/people/calls.ts'
import { programmeCalls } from '../register/programme/calls.ts'
import { sessionCalls } from '../register/session/calls.ts'
import { settingsCalls } from '../register/settings/calls.ts'
import { userCalls } from '../register/users/calls.ts'
import type { Contract } from './call.ts'

/** What the register's own process answers to the window. */
export const windowContract = {
  session: sessionCalls,
  users: userCalls,
  organisations: organisationCalls,
  people: peopleCalls,
  elections: electionCalls,
  missions: missionCalls,
  delegations: delegationCalls,
  programme: programmeCalls,
  invitations: invitationCalls,
  meetings: meetingCalls,
  glossary: glossaryCalls,
  memory: memoryCalls,
  forms: formCalls,
  papers: paperCalls,
  settings: settingsCalls,
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
