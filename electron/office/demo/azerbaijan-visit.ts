import type { DelegationInput } from '../../../shared/register/delegations/schema.ts'
import type { InvitationInput } from '../../../shared/register/invitations/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { both, demoPhone, invitation, member, none, step } from './records.ts'
import { titles } from './titles.ts'

/** The visit of the chairman of the Azerbaijani commission to the elections of 30 November 2025. */

export const decree = both(
  'Кыргыз Республикасынын Президентинин 2025-жылдын 30-сентябрындагы № 272 Жарлыгы',
  'Указ Президента Кыргызской Республики от 30 сентября 2025 года № 272',
)
export const sharedCosts = both(
  'Жол чыгымдарын жиберүүчү тарап, болуу чыгымдарын кабыл алуучу тарап төлөйт.',
  'Расходы по проезду несёт направляющая сторона, по пребыванию – принимающая.',
)
export const inBishkek = both('Кыргыз Республикасы, Бишкек шаары', 'Кыргызская Республика, город Бишкек')
export const manas = both('«Манас» эл аралык аэропорту', 'Международный аэропорт «Манас»')
export const hotel = both('«Ак-Шумкар» мейманканасы', 'Гостиница «Ак-Шумкар»')
export const officer = { name: both('Нурбек Сүйүнбаев', 'Нурбек Суюнбаев'), phone: demoPhone }

export function azerbaijanInvitation({ bodies, people, elections }: DemoIds): InvitationInput {
  return invitation({
    channel: 'note-through-ministry',
    addressee: { personId: people.panahov, organisationId: bodies.azerbaijanCommission },
    electionId: elections.early2025,
    eventOn: '2025-11-30',
    place: inBishkek,
    aim: both('шайлоого даярдык менен таанышуу жана добуш берүүгө байкоо жүргүзүү', 'ознакомление с подготовкой к выборам и наблюдение за голосованием'),
    ground: decree,
    costs: sharedCosts,
    seats: 15,
    replyByOn: '2025-11-10',
    signatoryPersonId: people.shainazarov,
    number: '01-18/41',
    steps: [
      step('draft', '2025-10-06'),
      step('on-approval', '2025-10-07'),
      step('signed', '2025-10-09'),
      step('sent', '2025-10-10', 'ТИМ аркылуу'),
      step('delivered', '2025-10-14'),
      step('accepted', '2025-10-28', 'Делегациянын курамы кийин билдирилет.'),
      step('partly-accepted', '2025-11-07', '15 орундун 12си ырасталды.'),
    ],
    answer: { on: '2025-11-07', number: 'DEMO-112', confirmed: 12, note: 'Делегациянын тизмеси тиркелген.' },
    notes: 'Демо маалымат: чакыруунун өзү ачык булактан, күндөрү жана номерлери ойдон чыгарылган.',
  })
}

export function azerbaijanDelegation({ bodies, people, elections, missions }: DemoIds, invitationId: string): DelegationInput {
  return {
    name: both(
      'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын делегациясы',
      'Делегация Центральной избирательной комиссии Азербайджанской Республики',
    ),
    kind: 'observers',
    level: 'working',
    status: 'present',
    organisationId: bodies.azerbaijanCommission,
    countryCode: 'AZ',
    hostPersonId: people.shainazarov,
    invitationId,
    electionId: elections.early2025,
    ground: both(
      'Кыргыз Республикасынын Борбордук шайлоо комиссиясынын төрагасынын 2025-жылдын 9-октябрындагы № 01-18/41 чакыруусу',
      'Приглашение Председателя ЦИК Кыргызской Республики от 9 октября 2025 года № 01-18/41',
    ),
    purposes: [
      both('2025-жылдын 30-ноябрындагы шайлоого эл аралык байкоо жүргүзүү', 'международное наблюдение на выборах 30 ноября 2025 года'),
      both('шайлоого даярдыктын жүрүшү менен таанышуу', 'ознакомление с подготовкой к выборам'),
      both(
        'Түрк мамлекеттеринин уюмунун Консультативдик платформасынын экинчи жыйынына катышуу (Бишкек шаары, 28-ноябрь)',
        'участие во втором заседании Консультативной платформы ОТГ (город Бишкек, 28 ноября)',
      ),
      both(
        'Кыргыз Республикасынын Борбордук шайлоо комиссиясынын төрагасы менен жолугушуу',
        'встреча с Председателем Центральной избирательной комиссии Кыргызской Республики',
      ),
      both(
        'ТМУга мүчө мамлекеттердин шайлоо органдарынын жана эл аралык уюмдардын жетекчилери менен жолугушуулар',
        'встречи с руководством избирательных органов стран ОТГ и международных организаций',
      ),
    ],
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    arrival: { time: '07:40', flight: 'DEMO 101', place: manas },
    departure: { time: '15:10', flight: 'DEMO 102', place: manas },
    hotel,
    contact: officer,
    members: [
      member(people.panahov, 'head', titles.panahov),
      member(people.seyidbeyli, 'deputy-head', titles.seyidbeyli),
      member(people.gulbaharova, 'member', titles.gulbaharova),
      member(people.khazarli, 'member', titles.memberOfAzerbaijan, missions.securityAssembly),
      member(people.shafagova, 'member', titles.memberOfAzerbaijan, missions.turkicAssembly),
      member(people.dashginli, 'member', titles.dashginli, missions.turkicStates),
      member(people.chinarova, 'member', titles.chinarova, missions.odihr),
      member(people.guneshli, 'expert', titles.guneshli, missions.commonwealth),
      member(people.bulagova, 'expert', titles.bulagova),
      member(people.durnali, 'staff', titles.durnali),
      member(people.sozalova, 'interpreter', titles.sozalova),
      // The title is left to the register: the post held on the day of arrival.
      member(people.khaberli, 'press', none),
    ],
    notes: 'Демо маалымат: сапардын башчысы, максаттары ачык булактан (Trend, 2025-11-28), күндөрү, курамы жана рейстери ойдон чыгарылган.',
  }
}
