import type { SeatingPlanFacts } from '../../../shared/documents/seating-plan/facts.ts'
import { lawfulSeating, planSeats, type Seat } from '../../../shared/register/seating/rules.ts'
import type { SeatedPerson, Seating } from '../../../shared/register/seating/schema.ts'
import { readSeatedPeople } from '../../register/seating/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { gatherMeeting, type GatheredMeeting, participantPerson, seatRoles, toMeetingHead } from './meeting.ts'
import type { PaperSource } from './paper-source.ts'

export interface SeatedMeeting {
  readonly seating: Seating
  /** In the order in which plates are laid out. */
  readonly seats: readonly { readonly seat: Seat; readonly person: SeatedPerson }[]
}

export async function seatMeeting(db: RegisterDb, { meeting }: GatheredMeeting): Promise<SeatedMeeting> {
  const seating = meeting.seating ?? lawfulSeating
  const people = await readSeatedPeople(db, meeting)
  const known = new Map(people.map((person) => [person.personId, person]))
  return {
    seating,
    seats: planSeats(people, seating).flatMap((seat) => {
      const person = known.get(seat.personId)
      return person ? [{ seat, person }] : []
    }),
  }
}

export async function gatherSeatingPlan({ db, id }: PaperSource): Promise<SeatingPlanFacts> {
  const gathered = await gatherMeeting(db, id)
  const { seating, seats } = await seatMeeting(db, gathered)
  return {
    ...toMeetingHead(gathered.meeting),
    shape: seating.shape,
    host: gathered.sideNames.host,
    guest: gathered.sideNames.guest,
    seats: seats.map(({ seat, person }) => ({
      ...participantPerson(gathered, gathered.meeting.participants.find(({ personId }) => personId === seat.personId)),
      role: seatRoles[person.role],
      party: seating.shape === 'two-sides' ? gathered.sideNames[person.side] : { ky: person.party.ky, ru: person.party.ru },
      languages: { ky: person.languages, ru: person.languages },
      side: person.side,
      x: seat.x,
      y: seat.y,
      behind: seat.behind,
    })),
  }
}
