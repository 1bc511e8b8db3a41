import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { registerFiles } from '../../electron/database/register-folder.ts'
import type { Reply } from '../../shared/calls/call.ts'
import { officeContract } from '../../shared/calls/contract.ts'
import { roles } from '../../shared/register/users/rights.ts'
import { anyName, anyShape, callNames, deepShape, hugeText, pollutingShape } from '../hostile/nasty-values.ts'
import { valuesFor } from '../hostile/schema-values.ts'
import { wireReply } from '../hostile/wire-reply.ts'
import { type Count, type Findings, findingsOf, type HarnessOptions, nothingFound, startCount, type Tally } from './harness.ts'
import { createOffice, type Office, officeIn, officePassword } from './works/office.ts'

/** Calls that one user makes before the next one unlocks. */
const callsOfOneUser = 2000
/** Made at once; huge texts among them would otherwise lie about. */
const callsAtOnce = 100
const largestMemoryMb = 600

/** Whole copies of the register, or a password derived each time: asked for, but not all day. */
const slow = /^(?:backups\.|users\.(?:prove|add|resetPassword|newRecovery)|session\.(?:create|recover|unlock|changePassword)|history\.verify)/u

interface Request {
  readonly name: unknown
  readonly input: unknown
}

/**
 * Whatever a page could send, to the real dispatch over a real register with the real handlers, as each of the roles: never a
 * throw, a mistake of the program, or a reply outside the contract; no object of the program altered; and the register whole
 * and its history believed afterwards. A round is one call; acknowledged are those that were answered with a value.
 */
export async function run({ rounds, seed }: HarnessOptions): Promise<Tally> {
  const count = startCount('dispatch', seed)
  const unhandled: string[] = []
  const note = (reason: unknown): void => void unhandled.push(String(reason))
  process.on('unhandledRejection', note)
  const untouched = prototypes()
  try {
    await inFolder(async (folder) => {
      const users = await prepareUsers(folder)
      const ids: string[] = []
      const requests = requestsAbout(() => ids)
      for (let done = 0, turn = 0; done < rounds; done += callsOfOneUser, turn += 1) {
        const user = users[turn % users.length]
        const amount = Math.min(callsOfOneUser, rounds - done)
        await bombard({ folder, userId: user?.id ?? '', requests, amount, seed: seed + done, ids, count })
        count.add(touched(untouched), `after ${done} calls`)
      }
      count.add(await lookAfterwards(folder, users[0]?.id ?? ''), 'afterwards')
    })
  } finally {
    process.off('unhandledRejection', note)
  }
  const memoryMb = Math.round(process.memoryUsage.rss() / 1_000_000)
  count.see('memory in MB at the end', memoryMb)
  count.add({ ...nothingFound, damaged: [...unhandled, ...(memoryMb > largestMemoryMb ? [`${memoryMb} MB of memory`] : [])] }, 'the process')
  return count.tally()
}

/** No processes of its own, so no workshop with a bundle for them. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'protocol-desk-dispatch-'))
  try {
    await work(join(parent, 'register'))
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** One user of each role, who all have the same password. */
async function prepareUsers(folder: string): Promise<{ readonly id: string }[]> {
  const office = await createOffice(folder)
  await office.client.users.prove({ password: officePassword })
  for (const role of roles.slice(1)) await office.client.users.add({ name: `Колдонуучу ${role}`, role, password: officePassword })
  const users = await office.client.users.list({})
  await office.close()
  return users.toSorted((left, right) => roles.indexOf(left.role ?? 'reader') - roles.indexOf(right.role ?? 'reader'))
}

function requestsAbout(ids: () => readonly string[]): fc.Arbitrary<Request> {
  const quick = callNames.filter((name) => !slow.test(name))
  const rare = callNames.filter((name) => slow.test(name))
  const fitting = (name: string): fc.Arbitrary<Request> => valuesFor(inputOf(name), ids).map((input) => ({ name, input }))
  return fc.oneof(
    { weight: 1000, arbitrary: fc.record({ name: anyName, input: fc.oneof({ weight: 40, arbitrary: anyShape }, { weight: 2, arbitrary: deepShape }, { weight: 2, arbitrary: pollutingShape }, { weight: 1, arbitrary: hugeText }) }) },
    { weight: 120, arbitrary: fc.oneof(...quick.map(fitting)) },
    { weight: 1, arbitrary: fc.oneof(...rare.map(fitting)) },
  )
}

function inputOf(name: string) {
  const [area = '', call = ''] = name.split('.')
  const slice: Readonly<Record<string, (typeof officeContract)['people']['list']>> = Object(Reflect.get(officeContract, area))
  const found = slice[call]
  if (found === undefined) throw new Error(`${name} is no call`)
  return found.input
}

interface Bombardment {
  readonly folder: string
  readonly userId: string
  readonly requests: fc.Arbitrary<Request>
  readonly amount: number
  readonly seed: number
  readonly ids: string[]
  readonly count: Count
}

async function bombard({ folder, userId, requests, amount, seed, ids, count }: Bombardment): Promise<void> {
  let office = await comeIn(folder, userId)
  for (let done = 0; done < amount; done += callsAtOnce) {
    const numRuns = Math.min(callsAtOnce, amount - done)
    for (const request of fc.sample(requests, { numRuns, seed: seed + done })) {
      await fire(office, request, ids, count)
      if (!office.isOpen()) office = await comeIn(folder, userId)
    }
  }
  await office.close()
}

async function fire(office: Office, request: Request, ids: string[], count: Count): Promise<void> {
  const where = typeof request.name === 'string' ? request.name.slice(0, 60) : typeof request.name
  const fault = (what: string): void => count.add({ ...nothingFound, damaged: [what] }, where)
  const sent = asSent(request)
  if (sent === undefined) return count.see('cannot be sent')
  count.round()
  try {
    const reply: Reply = await office.send(sent.name, sent.input)
    if (!wireReply.safeParse(reply).success) fault('a reply outside the contract')
    count.see(reply.ok ? 'answered' : reply.error.code)
    if (reply.ok) {
      count.acknowledge(1)
      remember(ids, reply.value)
    } else if (reply.error.code === 'unexpected') fault('a mistake of the program')
  } catch (error) {
    fault(`thrown: ${String(error)}`)
  }
}

/** Between processes values are cloned; what cannot be cloned never leaves the page. */
function asSent(request: Request): Request | undefined {
  try {
    return structuredClone(request)
  } catch {
    return undefined
  }
}

/** Wrong passwords that were guessed on the way would make everybody wait. */
async function comeIn(folder: string, userId: string): Promise<Office> {
  rmSync(registerFiles(folder).attempts, { force: true })
  const office = officeIn(folder)
  await office.client.session.unlock({ password: officePassword, userId })
  return office
}

const knownIds = 200

function remember(ids: string[], value: unknown): void {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  if (typeof id !== 'string') return
  ids.push(id)
  if (ids.length > knownIds) ids.shift()
}

/** Names of everything that all objects share. */
function prototypes(): string {
  return [Object, Array, Function, String, Number, Map, Set, Promise, Error, Uint8Array]
    .map((each) => Reflect.ownKeys(each.prototype as object).map(String).toSorted().join())
    .join('|')
}

const touched = (before: string): Findings => (prototypes() === before && !('isAdmin' in {}) ? nothingFound : { ...nothingFound, silent: ['a prototype was altered'] })

async function lookAfterwards(folder: string, userId: string): Promise<Findings> {
  const office = await comeIn(folder, userId)
  try {
    const { doubt } = await office.client.history.state({})
    const { count: faults } = await office.client.history.verify({})
    return findingsOf([
      doubt === null ? nothingFound : { ...nothingFound, damaged: ['the history is in doubt'] },
      faults === 0 ? nothingFound : { ...nothingFound, damaged: [`${faults} records that the history does not know`] },
    ])
  } finally {
    await office.close()
  }
}
