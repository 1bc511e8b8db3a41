import type { NamePlatesFacts } from '../../../shared/documents/name-plates/facts.ts'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { gatherMeeting } from './meeting.ts'
import type { PaperSource } from './paper-source.ts'
import { readPerson } from './people.ts'
import { seatMeeting } from './seating-plan.ts'

/** One for everybody at the table: in the order of the seats where somebody has seated them, else the hosts first, by precedence. */
export async function gatherNamePlatesOfMeeting({ db, id }: PaperSource): Promise<NamePlatesFacts> {
  const gathered = await gatherMeeting(db, id)
  const { meeting, people, sideNames } = gathered
  const seated = meeting.seating
    ? (await seatMeeting(db, gathered)).seats.map(({ person }) => person)
    : (['host', 'guest'] as const).flatMap((side) => meeting.participants.filter((participant) => participant.side === side))
  return {
    withEmblem: false,
    plates: seated.flatMap(({ personId, side }) => {
      const known = people.get(personId)
      if (!known) return []
      const body = known.body?.name
      return [{ name: known.name, body: body ? { ky: body.ky, ru: body.ru } : sideNames[side] }]
    }),
  }
}

export async function gatherNamePlatesOfDelegation({ db, id }: PaperSource): Promise<NamePlatesFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const { name: body } = await getRecord(db, organisationStore, delegation.organisationId)
  const plates: NamePlatesFacts['plates'] = []
  for (const { personId } of inListOrder(delegation.members)) {
    const { name } = await readPerson(db, personId, delegation.arrivesOn, delegation.organisationId)
    plates.push({ name, body: { ky: body.ky, ru: body.ru } })
  }
  return { withEmblem: false, plates }
}
