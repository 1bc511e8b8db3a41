import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { sql } from 'kysely'

import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import type { DerivationPolicy } from '../../../electron/keys/derivation.ts'
import { createCallContext } from '../../../electron/office/call-context.ts'
import { fixedDerivation } from '../../../electron/office/derivation-cost.ts'
import { createRegisterSession, type RegisterSession } from '../../../electron/office/register-session.ts'
import { systemClock } from '../../../electron/office/system-clock.ts'
import { personStore } from '../../../electron/register/people/repository.ts'
import { createClient } from '../../../shared/calls/client.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { searchKey, searchVariants } from '../../../shared/language/index.ts'
import { type Figure, medianTimes } from './figures.ts'
import { generatePerson } from './generated-people.ts'

const people = 50_000
const times = 9

const cheap = { memoryKiB: 8, iterations: 1, parallelism: 1 }
/** What a password costs is no part of a search. */
const cheapPolicy: DerivationPolicy = { cost: cheap, floor: cheap }

interface Search {
  readonly key: string
  readonly what: string
  readonly typed: string
}

const searches: readonly Search[] = [
  { key: 'search-one', what: 'one person, two words', typed: 'муратова жылдыз' },
  { key: 'search-many', what: 'a beginning many share', typed: 'ботоб' },
  { key: 'search-keyboard', what: 'typed on the wrong keyboard layout', typed: ',jnj,trjdf' },
  { key: 'search-latin', what: 'typed in Latin letters', typed: 'Omurbekov' },
  { key: 'search-none', what: 'nobody', typed: 'айсбергова' },
]

/** The list call of the window, as the register's process answers it, against the plainest scan of the same table. */
export async function measureSearch(folder: string): Promise<Figure[]> {
  const configuration = { registerFolder: join(folder, 'register'), isDemo: false, logFile: join(folder, 'mistakes.log') }
  const session = createRegisterSession(configuration, systemClock, fixedDerivation(cheapPolicy))
  await session.create('сурап издөөнү өлчөө 2026')
  try {
    await fill(session)
    const figures: Figure[] = []
    for (const search of searches) figures.push(await measureOne(session, search))
    return figures
  } finally {
    await session.lock()
  }
}

/** By the repository that the calls use, in one transaction: fifty thousand separate ones would measure the disk. */
async function fill(session: RegisterSession): Promise<void> {
  const { db } = session.open()
  const now = systemClock.now()
  await db.transaction().execute(async (transaction) => {
    for (let index = 0; index < people; index += 1) {
      const head = { id: randomUUID(), revision: 1, archived_at: null, created_at: now, updated_at: now }
      await personStore.insert(transaction, head, generatePerson(index))
    }
  })
}

async function measureOne(session: RegisterSession, { key, what, typed }: Search): Promise<Figure> {
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, systemClock), {
    translate: translateDatabaseError,
    mayUse: session.mayUse,
    logMistake: (error) => {
      throw error
    },
  })
  const client = createClient(officeContract, (name, input) => dispatch({ name, input }))
  const { db } = session.open()
  const pattern = `%${searchKey(searchVariants(typed)[0] ?? typed).split(' ')[0] ?? ''}%`
  const found = await client.people.list({ search: typed })
  // Only counts, so that the scan is as cheap as a scan can be: what the calls add is reading, mapping and the posts.
  const scan = (): unknown => sql`select count(*) from people where search_key like ${pattern}`.execute(db)
  const taken = await medianTimes(times, () => client.people.list({ search: typed }), scan)
  return {
    key,
    what: `search of ${people.toLocaleString('en')} people: ${what} (${found.length} found)`,
    milliseconds: taken.work,
    against: { what: 'LIKE over the whole table', milliseconds: taken.against },
  }
}
