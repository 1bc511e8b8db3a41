import type { Controlled, ControlListFacts } from '../../../shared/documents/control-list/facts.ts'
import { type Bilingual, formatPerson } from '../../../shared/language/index.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { type GatheredMeeting, gatherMeeting } from './meeting.ts'
import { meetingsWith } from './meetings-with.ts'
import { type PaperSource, blank, draftHead, orEmpty } from './paper-source.ts'

/** Everything agreed with one body, or, on the card of the office itself, everything agreed at its own table. */
export async function gatherControlListOfBody(source: PaperSource): Promise<ControlListFacts> {
  const { db, id } = source
  const { name } = await getRecord(db, organisationStore, id)
  const items: Controlled[] = []
  for (const meetingId of await meetingsWith(db, id)) items.push(...toControlled(await gatherMeeting(db, meetingId)))
  return controlList(source, { ky: name.ky, ru: name.ru }, items)
}

/** What was agreed at one meeting. */
export async function gatherControlListOfMeeting(source: PaperSource): Promise<ControlListFacts> {
  const gathered = await gatherMeeting(source.db, source.id)
  return controlList(source, gathered.sideNames.guest, toControlled(gathered))
}

function controlList({ settings, today }: PaperSource, partner: Bilingual, items: readonly Controlled[]): ControlListFacts {
  return { ...draftHead(), partner, asOf: today, items: [...items], preparedBy: { post: blank, name: settings.office.executor.name } }
}

function toControlled({ meeting, people, sideNames }: GatheredMeeting): Controlled[] {
  return meeting.agreements.map(({ text, side, personId, deadlineOn, state }) => {
    const name = personId === null ? undefined : people.get(personId)?.name
    return {
      text,
      side: sideNames[side],
      responsible: name
        ? { ky: formatPerson(name.ky, 'ky', 'surname-initials'), ru: formatPerson(name.ru, 'ru', 'surname-initials') }
        : blank,
      madeOn: meeting.heldOn,
      dueOn: orEmpty(deadlineOn),
      state,
      mark: blank,
    }
  })
}
