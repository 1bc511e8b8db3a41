import {
  IconBook,
  IconBuildingBank,
  IconCalendarEvent,
  IconCheckbox,
  IconFileText,
  IconHome,
  IconMailForward,
  IconMessages,
  IconPlaneArrival,
  IconSettings,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { DelegationsScreen } from '../features/delegations/delegations-screen.tsx'
import { ElectionsScreen } from '../features/elections/elections-screen.tsx'
import { GuideScreen } from '../features/guide/guide-screen.tsx'
import { InvitationsScreen } from '../features/invitations/invitations-screen.tsx'
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx'
import { MissionsScreen } from '../features/missions/missions-screen.tsx'
import { OrganisationsScreen } from '../features/organisations/organisations-screen.tsx'
import { PapersScreen } from '../features/documents/papers-screen.tsx'
import { PeopleScreen } from '../features/people/people-screen.tsx'
import { ProgrammeScreen } from '../features/programme/programme-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import type { ScreenName } from './navigation.tsx'

interface ScreenEntry {
  /** Its title is `title` in the locale file of this name. */
  readonly name: ScreenName
  readonly Icon: ComponentType<{ size?: number }>
  readonly Screen: ComponentType
  /** Whether Ctrl+N makes a new record here. */
  readonly hasRecords: boolean
}

const entry = (name: ScreenName, Icon: ScreenEntry['Icon'], Screen: ComponentType, hasRecords = true): ScreenEntry => ({
  name,
  Icon,
  Screen,
  hasRecords,
})

/** Every screen of the desk, in the order of the left column. */
export const screens: Readonly<Record<ScreenName, ScreenEntry>> = {
  today: entry('today', IconHome, TodayScreen, false),
  delegations: entry('delegations', IconPlaneArrival, DelegationsScreen),
  programme: entry('programme', IconCalendarEvent, ProgrammeScreen),
  meetings: entry('meetings', IconMessages, MeetingsScreen),
  invitations: entry('invitations', IconMailForward, InvitationsScreen),
  missions: entry('missions', IconUsersGroup, MissionsScreen),
  people: entry('people', IconUser, PeopleScreen),
  organisations: entry('organisations', IconBuildingBank, OrganisationsScreen),
  elections: entry('elections', IconCheckbox, ElectionsScreen),
  papers: entry('papers', IconFileText, PapersScreen, false),
  settings: entry('settings', IconSettings, SettingsScreen, false),
  guide: entry('guide', IconBook, GuideScreen, false),
}

