import type { RecordArea } from '../record.ts'

/** Who works with the register, from the most trusted down. */
export const roles = ['administrator', 'officer', 'drafter', 'clerk', 'reader'] as const
export type Role = (typeof roles)[number]

const everybody: readonly Role[] = roles
const writers: readonly Role[] = ['administrator', 'officer', 'drafter', 'clerk']
const whoEntersVisits: readonly Role[] = ['administrator', 'officer', 'clerk']
const whoWritesTexts: readonly Role[] = ['administrator', 'officer', 'drafter']
const whoAnswersForTheOffice: readonly Role[] = ['administrator', 'officer']
const onlyAdministrators: readonly Role[] = ['administrator']

/**
 * What each right lets somebody do, and which roles have it. Every call of the contract names one right; dispatch compares
 * before it looks at anything else. What is not in this table nobody may.
 *
 * The clerk enters visits and sends letters; the drafter writes meetings, minutes and press releases in two languages; the
 * officer answers for all of it; the administrator also for who comes in.
 */
const table = {
  /** Every list, card and preview, without passports. */
  read: everybody,
  /** One's own place, drafts, password and lock: what everybody needs who sits here at all. */
  'own-desk': everybody,
  /** People, organisations, elections, missions, delegations, programmes, invitations, memoranda, gifts. */
  'write-visits': whoEntersVisits,
  'write-meetings': whoWritesTexts,
  /** Glossary and translation memory, also from files. */
  'write-texts': whoWritesTexts,
  /** Case forms of names, which every later paper then uses unasked. */
  'confirm-forms': whoWritesTexts,
  /** Enters the commission's decision on a batch of observers, which accredits them. */
  accredit: whoAnswersForTheOffice,
  /** Takes a number and keeps the finished paper. */
  'issue-papers': writers,
  /** Takes papers and texts out of the encrypted register. */
  export: writers,
  /** Registers letters that came in, marks what was sent, spoils numbers and says why. */
  'keep-journal': whoEntersVisits,
  /** Takes back changes, each in the areas that one may write. */
  undo: writers,
  /** Takes back what somebody else did. */
  'undo-others': whoAnswersForTheOffice,
  /** Passport numbers, on cards and in papers. Only these roles are given the second data key (`keys/roll.ts`). */
  'see-passports': whoAnswersForTheOffice,
  /** Letterhead, numbers, page, lock. */
  settings: whoAnswersForTheOffice,
  /** The whole office's history: who did what, and the report for the head. */
  'history-report': whoAnswersForTheOffice,
  /** Goes on working after the history was found altered. */
  'accept-history': onlyAdministrators,
  /** Makes and verifies copies. */
  backups: whoAnswersForTheOffice,
  /** Puts an older register in the place of today's. */
  restore: onlyAdministrators,
  users: onlyAdministrators,
  /** Recovery keys and sheets, a new data key. */
  keys: onlyAdministrators,
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Right = keyof typeof table
export const rightTable: Readonly<Record<Right, readonly Role[]>> = table

export const rights: readonly Right[] = Object.keys(table).filter((name): name is Right => Object.hasOwn(table, name))

/** Roles come out of a file: a role that this program does not know, say of a later version, has no right at all. */
export function roleMay(role: string, right: Right): boolean {
  return Object.hasOwn(table, right) && rightTable[right].some((known) => known === role)
}

export function rightsOf(role: string): Right[] {
  return rights.filter((right) => roleMay(role, right))
}

/** The right that changing a record of this area takes; undo asks for it too. */
export const writeRights: Readonly<Record<RecordArea, Right>> = {
  organisations: 'write-visits',
  people: 'write-visits',
  elections: 'write-visits',
  missions: 'write-visits',
  delegations: 'write-visits',
  programme: 'write-visits',
  invitations: 'write-visits',
  incoming: 'keep-journal',
  meetings: 'write-meetings',
  glossary: 'write-texts',
  memory: 'write-texts',
  applications: 'write-visits',
  batches: 'write-visits',
  memoranda: 'write-visits',
  gifts: 'write-visits',
}
