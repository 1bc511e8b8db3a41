import type { Client, Handlers, Slice } from '../../../../shared/calls/call.ts'
import { accreditationCalls, applicationCalls, batchCalls } from '../../../../shared/register/accreditation/calls.ts'
import { draftCalls } from '../../../../shared/register/drafts/calls.ts'
import { electionCalls } from '../../../../shared/register/elections/calls.ts'
import { formCalls } from '../../../../shared/register/forms/calls.ts'
import { giftCalls } from '../../../../shared/register/gifts/calls.ts'
import { glossaryCalls } from '../../../../shared/register/glossary/calls.ts'
import { historyCalls } from '../../../../shared/register/history/calls.ts'
import { incomingCalls } from '../../../../shared/register/incoming/calls.ts'
import { invitationCalls } from '../../../../shared/register/invitations/calls.ts'
import { journalCalls } from '../../../../shared/register/journal/calls.ts'
import { memorandumCalls } from '../../../../shared/register/memoranda/calls.ts'
import { memoryCalls } from '../../../../shared/register/memory/calls.ts'
import { missionCalls } from '../../../../shared/register/missions/calls.ts'
import { organisationCalls } from '../../../../shared/register/organisations/calls.ts'
import { paperCalls } from '../../../../shared/register/papers/calls.ts'
import { peopleCalls } from '../../../../shared/register/people/calls.ts'
import { settingsCalls } from '../../../../shared/register/settings/calls.ts'
import { wordingCalls } from '../../../../shared/register/wording/calls.ts'
import type { NumberSeries, Settings } from '../../../../shared/register/settings/schema.ts'
import { AppError } from '../../../../shared/errors.ts'
import { roleMay } from '../../../../shared/register/users/rights.ts'
import { journalHandlers } from '../../../../electron/calls/journal-handlers.ts'
import { anyRecords, recordStores } from '../../../../electron/calls/record-stores.ts'
import { migrations } from '../../../../electron/database/migrations/index.ts'
import type { CallContext } from '../../../../electron/register/context.ts'
import type { Author } from '../../../../electron/register/history/author.ts'
import { accreditationHandlers, applicationHandlers, batchHandlers } from '../../../../electron/register/accreditation/handlers.ts'
import { draftHandlers } from '../../../../electron/register/drafts/handlers.ts'
import { electionHandlers } from '../../../../electron/register/elections/handlers.ts'
import { formHandlers } from '../../../../electron/register/forms/handlers.ts'
import { giftHandlers } from '../../../../electron/register/gifts/handlers.ts'
import { glossaryHandlers } from '../../../../electron/register/glossary/handlers.ts'
import { historyHandlers } from '../../../../electron/register/history/handlers.ts'
import { incomingHandlers } from '../../../../electron/register/incoming/handlers.ts'
import { invitationHandlers } from '../../../../electron/register/invitations/handlers.ts'
import { memorandumHandlers } from '../../../../electron/register/memoranda/handlers.ts'
import { memoryHandlers } from '../../../../electron/register/memory/handlers.ts'
import { learnFromPaper } from '../../../../electron/register/memory/learn.ts'
import { missionHandlers } from '../../../../electron/register/missions/handlers.ts'
import { organisationHandlers } from '../../../../electron/register/organisations/handlers.ts'
import { recordNumbers } from '../../../../electron/documents/record-numbers.ts'
import { paperHandlers } from '../../../../electron/register/papers/handlers.ts'
import type { PaperMaking } from '../../../../electron/register/papers/preparing.ts'
import { peopleHandlers } from '../../../../electron/register/people/handlers.ts'
import type { BackupControl } from '../../../../electron/register/backup-control.ts'
import type { SessionControl } from '../../../../electron/register/session-control.ts'
import { settingsHandlers } from '../../../../electron/register/settings/handlers.ts'
import { readWordParts } from '../../../../electron/intake/read-word-parts.ts'
import { wordFileHandlers } from '../../../../electron/register/word-files/handlers.ts'
import { wordFileCalls } from '../../../../shared/register/word-files/calls.ts'
import { wordingHandlers } from '../../../../electron/register/wording/handlers.ts'
import type { RegisterTables } from '../../../../electron/register/tables.ts'
import type { RollSight, UserControl } from '../../../../electron/register/user-control.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { testVaults } from '../../../helpers/vault.ts'
import { createTestRegister } from '../../../helpers/register.ts'

/**
 * The register as an officer's window sees it: a real encrypted file behind the handlers, every input and answer checked
 * against the contract, and a clock that stands on the day a test names.
 */
export async function openTestDesk(day = '2025-11-28', firstAuthor: Author = testAuthor()) {
  const register = await createTestRegister(migrations)
  let author = firstAuthor
  const clock = testClock(day)
  let openedAt = clock.now()
  const context: CallContext = {
    get db() {
      return register.connection.kysely<RegisterTables>()
    },
    get openedAt() {
      return openedAt
    },
    clock,
    get author() {
      return author
    },
    ...testVaults(),
    require(right) {
      if (!roleMay(author.role, right)) throw new AppError('not-allowed', { right })
    },
    session: noSession,
    users: nobodyElse,
    backups: noCopies,
  }
  return {
    context,
    /** From now on it is this day. */
    setDay: clock.setDay,
    /** The register's own handle, as another tool with the right key has it. */
    get database() {
      return register.connection.database
    },
    register,
    /** Somebody else sits down at the desk. */
    sitDown(next: Author) {
      author = next
    },
    /** Closes the register and opens it again, as on the next morning. */
    restart() {
      register.reopen()
      openedAt = clock.now()
    },
    organisations: client(organisationCalls, organisationHandlers, context),
    people: client(peopleCalls, peopleHandlers, context),
    elections: client(electionCalls, electionHandlers, context),
    missions: client(missionCalls, missionHandlers, context),
    invitations: client(invitationCalls, invitationHandlers, context),
    applications: client(applicationCalls, applicationHandlers, context),
    batches: client(batchCalls, batchHandlers, context),
    accreditation: client(accreditationCalls, accreditationHandlers, context),
    memoranda: client(memorandumCalls, memorandumHandlers, context),
    gifts: client(giftCalls, giftHandlers, context),
    incoming: client(incomingCalls, incomingHandlers, context),
    journal: client(journalCalls, journalHandlers, context),
    forms: client(formCalls, formHandlers, context),
    glossary: client(glossaryCalls, glossaryHandlers, context),
    memory: client(memoryCalls, memoryHandlers, context),
    papers: client(paperCalls, paperHandlers(making, recordNumbers, learnFromPaper, () => Promise.resolve()), context),
    settings: client(settingsCalls, settingsHandlers, context),
    wordFiles: client(wordFileCalls, wordFileHandlers(readWordParts), context),
    wording: client(wordingCalls, wordingHandlers(() => []), context),
    history: client(historyCalls, historyHandlers(recordStores), context),
    drafts: client(draftCalls, draftHandlers, context),
  }
}
export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>

type Callable = (input: unknown, context: CallContext) => unknown

/** The calls of one area as functions; types are those of the contract, so a test compiles only against what is offered. */
function client<S extends Slice>(
  slice: S,
  handlers: Handlers<{ area: S }, CallContext>['area'],
  context: CallContext,
): Client<{ area: S }>['area'] {
  const entries = Object.entries(slice).map(([name, call]) => {
    const handler = (handlers as unknown as Record<string, Callable>)[name]
    return [name, async (input: unknown) => call.output.parse(await handler?.(call.input.parse(input), context))]
  })
  return Object.fromEntries(entries) as Client<{ area: S }>['area']
}

/** Each reading is a second later than the one before, so that nothing happens at the same time as something else. */
function testClock(firstDay: string) {
  let day = firstDay
  let seconds = 0
  return {
    now() {
      seconds += 1
      return new Date(Date.parse(`${day}T03:00:00Z`) + seconds * 1000).toISOString()
    },
    today: () => day,
    setDay(next: string) {
      day = next
    },
  }
}

const notHere = (): never => {
  throw new Error('This test desk does without it')
}

// No method of either is there: a test that needs one opens a real session.
const noSession = new Proxy({}, { get: notHere }) as SessionControl

const noCopies = new Proxy({}, { get: notHere }) as BackupControl

const everybodyIsKnown: RollSight = { mark: '', continues: () => true, vouchesFor: () => true }
const nobodyElse = new Proxy({ roll: () => everybodyIsKnown }, { get: (known, name) => (name === 'roll' ? known.roll : notHere()) }) as unknown as UserControl

/** Facts enough to see what a preparation is given. */
const prepareNothing = (_db: unknown, kind: string, subject: { id: string }, settings: Settings, today: string) =>
  Promise.resolve({ kind, subjectId: subject.id, city: settings.office.city.ru, today })

/** Papers whose kinds this desk does without. */
const making: PaperMaking = {
  prepare: prepareNothing,
  kinds: { seriesOf, printsPassports: () => true, formOf: () => [], programVersion: '1.0.0' },
  records: anyRecords,
}

function seriesOf(kind: string): NumberSeries | null {
  const series: Record<string, NumberSeries | null> = { 'invitation-letter': 'invitation', 'conversation-record': 'minutes', 'press-release': 'press-release', badges: null }
  const own = series[kind]
  return own === undefined ? notHere() : own
}
