import type { Seated } from '../meeting-side.ts'
import type { PaperPerson } from '../person.ts'
import { chairman, deputyMinister, divisionHead, longNamed, missionHead, secretary } from '../sample-people.ts'
import type { ParticipantListFacts } from './facts.ts'

const seated = (person: PaperPerson, role: Seated['role'] = 'member', capacities: Seated['capacities'] = []): Seated => ({ ...person, role, capacities })

/** The sides differ in number; the longest name of the samples sits opposite the shortest post. */
export function sampleParticipantList(): ParticipantListFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    meetingKind: 'meeting',
    subject: { ky: 'Шайлоого эл аралык байкоо жүргүзүүнү уюштуруу жөнүндө', ru: 'Об организации международного наблюдения за выборами' },
    heldOn: '2025-11-11',
    startsAt: '10:00',
    endsAt: '11:30',
    city: { ky: '', ru: '' },
    venue: { ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги, «Манас» залы', ru: 'Министерство иностранных дел Кыргызской Республики, зал «Манас»' },
    host: {
      name: { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' },
      participants: [seated(deputyMinister), seated(chairman), seated(divisionHead), seated(secretary, 'secretary')],
    },
    guest: {
      name: { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' },
      participants: [
        seated(missionHead, 'member', [{ ky: 'КМШнын байкоочулар миссиясынын башчысы', ru: 'глава миссии наблюдателей от СНГ' }]),
        seated(longNamed, 'interpreter'),
      ],
    },
  }
}
