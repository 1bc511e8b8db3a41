import { createClient } from '../../../shared/calls/client.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { createDispatch } from '../../calls/dispatch.ts'
import { officeHandlers } from '../../calls/handlers.ts'
import { translateDatabaseError } from '../../database/errors.ts'
import type { Clock } from '../../register/context.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { createCallContext } from '../call-context.ts'
import type { RegisterSession } from '../register-session.ts'
import { enterAccreditation } from './accreditation.ts'
import { azerbaijanMeeting } from './azerbaijan-meeting.ts'
import { azerbaijanPeople } from './azerbaijan-people.ts'
import { azerbaijanProgramme } from './azerbaijan-programme.ts'
import { azerbaijanDelegation, azerbaijanInvitation } from './azerbaijan-visit.ts'
import { checkTexts, editedAfterCheck } from './checked-texts.ts'
import { cisMeeting } from './cis-meeting.ts'
import { otherDelegations } from './delegations.ts'
import type { DemoIds } from './demo-ids.ts'
import { electionBodies } from './election-bodies.ts'
import { elections } from './elections.ts'
import { enterAll, enterNamed } from './enter.ts'
import { gifts } from './gifts.ts'
import { guestPeople } from './guest-people.ts'
import { internationalBodies } from './international-bodies.ts'
import { incomingLetters } from './incoming-letters.ts'
import { otherInvitations } from './invitations.ts'
import { embassies, kyrgyzBodies } from './kyrgyz-bodies.ts'
import { memoranda } from './memoranda.ts'
import { memoryPairs } from './memory-pairs.ts'
import { missions2021, missions2025 } from './missions.ts'
import { officePeople } from './office-people.ts'
import { demoSettings } from './office-settings.ts'
import { platformSitting } from './platform-sitting.ts'
import { both } from './records.ts'

/** Enters public facts and invented people into an empty open register, through the same calls as the screens. */
export async function fillDemoRegister(session: RegisterSession, clock: Clock): Promise<void> {
  const client = createDemoClient(session, clock)
  await client.settings.save(demoSettings)

  const bodies = await enterNamed(client.organisations.create, { ...kyrgyzBodies, ...electionBodies, ...internationalBodies, ...embassies })
  const people = await enterNamed(client.people.create, {
    ...officePeople(bodies),
    ...azerbaijanPeople(bodies.azerbaijanCommission),
    ...guestPeople(bodies),
  })
  const electionIds = await enterNamed(client.elections.create, elections)
  const missions = await enterNamed(client.missions.create, missions2025(electionIds, bodies, people))
  await enterAll(client.missions.create, missions2021(electionIds, bodies))
  const ids: DemoIds = { bodies, people, elections: electionIds, missions }

  const invitations = await enterNamed(client.invitations.create, { azerbaijan: azerbaijanInvitation(ids), ...otherInvitations(ids) })
  const delegations = await enterNamed(client.delegations.create, {
    azerbaijan: azerbaijanDelegation(ids, invitations.azerbaijan),
    ...otherDelegations(ids, invitations),
  })
  const sitting = platformSitting(ids, delegations.azerbaijan)
  const meetings = await enterNamed(client.meetings.create, {
    cis: cisMeeting(ids, delegations.commonwealth),
    platform: sitting,
    bilateral: azerbaijanMeeting(ids, delegations.azerbaijan),
  })
  await enterAll(client.programme.create, azerbaijanProgramme(delegations.azerbaijan, meetings))
  await enterAll(client.memoranda.create, memoranda(ids))
  await enterAll(client.gifts.create, gifts(ids, meetings.bilateral))
  // As in an office at work: most texts are checked, and one meeting shows what the others look like.
  await checkTexts(client, sitting.agreements.slice(-1).map(({ text }) => text))
  await client.meetings.update({ id: meetings.platform, revision: 1, input: editedAfterCheck(sitting) })
  await enterAccreditation(client, ids)
  await enterAll(client.incoming.create, incomingLetters(ids, invitations.tashkentConference))
  await client.journal.writeReception({ meetingId: meetings.cis, note: { allowedBy: both('төрага', 'председатель'), reportedTo: both('Тышкы иштер министрлиги', 'Министерство иностранных дел') } })
  const spoiled = { kind: 'thanks-letter', subject: { area: 'delegations' as const, id: delegations.azerbaijan }, on: '2025-11-28' }
  await client.papers.reserveNumber(spoiled)
  await client.journal.spoil({ place: { counter: 'outgoing', year: 2025, seq: 1 }, reason: 'Бланк басып чыгарууда бузулду' })
  await client.papers.reserveNumber(spoiled)
  await enterAll(client.memory.confirm, memoryPairs)
  await markFilled(session.open().db, clock.now())
}

/** Stands among the settings once everything is in: half a demo would look like the whole one at the next start. */
const mark = 'demo-filled'

async function markFilled(db: RegisterDb, now: string): Promise<void> {
  await db.insertInto('settings').values({ name: mark, content: 'true', updated_at: now }).execute()
}

export async function isDemoFilled(db: RegisterDb): Promise<boolean> {
  const row = await db.selectFrom('settings').select('name').where('name', '=', mark).executeTakeFirst()
  return row !== undefined
}

function createDemoClient(session: RegisterSession, clock: Clock) {
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, clock), {
    translate: translateDatabaseError,
    mayUse: session.mayUse,
    // Nobody waits for a reference here: whoever opens the demo has to get the mistake itself.
    logMistake: (error) => {
      throw error
    },
  })
  return createClient(officeContract, (name, input) => dispatch({ name, input }))
}
