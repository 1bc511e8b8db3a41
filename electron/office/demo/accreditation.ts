import type { Client } from '../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../shared/calls/contract.ts'
import { applicationInput, type ObserverKind } from '../../../shared/register/accreditation/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { type ObserverCountry, observerMaker } from './observer-names.ts'
import { both } from './records.ts'

type Bodies = DemoIds['bodies']
type Missions = DemoIds['missions']
type People = DemoIds['people']

/** Who comes from one sender in one batch: people of the demo first, then invented ones. */
interface Group {
  readonly missionId?: string
  /** The body that they hold a post in; where no mission is named, it sends them. */
  readonly bodyId: string
  readonly kind: ObserverKind
  readonly known?: readonly string[]
  /** One invented observer for each. */
  readonly countries: readonly ObserverCountry[]
}

interface Round {
  /** Null for the batch that is being drawn up. */
  readonly decision: { readonly number: string; readonly on: string } | null
  readonly receivedOn: string
  readonly groups: readonly Group[]
}

const many = (country: ObserverCountry, count: number): ObserverCountry[] => Array<ObserverCountry>(count).fill(country)
const decisionTitle = both('Эл аралык байкоочуларды аккредитациялоо жөнүндө', 'Об аккредитации международных наблюдателей')

/**
 * The course of autumn 2025 (domain.md 2.4): days, senders and the first batch of 29 as they were; the later batches are
 * smaller than the 788 of the real election, and their people and decision numbers are invented.
 */
function rounds(bodies: Bodies, missions: Missions, people: People): Round[] {
  const cis = { missionId: missions.commonwealth, bodyId: bodies.commonwealthCommittee }
  const odihr = { missionId: missions.odihr, bodyId: bodies.democraticInstitutions }
  return [
    {
      decision: { number: 'DEMO-61', on: '2025-10-24' },
      receivedOn: '2025-10-20',
      groups: [
        { ...cis, kind: 'short-term', known: [people.petrishenko, people.zarechny, people.severinova], countries: ['KZ', 'TJ', 'AM', 'UZ', 'RU'] },
        { missionId: missions.commonwealthAssembly, bodyId: bodies.commonwealthAssembly, kind: 'short-term', countries: [...many('RU', 6), ...many('BY', 3), ...many('KZ', 3), ...many('TJ', 2), ...many('AM', 3)] },
        { bodyId: bodies.belarusEmbassy, kind: 'short-term', countries: many('BY', 2) },
        { bodyId: bodies.russiaEmbassy, kind: 'short-term', countries: many('RU', 2) },
      ],
    },
    {
      decision: { number: 'DEMO-64', on: '2025-11-05' },
      receivedOn: '2025-10-30',
      groups: [
        { ...odihr, kind: 'core-team', known: [people.meszerics], countries: ['DE', 'FR', 'IT', 'PL', 'ES', 'SE', 'DE', 'FR', 'IT', 'PL', 'ES'] },
        { missionId: missions.securityAssembly, bodyId: bodies.securityAssembly, kind: 'short-term', known: [people.khazarli], countries: ['SE', 'DE', 'FR', 'IT', 'PL'] },
      ],
    },
    {
      decision: { number: 'DEMO-70', on: '2025-11-12' },
      receivedOn: '2025-11-07',
      groups: [
        { ...cis, kind: 'short-term', known: [people.guneshli], countries: ['UZ', 'UZ', 'TM', 'TM', 'KZ', 'TJ', 'RU', 'BY', 'AM'] },
        { missionId: missions.turkicAssembly, bodyId: bodies.turkicAssembly, kind: 'short-term', known: [people.shafagova], countries: ['TR', 'KZ', 'UZ'] },
        { missionId: missions.islamicCooperation, bodyId: bodies.islamicCooperation, kind: 'short-term', countries: ['PK', 'ID', 'TR', 'PK'] },
        { missionId: missions.securityTreatyAssembly, bodyId: bodies.securityTreatyAssembly, kind: 'short-term', countries: ['RU', 'BY', 'KZ', 'TJ'] },
        { bodyId: bodies.japanEmbassy, kind: 'short-term', countries: ['JP'] },
        { bodyId: bodies.hungaryEmbassy, kind: 'short-term', countries: many('HU', 2) },
      ],
    },
    {
      decision: { number: 'DEMO-73', on: '2025-11-19' },
      receivedOn: '2025-11-14',
      groups: [
        { missionId: missions.turkicStates, bodyId: bodies.turkicStates, kind: 'short-term', known: [people.gunesh, people.yildizli, people.dashginli], countries: ['TR', 'KZ'] },
        { missionId: missions.shanghai, bodyId: bodies.shanghaiOrganisation, kind: 'short-term', countries: ['CN', 'RU', 'PK', 'UZ', 'CN'] },
        { bodyId: bodies.mongoliaCommission, kind: 'short-term', known: [people.battsetseg], countries: ['MN'] },
        { bodyId: bodies.uzbekistanCommission, kind: 'short-term', known: [people.toshbulokova], countries: ['UZ'] },
        { bodyId: bodies.indonesiaCommission, kind: 'short-term', countries: many('ID', 2) },
      ],
    },
    {
      decision: { number: 'DEMO-78', on: '2025-11-25' },
      receivedOn: '2025-11-20',
      groups: [
        { ...odihr, kind: 'long-term', known: [people.chinarova], countries: ['SE', 'DE', 'FR', 'IT', 'PL'] },
        { ...odihr, kind: 'short-term', countries: ['ES', 'SE', 'HU', 'DE', 'FR', 'IT'] },
        { missionId: missions.councilAssembly, bodyId: bodies.councilAssembly, kind: 'short-term', countries: ['FR', 'DE', 'ES', 'IT', 'SE', 'PL'] },
        { bodyId: bodies.turkiyeEmbassy, kind: 'short-term', countries: many('TR', 2) },
        { bodyId: bodies.kazakhstanCommission, kind: 'short-term', known: [people.saryarkayev, people.konurbayeva], countries: [] },
      ],
    },
    {
      decision: null,
      receivedOn: '2025-11-27',
      groups: [
        { bodyId: bodies.azerbaijanCommission, kind: 'short-term', known: [people.panahov, people.seyidbeyli, people.gulbaharova], countries: [] },
        { bodyId: bodies.hungaryOffice, kind: 'short-term', known: [people.dunai, people.tiszai], countries: [] },
        { bodyId: bodies.indonesiaCommission, kind: 'short-term', countries: ['ID'] },
      ],
    },
  ]
}

/** Enters applications and batches through the calls of the screens: five decided, the sixth a draft, one withdrawn, one replaced. */
export async function enterAccreditation(client: Client<OfficeContract>, { bodies, missions, people, elections }: DemoIds): Promise<void> {
  const electionId = elections.early2025
  const makePerson = observerMaker()
  /** The fifth of the first batch: somebody of the mission of the CIS. */
  let recalledId = ''

  async function enterGroup({ missionId, bodyId, kind, known = [], countries }: Group, receivedOn: string): Promise<string[]> {
    const personIds = [...known]
    for (const country of countries) personIds.push((await client.people.create(makePerson(country, bodyId))).id)
    const { ids } = await client.accreditation.enter({
      electionId, missionId: missionId ?? null, organisationId: missionId === undefined ? bodyId : null, kind, receivedOn, ground: '', observesFromOn: null, observesToOn: '2025-12-01', isComplete: true, personIds,
    })
    return ids
  }

  for (const round of rounds(bodies, missions, people)) {
    const ids: string[] = []
    for (const group of round.groups) ids.push(...(await enterGroup(group, round.receivedOn)))
    recalledId ||= ids[4] ?? ''
    if (round.decision?.number === 'DEMO-78') ids.push(await replaceOne())
    const { batch } = await client.accreditation.putIntoBatch({ batchId: null, ids })
    if (round.decision === null) continue
    const { id, revision } = await client.accreditation.decide({
      id: batch.id, revision: batch.revision, decision: { ...round.decision, title: decisionTitle }, validUntilOn: '2025-12-20', certificateMask: batch.certificateMask,
    })
    if (round.decision.on < '2025-11-12') await client.accreditation.handOut({ id, revision, ids: batch.members.map(({ applicationId }) => applicationId), on: dayAfterNext[round.decision.on] ?? round.decision.on, to: '' })
    if (round.decision.number === 'DEMO-64') await withdrawOne(ids[5] ?? '')
  }

  /** The mission of the CIS recalled one observer and named another. */
  async function replaceOne(): Promise<string> {
    const { id: personId } = await client.people.create(makePerson('AM', bodies.commonwealthCommittee))
    const recalled = await client.applications.get({ id: recalledId })
    const ground = 'Миссиянын штабынын 2025-жылдын 18-ноябрындагы № DEMO-18 каты'
    const { id } = await client.applications.create({
      ...applicationInput.parse(recalled),
      personId,
      countryCode: 'AM',
      languages: 'hy, ru',
      steps: [{ state: 'received', on: '2025-11-18', ground, note: '' }, { state: 'complete', on: '2025-11-19', ground: '', note: '' }],
      replaces: { applicationId: recalledId, on: '2025-11-18', ground, note: '' },
    })
    return id
  }

  async function withdrawOne(id: string): Promise<void> {
    await client.accreditation.mark({ ids: [id], state: 'withdrawn', on: '2025-11-14', ground: 'ДИАУБдун 2025-жылдын 13-ноябрындагы № DEMO-13 нотасы', note: '' })
  }
}

/** When certificates of a decision were handed out. */
const dayAfterNext: Readonly<Record<string, string>> = { '2025-10-24': '2025-10-27', '2025-11-05': '2025-11-07' }
