import type { BriefGift, MeetingBriefFacts, OpenPromise } from '../../../shared/documents/meeting-brief/facts.ts'
import { type Bilingual, formatPerson } from '../../../shared/language/index.ts'
import type { Agreement } from '../../../shared/register/meetings/schema.ts'
import type { Organisation } from '../../../shared/register/organisations/schema.ts'
import { listGiftsWith } from '../../register/gifts/repository.ts'
import { listMemorandaWith } from '../../register/memoranda/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { gatherMeeting, type GatheredMeeting, headOf, toAgreement, toMeetingHead } from './meeting.ts'
import { meetingsOfGuest, meetingsWith } from './meetings-with.ts'
import { blank, draftHead, isBlank, orEmpty, type PaperSource } from './paper-source.ts'
import { type KnownPerson, nobody, readPerson, toPaperPerson } from './people.ts'
import { spokenLanguages } from './spoken-languages.ts'

/** Whom the briefing is of: a body, somebody of it, or both. */
interface Counterpart {
  readonly person: KnownPerson | undefined
  /** The title at this meeting; empty: the post. */
  readonly title: Bilingual
  readonly body: Organisation | undefined
}

/** Before a meeting: of whoever leads the guests, with what there was before this meeting. */
export async function gatherBriefOfMeeting(source: PaperSource): Promise<MeetingBriefFacts> {
  const gathered = await gatherMeeting(source.db, source.id)
  const { subject, heldOn, startsAt, venue } = toMeetingHead(gathered.meeting)
  const facts = await brief(source, await counterpartOf(source.db, gathered), gathered)
  return { ...facts, subject, heldOn, startsAt, venue }
}

export async function gatherBriefOfPerson(source: PaperSource): Promise<MeetingBriefFacts> {
  const person = await readPerson(source.db, source.id, source.today)
  return brief(source, { person, title: blank, body: person.body })
}

/** Of a body: with whoever led its side at the table last. */
export async function gatherBriefOfBody(source: PaperSource): Promise<MeetingBriefFacts> {
  const { db, id } = source
  const body = await getRecord(db, organisationStore, id)
  const last = (await meetingsWith(db, id)).at(-1)
  const met = last === undefined ? undefined : headOf((await gatherMeeting(db, last)).meeting, 'guest')
  const person = met && (await readPerson(db, met.personId, source.today, id))
  // Whoever has moved on since is no longer theirs.
  return brief(source, { person: person?.body?.id === id ? person : undefined, title: blank, body })
}

async function counterpartOf(db: RegisterDb, { meeting, people }: GatheredMeeting): Promise<Counterpart> {
  const head = headOf(meeting, 'guest')
  const person = head && people.get(head.personId)
  const visit = meeting.delegationId === null ? undefined : await db.selectFrom('delegations').select('organisation_id').where('id', '=', meeting.delegationId).executeTakeFirst()
  const bodyId = meeting.guestOrganisationId ?? visit?.organisation_id
  return { person, title: head?.title ?? blank, body: bodyId === undefined ? person?.body : await getRecord(db, organisationStore, bodyId) }
}

async function brief({ db, settings, today }: PaperSource, { person, title, body }: Counterpart, coming?: GatheredMeeting): Promise<MeetingBriefFacts> {
  const personId = person?.person.id ?? null
  const earlier = await readEarlier(db, personId, body?.id, coming)
  const agreements = earlier.flatMap((gathered) => gathered.meeting.agreements.map((agreement) => ({ agreement, gathered })))
  const open = (side: Agreement['side']): OpenPromise[] =>
    agreements
      .filter(({ agreement }) => agreement.side === side && agreement.state !== 'done' && agreement.state !== 'cancelled')
      .map(({ agreement, gathered }) => {
        const { text, responsible, dueOn } = toAgreement(gathered, agreement)
        // The heading already says which side it was.
        return { text, responsible: agreement.personId === null ? blank : responsible, dueOn }
      })
  const memoranda = body === undefined ? [] : await listMemorandaWith(db, body.id)
  const known = person?.person
  return {
    ...draftHead(),
    restriction: 'official-use',
    copyNumber: '',
    subject: blank,
    heldOn: '',
    startsAt: '',
    venue: blank,
    country: orEmpty(body?.countryCode ?? known?.citizenship),
    organisation: body ? { ky: body.name.ky, ru: body.name.ru } : blank,
    head: person ? toPaperPerson(person, title) : nobody,
    pronunciation: known?.pronunciation ?? '',
    languages: known ? spokenLanguages(known.languages) : blank,
    diet: known?.diet ?? blank,
    biography: known?.biography ?? blank,
    asOf: today,
    ours: open('host'),
    theirs: open('guest'),
    kept: agreements.filter(({ agreement: { state } }) => state === 'done').length,
    relations: blank,
    memoranda: memoranda
      .filter(({ state }) => state === 'in-force')
      .map(({ title: name, signedOn, validUntilOn }) => ({ title: name, signedOn: orEmpty(signedOn), validUntilOn: orEmpty(validUntilOn) })),
    meetings: earlier.filter(({ meeting: { heldOn } }) => heldOn <= today).slice(-mostMeetings).toReversed().map(({ meeting: { heldOn, subject } }) => ({ on: heldOn, subject })),
    interests: blank,
    sensitive: blank,
    gifts: await readGifts(db, personId, body?.id ?? null),
    preparedBy: { post: blank, name: settings.office.executor.name },
  }
}

/** A briefing is read in a minute. */
const mostMeetings = 5
const mostGifts = 10

/** Oldest first: everything up to the meeting to come, without it. */
async function readEarlier(db: RegisterDb, personId: string | null, bodyId: string | undefined, coming: GatheredMeeting | undefined): Promise<GatheredMeeting[]> {
  const ids = new Set([...(bodyId === undefined ? [] : await meetingsWith(db, bodyId)), ...(personId === null ? [] : await meetingsOfGuest(db, personId))])
  const meetings: GatheredMeeting[] = []
  for (const id of ids) if (id !== coming?.meeting.id) meetings.push(await gatherMeeting(db, id))
  return meetings
    .filter(({ meeting: { heldOn } }) => coming === undefined || heldOn <= coming.meeting.heldOn)
    .toSorted((one, other) => (one.meeting.heldOn < other.meeting.heldOn ? -1 : 1))
}

async function readGifts(db: RegisterDb, personId: string | null, bodyId: string | null): Promise<BriefGift[]> {
  const gifts = (await listGiftsWith(db, personId, bodyId)).slice(0, mostGifts)
  const briefed: BriefGift[] = []
  for (const { direction, givenOn, description, partner, partnerPerson } of gifts) {
    const named = partner.personId === null ? undefined : (await readPerson(db, partner.personId, givenOn)).name
    const short = named && { ky: formatPerson(named.ky, 'ky', 'surname-initials'), ru: formatPerson(named.ru, 'ru', 'surname-initials') }
    briefed.push({ on: givenOn, direction, description, partner: short && !isBlank(short) ? short : partnerPerson })
  }
  return briefed
}
