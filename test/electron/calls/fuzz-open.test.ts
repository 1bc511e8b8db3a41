import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { migrations } from '../../../electron/database/migrations/index.ts'
import type { CallContext } from '../../../electron/register/context.ts'
import type { RegisterTables } from '../../../electron/register/tables.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { testAuthor } from '../../helpers/author.ts'
import { testVaults } from '../../helpers/vault.ts'
import { createTestRegister, type TestRegister } from '../../helpers/register.ts'
import { closedBackups, closedSession, closedUsers, type LoggedMistake, noting, wireReply } from './desk-for-tests.ts'

/** The same over an open, empty register: inputs that pass the schema must end in a sentence, not in a mistake. */
let register: TestRegister
beforeAll(async () => {
  register = await createTestRegister(migrations, { disposeAfterTest: false })
})
afterAll(() => register.dispose())

// What a search engine or SQL could take for its own.
const oddText = fc.oneof(
  fc.constantFrom('"', "'", '*', '%', '_', '\\', 'a AND', 'NEAR(', 'name:x', '-', '^', ')', '\u0000', '\ud800', '😀', '"a" OR', 'ө ү ң', '--', ';DROP TABLE people'),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const id = fc.uuid()
const version = fc.record({ id, revision: fc.integer({ min: 1 }) })
const area = fc.constantFrom(...recordAreas)

const request = fc.oneof(
  fc.record({ name: area.map((each) => `${each}.list`), input: fc.record({ search: oddText, archived: fc.boolean() }, { requiredKeys: [] }) }),
  fc.record({ name: area.map((each) => `${each}.get`), input: fc.record({ id }) }),
  fc.record({ name: area.chain((each) => fc.constantFrom(`${each}.archive`, `${each}.restore`)), input: version }),
  fc.record({ name: fc.constant('history.ofRecord'), input: fc.record({ area, id }) }),
  fc.record({ name: fc.constant('history.undo'), input: fc.record({ seq: fc.integer() }, { requiredKeys: [] }) }),
  fc.record({ name: fc.constantFrom('drafts.keep', 'drafts.find', 'drafts.drop'), input: fc.record({ key: oddText, content: fc.jsonValue() }, { requiredKeys: ['key'] }) }),
  fc.record({ name: fc.constantFrom('papers.list', 'settings.get', 'drafts.list'), input: fc.constant({}) }),
  fc.record({
    name: fc.constant('organisations.create'),
    input: fc.record({
      kind: fc.constantFrom('embassy', 'other', 'club'),
      name: fc.record({ ky: oddText, ru: oddText, en: oddText }),
      abbreviation: fc.record({ ky: oddText, ru: oddText, en: oddText }),
      countryCode: fc.constantFrom(null, 'KG', 'XX'),
      aliases: oddText,
      address: fc.record({ ky: oddText, ru: oddText }),
      phone: oddText,
      email: oddText,
      notes: oddText,
    }),
  }),
)

it('an open register answers every request with a reply of the contract', async () => {
  const context: CallContext = {
    db: register.connection.kysely<RegisterTables>(),
    openedAt: '2025-11-28T00:00:00.000Z',
    clock: { now: () => '2025-11-28T06:00:00.000Z', today: () => '2025-11-28' },
    session: closedSession,
    author: testAuthor(),
    ...testVaults(),
    require: () => undefined,
    users: closedUsers,
    backups: closedBackups,
  }
  const codes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(request, async ({ name, input }) => {
      const mistakes: LoggedMistake[] = []
      const dispatch = createDispatch(officeContract, officeHandlers, context, { ...noting(mistakes), checkOutputs: true })
      const reply = wireReply.parse(await dispatch({ name, input }))
      codes.add(reply.ok ? 'ok' : reply.error.code)
      expect(mistakes.map(({ error, callName }) => `${callName}: ${String(error)}`)).toEqual([])
    }),
    { numRuns: 1000 },
  )
  expect([...codes]).toEqual(expect.arrayContaining(['ok', 'not-found', 'invalid-input', 'nothing-to-undo']))
}, 120_000)
