import { sql } from 'kysely'
import { chanceFrom } from '../chance.ts'
import { acknowledgementOf, readAcknowledgements, type WrittenArea } from './acknowledgements.ts'
import { audit, auditing } from './audit.ts'
import { createOffice, openOffice } from './office.ts'
import type { Office } from './office.ts'
import { someDelegation, somePerson } from './records.ts'
import type { Performance, Work } from './work.ts'

const organisation = {
  kind: 'election-body' as const,
  name: { ky: 'Сыноо уюму', ru: 'Пробная организация', en: '' },
  abbreviation: { ky: '', ru: '', en: '' },
  countryCode: null,
  aliases: '',
  address: { ky: '', ru: '' },
  phone: '',
  email: '',
  notes: '',
}

/** People and delegations are made, changed, put away and brought back, letters numbered: what an office does all day. */
export const writing: Work = {
  name: 'writing',

  async prepare(folder) {
    const office = await createOffice(folder)
    await prepareRecords(office, 0)
    await office.close()
  },

  async perform(performance) {
    const office = await openOffice(performance.folder)
    performance.acknowledge('open')
    // Every other time the log is emptied so often that kills fall into that as well.
    if (performance.chance.percent(50)) await sql`PRAGMA wal_autocheckpoint=30`.execute(office.db())
    await writeRecords(office, performance)
    await office.close()
    performance.acknowledge('closed')
  },

  inspect: (folder, acknowledged) =>
    auditing(() => openOffice(folder), (office) => audit(office, readAcknowledgements(acknowledged))),
}

/** The same with the library's own setting for syncing, under which a power cut takes acknowledged work. */
export const writingUnsynced: Work = {
  ...writing,
  name: 'writing-unsynced',
  async perform(performance) {
    const office = await openOffice(performance.folder)
    await sql`PRAGMA synchronous=NORMAL`.execute(office.db())
    await writeRecords(office, performance)
    await office.close()
  },
}

/** So many changes; 0 is without end. */
export async function writeRecords(office: Office, { chance, amount, acknowledge }: Omit<Performance, 'folder'>): Promise<void> {
  const end = amount === 0 ? Number.POSITIVE_INFINITY : amount
  for (let count = 0; count < end; count += 1) await writeOne(office, chance, acknowledge)
}

async function writeOne(office: Office, chance: Performance['chance'], acknowledge: Performance['acknowledge']): Promise<void> {
  const { area, record } = await changeSomething(office, chance)
  if (area === 'delegations') await numberLetter(office, chance, record.id)
  acknowledge(acknowledgementOf(area, record))
}

/** Writes so many changes and says what was acknowledged; for the register that a work finds. */
export async function prepareRecords(office: Office, amount: number): Promise<string[]> {
  const said: string[] = []
  await office.client.organisations.create(organisation)
  const chance = chanceFrom(amount)
  for (let count = 0; count < amount; count += 1) await writeOne(office, chance, (piece) => said.push(piece))
  return said
}

type Chance = Performance['chance']

/** The letter of thanks for a visit holds a number, which is sometimes spoiled: the journals are part of the signed history. */
async function numberLetter({ client }: Office, chance: Chance, id: string): Promise<void> {
  const { number } = await client.papers.reserveNumber({ kind: 'thanks-letter', subject: { area: 'delegations', id }, on: '2026-11-28' })
  if (!chance.percent(40)) return
  const seq = Number(number.slice(number.lastIndexOf('/') + 1))
  await client.journal.spoil({ place: { counter: 'outgoing', year: 2026, seq }, reason: 'бланк жараксыз' })
}

type Changed = { readonly area: WrittenArea; readonly record: { id: string; revision: number } }

const most = 40

/** One change as a user makes it, answered with the stored record. */
export async function changeSomething({ client }: Office, chance: Chance): Promise<Changed> {
  const people = await client.people.list({})
  const choice = chance.below(100)
  if (people.length < 3 || (choice < 30 && people.length < most)) {
    return { area: 'people', record: await client.people.create(somePerson(chance)) }
  }
  const one = people[chance.below(people.length)] ?? { id: '', revision: 0 }
  if (choice < 55) return { area: 'people', record: await client.people.update({ id: one.id, revision: one.revision, input: somePerson(chance) }) }

  const delegations = await client.delegations.list({})
  const other = delegations[chance.below(delegations.length)]
  const [body] = await client.organisations.list({})
  const members = people.slice(0, chance.below(6)).map((person) => person.id)
  const input = someDelegation(chance, body?.id ?? '', members)
  if (other === undefined || (choice < 65 && delegations.length < most)) return { area: 'delegations', record: await client.delegations.create(input) }
  const version = { id: other.id, revision: other.revision }
  if (choice > 92) {
    const archived = await client.delegations.archive(version)
    return { area: 'delegations', record: await client.delegations.restore({ id: archived.id, revision: archived.revision }) }
  }
  return { area: 'delegations', record: await client.delegations.update({ ...version, input }) }
}
