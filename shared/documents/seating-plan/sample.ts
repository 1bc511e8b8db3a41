import type { PaperPerson } from '../person.ts'
import { azerbaijaniChairman, chairman, deputyMinister, divisionHead, longNamed, missionHead, secretary } from '../sample-people.ts'
import type { PlannedSeat, SeatingPlanFacts } from './facts.ts'

const none = { ky: '', ru: '' }
const sides = {
  host: { ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Кыргызской Республики' },
  guest: { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' },
}

function seat(person: PaperPerson, side: 'host' | 'guest', x: number, y: number, fields: Partial<PlannedSeat> = {}): PlannedSeat {
  return { ...person, role: 'member', party: sides[side], languages: none, side, x, y, behind: false, ...fields }
}

/** Four against three: the heads face each other, an interpreter behind each, the longest name beside the shortest. */
export function sampleSeatingPlan(): SeatingPlanFacts {
  const english = { languages: { ky: 'англис, орус', ru: 'английский, русский' } }
  return {
    meetingKind: 'talks',
    subject: { ky: 'Шайлоого эл аралык байкоо жүргүзүүнү уюштуруу жөнүндө', ru: 'Об организации международного наблюдения за выборами' },
    heldOn: '2025-11-11',
    startsAt: '10:00',
    endsAt: '11:30',
    city: none,
    venue: { ky: 'Борбордук шайлоо комиссиясынын сүйлөшүүлөр залы', ru: 'Зал переговоров Центральной избирательной комиссии' },
    shape: 'two-sides',
    host: sides.host,
    guest: sides.guest,
    seats: [
      seat(azerbaijaniChairman, 'guest', 0, 1, { party: { ky: 'Азербайжан', ru: 'Азербайджан' } }),
      seat(missionHead, 'guest', 1, 1),
      seat(longNamed, 'guest', 2, 1),
      seat(deputyMinister, 'host', 0, 3),
      seat(chairman, 'host', 1, 3),
      seat(divisionHead, 'host', 2, 3),
      seat(secretary, 'host', 3, 3, { role: 'secretary' }),
      seat(longNamed, 'guest', 1, 0, { role: 'interpreter', behind: true, ...english }),
      seat(secretary, 'host', 1, 4, { role: 'interpreter', behind: true, ...english }),
    ],
  }
}
