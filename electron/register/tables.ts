import type { Kysely } from 'kysely'
import type { AccreditationTables } from './accreditation/repository.ts'
import type { BackupTables } from './backups/repository.ts'
import type { CounterTables } from './counters.ts'
import type { DelegationTables } from './delegations/repository.ts'
import type { DraftTables } from './drafts/repository.ts'
import type { ElectionTables } from './elections/repository.ts'
import type { FormTables } from './forms/repository.ts'
import type { GiftTables } from './gifts/repository.ts'
import type { GlossaryTables } from './glossary/repository.ts'
import type { HistoryTables } from './history/repository.ts'
import type { IncomingTables } from './incoming/repository.ts'
import type { InvitationTables } from './invitations/repository.ts'
import type { JournalTables } from './journal/repository.ts'
import type { MeetingTables } from './meetings/repository.ts'
import type { MemorandumTables } from './memoranda/repository.ts'
import type { MemoryTables } from './memory/repository.ts'
import type { MissionTables } from './missions/repository.ts'
import type { NightTables } from './night/repository.ts'
import type { OrganisationTables } from './organisations/repository.ts'
import type { PairTables } from './pairs/repository.ts'
import type { PaperTables } from './papers/repository.ts'
import type { PassportTables } from './passports/repository.ts'
import type { PeopleTables } from './people/repository.ts'
import type { PhotoTables } from './photos/repository.ts'
import type { ProgrammeTables } from './programme/repository.ts'
import type { SettingsTables } from './settings/repository.ts'
import type { UserTables } from './users/repository.ts'
import type { WordFileTables } from './word-files/repository.ts'
import type { WordingTables } from './wording/repository.ts'

/** Every table of the register, each declared by the area that owns it. */
export type RegisterTables = OrganisationTables &
  PeopleTables &
  PhotoTables &
  ElectionTables &
  MissionTables &
  InvitationTables &
  DelegationTables &
  MeetingTables &
  ProgrammeTables &
  GlossaryTables &
  MemoryTables &
  PairTables &
  CounterTables &
  IncomingTables &
  JournalTables &
  PaperTables &
  NightTables &
  PassportTables &
  HistoryTables &
  SettingsTables &
  DraftTables &
  BackupTables &
  AccreditationTables &
  MemorandumTables &
  GiftTables &
  FormTables &
  UserTables &
  WordFileTables &
  WordingTables

/** The open register, or a transaction in it. */
export type RegisterDb = Kysely<RegisterTables>
