import type { DelegationInput } from '../../../shared/register/delegations/schema.ts'
import { decree, hotel, manas, officer } from './azerbaijan-visit.ts'
import type { DemoIds } from './demo-ids.ts'
import type { Ids } from './enter.ts'
import type { OtherInvitation } from './invitations.ts'
import { both, member } from './records.ts'
import { titles } from './titles.ts'

const observation = both('шайлоого эл аралык байкоо жүргүзүү', 'международное наблюдение за выборами')

/** The other guests of that winter: arrived, expected, planned and cancelled. */
export function otherDelegations({ bodies, people, elections, missions }: DemoIds, invitations: Ids<OtherInvitation>) {
  const visit = (given: Pick<DelegationInput, 'name' | 'organisationId' | 'arrivesOn' | 'departsOn'> & Partial<DelegationInput>): DelegationInput => ({
    kind: 'observers',
    level: 'working',
    status: 'confirmed',
    countryCode: null,
    hostPersonId: people.omurbekova,
    invitationId: null,
    electionId: elections.early2025,
    ground: decree,
    purposes: [observation],
    arrival: { time: null, flight: '', place: manas },
    departure: { time: null, flight: '', place: manas },
    hotel,
    contact: officer,
    members: [],
    notes: 'Демо маалымат: сапардын чоо-жайы ойдон чыгарылган.',
    ...given,
  })

  return {
    commonwealth: visit({
      name: both('КМШнын байкоочулар миссиясынын жетекчилиги', 'Руководство миссии наблюдателей от СНГ'),
      status: 'present',
      organisationId: bodies.commonwealthCommittee,
      hostPersonId: people.isayev,
      invitationId: invitations.commonwealth,
      purposes: [
        observation,
        both('Тышкы иштер министрлигиндеги жолугушуу', 'встреча в Министерстве иностранных дел'),
      ],
      arrivesOn: '2025-11-10',
      departsOn: '2025-12-02',
      arrival: { time: '06:20', flight: 'DEMO 201', place: manas },
      members: [
        member(people.petrishenko, 'head', titles.petrishenko, missions.commonwealth),
        member(people.zarechny, 'member', titles.zarechny, missions.commonwealth),
        member(people.severinova, 'staff', titles.severinova, missions.commonwealth),
      ],
    }),
    hungary: visit({
      name: both('Венгриянын Улуттук шайлоо бюросунун делегациясы', 'Делегация Национального избирательного бюро Венгрии'),
      organisationId: bodies.hungaryOffice,
      countryCode: 'HU',
      invitationId: invitations.hungary,
      purposes: [observation, both('Консультативдик платформанын жыйынына катышуу', 'участие в заседании Консультативной платформы')],
      arrivesOn: '2025-11-27',
      departsOn: '2025-12-01',
      arrival: { time: '04:55', flight: 'DEMO 310', place: manas },
      departure: { time: '06:10', flight: 'DEMO 311', place: manas },
      members: [member(people.dunai, 'head', titles.dunai), member(people.tiszai, 'member')],
    }),
    kazakhstan: visit({
      name: both(
        'Казакстан Республикасынын Борбордук шайлоо комиссиясынын эксперттер тобу',
        'Группа экспертов Центральной избирательной комиссии Республики Казахстан',
      ),
      kind: 'expert',
      status: 'planned',
      organisationId: bodies.kazakhstanCommission,
      countryCode: 'KZ',
      electionId: null,
      ground: both('2025-жылдын 28-ноябрындагы жыйында жетишилген макулдашуу', 'Договорённость, достигнутая на заседании 28 ноября 2025 года'),
      purposes: [both('байкоочулар үчүн окуу курсун талкуулоо', 'обсуждение учебного курса для наблюдателей')],
      arrivesOn: '2026-01-20',
      departsOn: '2026-01-22',
      members: [member(people.saryarkayev, 'head'), member(people.konurbayeva, 'expert')],
    }),
    worldAssociation: visit({
      name: both('Дүйнөлүк шайлоо органдарынын ассоциациясынын катчылыгынын өкүлү', 'Представитель секретариата Всемирной ассоциации избирательных органов'),
      kind: 'courtesy',
      status: 'cancelled',
      organisationId: bodies.worldAssociation,
      countryCode: 'KR',
      electionId: null,
      ground: both('Катчылыктын 2025-жылдын 20-октябрындагы № DEMO-66 каты', 'Письмо секретариата от 20 октября 2025 года № DEMO-66'),
      purposes: [both('таанышуу жолугушуусу', 'ознакомительная встреча')],
      arrivesOn: '2025-11-19',
      departsOn: '2025-11-20',
      members: [member(people.hanBitna, 'head')],
    }),
    turkiye: visit({
      name: both('Түркия Республикасынын Жогорку шайлоо кеңешинин делегациясы', 'Делегация Высшего избирательного совета Турецкой Республики'),
      kind: 'multilateral',
      organisationId: bodies.turkiyeCouncil,
      countryCode: 'TR',
      invitationId: invitations.turkiye,
      purposes: [observation, both('Консультативдик платформанын жыйынына катышуу', 'участие в заседании Консультативной платформы')],
      arrivesOn: '2025-11-27',
      departsOn: '2025-12-01',
      arrival: { time: '05:30', flight: 'DEMO 420', place: manas },
      members: [member(people.gunesh, 'head', titles.gunesh, missions.turkicStates)],
    }),
  }
}
