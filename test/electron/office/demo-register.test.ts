import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemoRegister } from '../../../electron/office/demo/fill-demo-register.ts'
import type { RegisterSession } from '../../../electron/office/register-session.ts'
import type { Client } from '../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../shared/calls/contract.ts'
import type { DocumentKindId } from '../../../shared/documents/document-kind.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { checkPair } from '../../../shared/language/index.ts'
import { termsToCheck } from '../../../shared/register/glossary/rules.ts'
import { currentStatus, isSilent } from '../../../shared/register/invitations/rules.ts'
import { sizeOn } from '../../../shared/register/missions/rules.ts'
import { isHeldOn, postOn } from '../../../shared/register/people/rules.ts'
import { type RecordArea, recordAreas } from '../../../shared/register/record.ts'
import { testPassword } from '../../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../../helpers/temporary-folder.ts'
import { bilingualTexts, findTextFaults } from './demo-texts.ts'
import { clientOf, november28, sessionForFile } from './office-for-tests.ts'

const filter = { search: '', archived: false }
let folder: string
let session: RegisterSession
let client: Client<OfficeContract>

beforeAll(async () => {
  folder = makeTemporaryFolder()
  session = sessionForFile(folder)
  await session.create(testPassword)
  await fillDemoRegister(session, november28)
  client = clientOf(session)
})
afterAll(async () => {
  await session.lock()
  removeFolder(folder)
})

/** The one record whose row in the list satisfies the test. */
function only<Row>(rows: readonly Row[], matches: (row: Row) => boolean): Row {
  const [found, ...others] = rows.filter(matches)
  if (!found || others.length > 0) throw new Error(`Expected one row, found ${others.length + (found ? 1 : 0)}`)
  return found
}

const surnamed = async (surname: string) => {
  const { id } = only(await client.people.list(filter), (row) => row.russianName.surname === surname)
  return client.people.get({ id })
}
const fromAzerbaijan = async () => {
  const { id } = only(await client.delegations.list(filter), (row) => row.countryCode === 'AZ')
  return client.delegations.get({ id })
}
const meetingOn = async (heldOn: string, startsAt: string) => {
  const { id } = only(await client.meetings.list(filter), (row) => row.heldOn === heldOn && row.startsAt === startsAt)
  return client.meetings.get({ id })
}

test('every record of every area reads back as its history has signed it', async () => {
  const { entries, records, faults } = await client.history.verify({})
  expect(faults).toEqual([])
  expect(records).toBeGreaterThan(400)
  expect(entries).toBeGreaterThanOrEqual(records)
})

test('every area has records, so that no list of the demo is empty', async () => {
  const counts: Record<RecordArea, number> = {
    organisations: 0, people: 0, elections: 0, missions: 0, delegations: 0, programme: 0, invitations: 0, incoming: 0, meetings: 0, glossary: 0, memory: 0,
    applications: 0, batches: 0, memoranda: 0, gifts: 0,
  }
  for (const area of recordAreas) counts[area] = (await client[area].list(filter)).length
  expect(counts).toEqual({
    organisations: 41, people: 135, elections: 3, missions: 17, delegations: 6, programme: 17, invitations: 16, meetings: 3, glossary: 269, memory: 12,
    applications: 117, batches: 6, incoming: 4, memoranda: 4, gifts: 3,
  })
})

describe('texts', () => {
  test('stand in both languages, each in its own letters and words', async () => {
    const faults: string[] = []
    for (const area of recordAreas) {
      for (const { id } of await client[area].list(filter)) faults.push(...findTextFaults(await client[area].get({ id }), area))
    }
    faults.push(...findTextFaults(await client.settings.get({}), 'settings'))
    expect(faults).toEqual([])
  })

  test('give the two-language check nothing to remark, with the glossary of the register itself', async () => {
    const terms = termsToCheck((await client.glossary.list(filter)).map(({ ky, ru }) => ({ ky, ru })))
    expect(terms.length).toBeGreaterThan(250)
    const records: unknown[] = [await client.settings.get({})]
    for (const area of recordAreas.filter((own) => own !== 'glossary')) {
      for (const { id } of await client[area].list(filter)) records.push(await client[area].get({ id }))
    }
    const pairs = records.flatMap(bilingualTexts)
    expect(pairs.length).toBeGreaterThan(300)
    const remarks = pairs.flatMap(({ ky, ru }) => checkPair(ky, ru, terms).map(({ code, side, found }) => `${code} ${side} ${found}: ${ky} – ${ru}`))
    expect([...new Set(remarks)]).toEqual([])
  })

  test('organisations have a name in each of the three languages', async () => {
    const nameless = (await client.organisations.list(filter)).filter(({ name }) => !name.ky || !name.ru || !name.en)
    expect(nameless).toEqual([])
  })
})

describe('the delegation of the commission of Azerbaijan', () => {
  test('has twelve members, its head first, and some of them in missions of others', async () => {
    const delegation = await fromAzerbaijan()
    const [head] = delegation.members
    expect(delegation.members).toHaveLength(12)
    expect(head?.role).toBe('head')
    expect((await client.people.get({ id: head?.personId ?? '' })).passportName).toEqual({ surname: 'PANAHOV', given: 'MAZAHIR' })
    expect([delegation.arrivesOn, delegation.departsOn]).toEqual(['2025-11-27', '2025-12-01'])
    expect(new Set(delegation.members.map(({ personId }) => personId)).size).toBe(12)

    const missionNames = new Map((await client.missions.list(filter)).map((mission) => [mission.id, mission.name.ru]))
    const observing = delegation.members.flatMap(({ missionId }) => (missionId === null ? [] : [missionNames.get(missionId) ?? '']))
    expect(observing.toSorted()).toEqual([
      'Миссия БДИПЧ по наблюдению за выборами',
      'Миссия наблюдателей от ОТГ',
      'Миссия наблюдателей от ПА ОБСЕ',
      'Миссия наблюдателей от СНГ',
      'Миссия наблюдателей от ТЮРКПА',
    ])
  })

  test('rests on an invitation answered for twelve', async () => {
    const { invitationId } = await fromAzerbaijan()
    const invitation = await client.invitations.get({ id: invitationId ?? '' })
    expect(invitation.answer.confirmed).toBe(12)
    expect(invitation.steps.map(({ status }) => status)).toEqual([
      'draft', 'on-approval', 'signed', 'sent', 'delivered', 'accepted', 'partly-accepted',
    ])
  })

  test('has a programme for each of its five days, tied to the two meetings', async () => {
    const delegation = await fromAzerbaijan()
    const items = await client.programme.listOfDelegation({ delegationId: delegation.id })
    expect(items).toHaveLength(17)
    expect([...new Set(items.map(({ heldOn }) => heldOn))]).toEqual([
      '2025-11-27', '2025-11-28', '2025-11-29', '2025-11-30', '2025-12-01',
    ])
    for (const item of items.filter(({ meetingId }) => meetingId !== null)) {
      const meeting = await client.meetings.get({ id: item.meetingId ?? '' })
      expect([meeting.heldOn, meeting.startsAt, meeting.endsAt]).toEqual([item.heldOn, item.startsAt, item.endsAt])
      expect(meeting.delegationId).toBe(delegation.id)
    }
    expect(items.filter(({ meetingId }) => meetingId !== null)).toHaveLength(2)
    expect(items.some(({ staff }) => staff.note !== '')).toBe(true)
  })

  test('only invented members carry passport numbers, and the numbers say so', async () => {
    const { members } = await fromAzerbaijan()
    const passports = await Promise.all(members.map(({ personId }) => client.people.passport({ id: personId })))
    expect(passports.map(({ number }) => number).filter((number) => !/^DEMO-AZ-\d{4}$/u.test(number))).toEqual([''])
    expect(passports[0]?.number).toBe('')
  })
})

describe('meetings', () => {
  test('Igor Petrishenko sits at the table in two capacities', async () => {
    const meeting = await meetingOn('2025-11-11', '11:00')
    const guest = only(meeting.participants, ({ side, role }) => side === 'guest' && role === 'head')
    expect((await client.people.get({ id: guest.personId })).russianName.surname).toBe('Петришенко')
    expect(guest.title.ru).toBe('первый заместитель Генерального секретаря СНГ')
    expect(guest.capacity.ru).toBe('глава миссии наблюдателей от СНГ')
    expect(meeting.figures.map(({ value }) => value)).toEqual([100, 89, 34, 150, 8])
  })

  test.each([['2025-11-11', '11:00'], ['2025-11-28', '09:30'], ['2025-11-28', '15:00']])(
    'on %s at %s: whoever speaks or reports takes part; each side promises through its own people',
    async (heldOn, startsAt) => {
      const { participants, agenda, agreements } = await meetingOn(heldOn, startsAt)
      const sides = new Map(participants.map(({ personId, side }) => [personId, side]))
      const speakers = agenda.flatMap(({ reporterId, points }) => [reporterId, ...points.map(({ speakerId }) => speakerId)])
      expect(speakers.filter((id) => id === null || !sides.has(id))).toEqual([])
      expect(agreements.filter(({ personId, side }) => sides.get(personId ?? '') !== side)).toEqual([])
      for (const { title, reporterId, points } of agenda) {
        expect(title.ky).toMatch(/ жөнүндө$/u)
        expect(title.ru).toMatch(/^Об? /u)
        expect(points.some(({ speakerId }) => speakerId === reporterId)).toBe(true)
      }
    },
  )
})

test('the mission of the CIS grows from 8 to 241', async () => {
  const row = only(await client.missions.list(filter), ({ latestSize }) => latestSize?.count === 241)
  const { sizes } = await client.missions.get({ id: row.id })
  const days = ['2025-10-23', '2025-10-24', '2025-11-11', '2025-11-28']
  expect(days.map((day) => sizeOn(sizes, day)?.count)).toEqual([undefined, 8, 150, 241])
  expect(sizes.filter(({ source }) => source === '')).toEqual([])
})

test('the chair changes hands in February 2025', async () => {
  const former = await surnamed('Шайлдабекова')
  const present = await surnamed('Шайназаров')
  expect(postOn(former.posts, '2021-11-28')?.title.ky).toBe('төрайым')
  expect(former.posts.some((post) => isHeldOn(post, '2025-11-28'))).toBe(false)
  expect(postOn(present.posts, '2025-11-28')?.title.ky).toBe('төрага')
})

test('accreditation runs through six batches: 29 on the first day, as it was, and the last one not decided yet', async () => {
  const election = only(await client.elections.list(filter), ({ votingOn }) => votingOn === '2025-11-30')
  const figures = async (on: string) => (await client.accreditation.overview({ electionId: election.id, on })).totals
  const { totals, batches, doubles } = await client.accreditation.overview({ electionId: election.id, on: '2025-11-28' })
  expect([(await figures('2025-10-23')).accredited, (await figures('2025-10-24')).accredited]).toEqual([0, 29])
  expect(batches.map(({ decidedOn }) => decidedOn)).toEqual(['2025-10-24', '2025-11-05', '2025-11-12', '2025-11-19', '2025-11-25', null])
  // One was withdrawn and one replaced, whose successor came with the batch of 25 November.
  expect(totals.granted - totals.accredited).toBe(2)
  expect(totals.granted).toBe(batches.slice(0, 5).reduce((sum, { size }) => sum + size, 0))
  expect(totals.waiting).toBe(6)
  expect(doubles).toEqual([])
})

test('letters stand in every state, one of them silent past its day', async () => {
  const rows = await client.invitations.list(filter)
  expect(new Set(rows.map(({ status }) => status))).toEqual(
    new Set(['draft', 'on-approval', 'sent', 'delivered', 'accepted', 'partly-accepted', 'declined', 'cancelled']),
  )
  expect(rows.filter(({ direction }) => direction === 'incoming')).toHaveLength(1)
  const silent = rows.filter(({ status, replyByOn }) => isSilent(status, replyByOn, november28.today()))
  expect(silent.map(({ addresseeOrganisation }) => addresseeOrganisation.ru)).toEqual(
    expect.arrayContaining(['Центральная комиссия по проведению выборов и референдумов в Туркменистане']),
  )
  for (const row of rows) {
    const { steps } = await client.invitations.get({ id: row.id })
    expect(currentStatus(steps)).toBe(row.status)
  }
})

/** Which records papers are made of. */
const papers: readonly [DocumentKindId, 'invitations' | 'delegations' | 'meetings'][] = [
  ['invitation-letter', 'invitations'],
  ['delegation-list', 'delegations'],
  ['visit-programme', 'delegations'],
  ['meeting-minutes', 'meetings'],
  ['press-release', 'meetings'],
  ['covering-letter', 'invitations'],
  ['covering-letter', 'delegations'],
  ['thanks-letter', 'delegations'],
  ['thanks-letter', 'meetings'],
  ['envelope', 'invitations'],
  ['address-labels', 'invitations'],
]

/** Records of which a paper can be made: a letter that came in is not ours to write. */
async function subjectsOf(area: 'invitations' | 'delegations' | 'meetings'): Promise<string[]> {
  if (area !== 'invitations') return (await client[area].list(filter)).map(({ id }) => id)
  return (await client.invitations.list(filter)).filter(({ direction }) => direction === 'outgoing').map(({ id }) => id)
}

test.each(papers)('%s: the facts of all %s suit its schema', async (kindId, area) => {
  const kind = getKind(kindId)
  const settings = await client.settings.get({})
  for (const id of await subjectsOf(area)) {
    const { facts } = await client.papers.prepare({ kind: kindId, subject: { area, id } })
    const parsed = kind.factsSchema.parse(facts)
    for (const language of ['ky', 'ru'] as const) expect(kind.compose(parsed, houseVoice(language), settings).length).toBeGreaterThan(0)
  }
})

test.each(papers)('%s: no paper of the demo has a gap', async (kindId, area) => {
  const settings = await client.settings.get({})
  const kind = getKind(kindId)
  for (const id of await subjectsOf(area)) {
    const { facts } = await client.papers.prepare({ kind: kindId, subject: { area, id } })
    for (const language of ['ky', 'ru'] as const) {
      const blocks = JSON.stringify(kind.compose(kind.factsSchema.parse(facts), houseVoice(language), settings))
      expect([id, language, blocks.includes('"missing":true')]).toEqual([id, language, false])
    }
  }
})

test('the invitation that came in is answered, not written', async () => {
  const { id } = only(await client.invitations.list(filter), ({ direction }) => direction === 'incoming')
  await expect(client.papers.prepare({ kind: 'invitation-letter', subject: { area: 'invitations', id } })).rejects.toMatchObject({ code: 'not-allowed' })
})
