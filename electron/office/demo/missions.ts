import type { MissionInput } from '../../../shared/register/missions/schema.ts'
import type { elections } from './elections.ts'
import type { Ids } from './enter.ts'
import type { GuestPeople } from './guest-people.ts'
import type { internationalBodies } from './international-bodies.ts'
import { both, mission, size } from './records.ts'

/** Where each figure was read: portal and number of the article. */
const october24 = 'vb.kg 451873; 24.kg 348482'
const joinedMission = 'einpresswire.com 870724657'
const odihrOpening = 'einpresswire.com 860782851'
const november2021 = 'novosti.kg, 2021-11-23'

const names = {
  commonwealth: both('КМШнын байкоочулар миссиясы', 'Миссия наблюдателей от СНГ'),
  odihr: both('ДИАУБдун шайлоого байкоо миссиясы', 'Миссия БДИПЧ по наблюдению за выборами'),
  securityAssembly: both('ЕККУнун Парламенттик Ассамблеясынын байкоочулар миссиясы', 'Миссия наблюдателей от ПА ОБСЕ'),
  councilAssembly: both('ЕКПАнын байкоочулар миссиясы', 'Миссия наблюдателей от ПАСЕ'),
  turkicAssembly: both('ТүркПАнын байкоочулар миссиясы', 'Миссия наблюдателей от ТЮРКПА'),
  turkicStates: both('ТМУнун байкоочулар миссиясы', 'Миссия наблюдателей от ОТГ'),
  shanghai: both('ШКУнун байкоочулар миссиясы', 'Миссия наблюдателей от ШОС'),
}

/** Missions of 2025, with the figures that public sources give; where none does, the list of figures stays empty. */
export function missions2025(
  { early2025: election }: Ids<keyof typeof elections>,
  bodies: Ids<keyof typeof internationalBodies>,
  people: GuestPeople,
) {
  return {
    commonwealth: mission(names.commonwealth, election, bodies.commonwealth, {
      headPersonId: people.petrishenko,
      sizes: [
        size('2025-10-24', 8, 'accredited', october24),
        size('2025-11-11', 150, 'announced', 'vb.kg 452454'),
        size('2025-11-28', 241, 'accredited', 'e-cis.info 564/132400'),
      ],
    }),
    odihr: mission(names.odihr, election, bodies.democraticInstitutions, {
      headPersonId: people.meszerics,
      sizes: [
        size('2025-10-23', 300, 'requested', odihrOpening),
        size('2025-10-23', 12, 'announced', odihrOpening),
        size('2025-10-29', 42, 'announced', `${odihrOpening} (12 + 30)`),
        size('2025-11-27', 269, 'accredited', joinedMission),
      ],
    }),
    securityAssembly: mission(names.securityAssembly, election, bodies.securityAssembly, {
      sizes: [size('2025-11-27', 78, 'accredited', joinedMission)],
    }),
    councilAssembly: mission(names.councilAssembly, election, bodies.councilAssembly, {
      sizes: [size('2025-11-27', 18, 'accredited', joinedMission)],
    }),
    commonwealthAssembly: mission(
      both('КМШ ПААнын байкоочулар миссиясы', 'Миссия наблюдателей от МПА СНГ'),
      election,
      bodies.commonwealthAssembly,
      {
        sizes: [size('2025-10-24', 17, 'accredited', october24), size('2025-11-27', 70, 'accredited', '24.kg/kyrgyzcha 352409')],
        notes: '70 – булакта «70тен ашык» деп айтылат; күнү болжолдуу.',
      },
    ),
    turkicAssembly: mission(names.turkicAssembly, election, bodies.turkicAssembly, {
      notes: '12-ноябрдагы аккредитациянын тизмесинде бар (24.kg 350719); саны булактарда жок.',
    }),
    turkicStates: mission(names.turkicStates, election, bodies.turkicStates, {
      notes: '19-ноябрдагы аккредитациянын тизмесинде бар (sayasat.kg 138184); саны булактарда жок.',
    }),
    shanghai: mission(names.shanghai, election, bodies.shanghaiOrganisation, {
      notes: '19-ноябрдагы аккредитациянын тизмесинде бар (sayasat.kg 138184); саны булактарда жок.',
    }),
    securityTreatyAssembly: mission(
      both('ЖККУнун Парламенттик Ассамблеясынын байкоочулар миссиясы', 'Миссия наблюдателей от ПА ОДКБ'),
      election,
      bodies.securityTreatyAssembly,
      { notes: '12-ноябрдагы аккредитациянын тизмесинде бар (24.kg 350719); саны булактарда жок.' },
    ),
    islamicCooperation: mission(
      both('ИКУнун байкоочулар миссиясы', 'Миссия наблюдателей от ОИС'),
      election,
      bodies.islamicCooperation,
      { notes: '12-ноябрдагы аккредитациянын тизмесинде бар (24.kg 350719); саны булактарда жок.' },
    ),
  }
}
export type Missions2025 = Ids<keyof ReturnType<typeof missions2025>>

function accredited2021(count: number): Partial<MissionInput> {
  return { sizes: [size('2021-11-23', count, 'accredited', november2021)] }
}

/** The last figures found for the elections of 2021. */
export function missions2021({ parliament2021: election }: Ids<keyof typeof elections>, bodies: Ids<keyof typeof internationalBodies>) {
  return [
    mission(names.commonwealth, election, bodies.commonwealth, accredited2021(190)),
    mission(names.odihr, election, bodies.democraticInstitutions, accredited2021(288)),
    mission(names.securityAssembly, election, bodies.securityAssembly, accredited2021(70)),
    mission(names.councilAssembly, election, bodies.councilAssembly, accredited2021(14)),
    mission(names.turkicAssembly, election, bodies.turkicAssembly, accredited2021(19)),
    mission(names.turkicStates, election, bodies.turkicStates, accredited2021(9)),
    mission(names.shanghai, election, bodies.shanghaiOrganisation, accredited2021(17)),
  ]
}
