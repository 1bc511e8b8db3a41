import {
  IconArchive,
  IconBook,
  IconBook2,
  IconBuildingBank,
  IconCalendarEvent,
  IconCertificate,
  IconCheckbox,
  IconFileText,
  IconGift,
  IconHistory,
  IconHome,
  IconLanguage,
  IconMailForward,
  IconMailbox,
  IconMessages,
  IconPlaneArrival,
  IconSettings,
  IconSignature,
  IconUser,
  IconUserShield,
  IconUsersGroup,
  IconVocabulary,
  IconWriting,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Right } from '../../shared/register/users/rights.ts'
import { AccreditationScreen } from '../features/accreditation/accreditation-screen.tsx'
import { applicationsArea, ApplicationsScreen } from '../features/accreditation/applications-screen.tsx'
import { batchesArea, BatchesScreen } from '../features/accreditation/batches-screen.tsx'
import { BackupsScreen } from '../features/backups/backups-screen.tsx'
import { delegationsArea, DelegationsScreen } from '../features/delegations/delegations-screen.tsx'
import { electionsArea, ElectionsScreen } from '../features/elections/elections-screen.tsx'
import { giftsArea, GiftsScreen } from '../features/gifts/gifts-screen.tsx'
import { glossaryArea, GlossaryScreen } from '../features/glossary/glossary-screen.tsx'
import { GuideScreen } from '../features/guide/guide-screen.tsx'
import { HistoryScreen } from '../features/history/history-screen.tsx'
import { incomingArea, IncomingScreen } from '../features/journal/incoming-screen.tsx'
import { JournalScreen } from '../features/journal/journal-screen.tsx'
import { invitationsArea, InvitationsScreen } from '../features/invitations/invitations-screen.tsx'
import { meetingsArea, MeetingsScreen } from '../features/meetings/meetings-screen.tsx'
import { memorandaArea, MemorandaScreen } from '../features/memoranda/memoranda-screen.tsx'
import { memoryArea, MemoryScreen } from '../features/memory/memory-screen.tsx'
import { missionsArea, MissionsScreen } from '../features/missions/missions-screen.tsx'
import { organisationsArea, OrganisationsScreen } from '../features/organisations/organisations-screen.tsx'
import { NightScreen } from '../features/documents/night-screen.tsx'
import { PapersScreen } from '../features/documents/papers-screen.tsx'
import { WordingScreen } from '../features/documents/wording-screen.tsx'
import { peopleArea, PeopleScreen } from '../features/people/people-screen.tsx'
import { programmeArea, ProgrammeScreen } from '../features/programme/programme-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { UsersScreen } from '../features/users/users-screen.tsx'
import type { ScreenName } from './navigation.tsx'
import { newRecordForm, type NewRecordForms } from './records/record-creator.tsx'

interface ScreenEntry {
  /** Its title is `title` in the locale file of this name. */
  readonly name: ScreenName
  readonly Icon: ComponentType<{ size?: number }>
  readonly Screen: ComponentType
  /** Whether Ctrl+N makes a new record here. */
  readonly hasRecords: boolean
  /** Who does not have it does not see the screen at all. */
  readonly right: Right
  /** Opened from that screen (and by name), so the left column does not list it. */
  readonly within?: ScreenName
}

const entry = (
  name: ScreenName,
  Icon: ScreenEntry['Icon'],
  Screen: ComponentType,
  hasRecords = true,
  right: Right = 'read',
): ScreenEntry => ({ name, Icon, Screen, hasRecords, right })

/** Every screen of the desk, in the order of the left column. */
export const screens: Readonly<Record<ScreenName, ScreenEntry>> = {
  today: entry('today', IconHome, TodayScreen, false),
  delegations: entry('delegations', IconPlaneArrival, DelegationsScreen),
  programme: entry('programme', IconCalendarEvent, ProgrammeScreen),
  meetings: entry('meetings', IconMessages, MeetingsScreen),
  invitations: entry('invitations', IconMailForward, InvitationsScreen),
  missions: entry('missions', IconUsersGroup, MissionsScreen),
  accreditation: entry('accreditation', IconCertificate, AccreditationScreen, false),
  applications: { ...entry('applications', IconCertificate, ApplicationsScreen), within: 'accreditation' },
  batches: { ...entry('batches', IconCertificate, BatchesScreen), within: 'accreditation' },
  people: entry('people', IconUser, PeopleScreen),
  organisations: entry('organisations', IconBuildingBank, OrganisationsScreen),
  memoranda: entry('memoranda', IconSignature, MemorandaScreen),
  gifts: entry('gifts', IconGift, GiftsScreen),
  elections: entry('elections', IconCheckbox, ElectionsScreen),
  journal: entry('journal', IconBook2, JournalScreen, false),
  incoming: { ...entry('incoming', IconBook2, IncomingScreen), within: 'journal' },
  papers: entry('papers', IconFileText, PapersScreen, false),
  night: entry('night', IconMailbox, NightScreen, false, 'issue-papers'),
  glossary: entry('glossary', IconVocabulary, GlossaryScreen),
  memory: entry('memory', IconLanguage, MemoryScreen),
  settings: entry('settings', IconSettings, SettingsScreen, false),
  wording: { ...entry('wording', IconWriting, WordingScreen, false, 'settings'), within: 'settings' },
  users: entry('users', IconUserShield, UsersScreen, false, 'users'),
  backups: entry('backups', IconArchive, BackupsScreen, false, 'backups'),
  history: entry('history', IconHistory, HistoryScreen, false, 'history-report'),
  guide: entry('guide', IconBook, GuideScreen, false),
}

/** The forms in which a picker makes what it does not find. */
export const newRecordForms: NewRecordForms = {
  applications: newRecordForm(applicationsArea),
  batches: newRecordForm(batchesArea),
  delegations: newRecordForm(delegationsArea),
  elections: newRecordForm(electionsArea),
  gifts: newRecordForm(giftsArea),
  glossary: newRecordForm(glossaryArea),
  incoming: newRecordForm(incomingArea),
  invitations: newRecordForm(invitationsArea),
  meetings: newRecordForm(meetingsArea),
  memoranda: newRecordForm(memorandaArea),
  memory: newRecordForm(memoryArea),
  missions: newRecordForm(missionsArea),
  organisations: newRecordForm(organisationsArea),
  people: newRecordForm(peopleArea),
  programme: newRecordForm(programmeArea),
}
