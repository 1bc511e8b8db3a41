import type { InvitationInput, InvitationStep } from '../../../shared/register/invitations/schema.ts'
import { decree, inBishkek, sharedCosts } from './azerbaijan-visit.ts'
import type { DemoIds } from './demo-ids.ts'
import { both, invitation, step } from './records.ts'

const inventedExchange = 'Демо маалымат: кат алышуу ойдон чыгарылган.'
const observation = both('шайлоого эл аралык байкоо жүргүзүү', 'международное наблюдение за выборами')
const ownCosts = both('Жол жана болуу чыгымдарын жиберүүчү тарап төлөйт.', 'Расходы по проезду и пребыванию несёт направляющая сторона.')
const platform = both(
  'Түрк мамлекеттеринин уюмунун Консультативдик платформасынын экинчи жыйыны',
  'второе заседание Консультативной платформы Организации тюркских государств',
)
const platformAim = both(
  'шайлоо органдарынын институттук кызматташтыгын талкуулоо',
  'обсуждение институционального сотрудничества избирательных органов',
)
const platformGround = both(
  'Консультативдик платформа жөнүндө жобо',
  'Положение о Консультативной платформе',
)

function toBody(organisationId: string, personId: string | null = null): InvitationInput['addressee'] {
  return { organisationId, personId }
}

/** Written, approved and signed in one week, sent on the day given. */
function sentOn(day: string): InvitationStep[] {
  return [step('draft', '2025-10-06'), step('on-approval', '2025-10-07'), step('signed', '2025-10-09'), step('sent', day)]
}

/** The other letters of that autumn, in every state that a letter can be in. */
export function otherInvitations({ bodies, people, elections }: DemoIds) {
  const observers = {
    electionId: elections.early2025,
    eventOn: '2025-11-30',
    place: inBishkek,
    aim: observation,
    ground: decree,
    signatoryPersonId: people.shainazarov,
    notes: inventedExchange,
  } satisfies Partial<InvitationInput>
  return {
    hungary: invitation({
      ...observers,
      channel: 'handed-over',
      addressee: toBody(bodies.hungaryOffice, people.dunai),
      costs: sharedCosts,
      seats: 3,
      replyByOn: '2025-11-10',
      number: '01-18/44',
      steps: [...sentOn('2025-10-13'), step('delivered', '2025-10-13', 'Венгриянын элчилиги аркылуу.'), step('accepted', '2025-11-04')],
      answer: { on: '2025-11-04', number: 'DEMO-87', confirmed: 2, note: '' },
    }),
    turkiye: invitation({
      ...observers,
      channel: 'note-through-ministry',
      addressee: toBody(bodies.turkiyeCouncil, people.gunesh),
      costs: sharedCosts,
      seats: 6,
      replyByOn: '2025-11-10',
      number: '01-18/45',
      steps: [...sentOn('2025-10-10'), step('delivered', '2025-10-16'), step('accepted', '2025-10-30')],
      answer: { on: '2025-10-30', number: 'DEMO-305', confirmed: 6, note: '' },
    }),
    kazakhstan: invitation({
      ...observers,
      addressee: toBody(bodies.kazakhstanCommission, people.saryarkayev),
      costs: sharedCosts,
      seats: 5,
      replyByOn: '2025-11-10',
      number: '01-18/42',
      steps: [...sentOn('2025-10-10'), step('accepted', '2025-10-22')],
      answer: { on: '2025-10-22', number: 'DEMO-41', confirmed: 5, note: '' },
    }),
    uzbekistan: invitation({
      ...observers,
      addressee: toBody(bodies.uzbekistanCommission, people.toshbulokova),
      costs: sharedCosts,
      seats: 5,
      replyByOn: '2025-11-10',
      number: '01-18/43',
      steps: [...sentOn('2025-10-10'), step('delivered', '2025-10-13'), step('partly-accepted', '2025-11-05', '5 орундун 3ү ырасталды.')],
      answer: { on: '2025-11-05', number: 'DEMO-96', confirmed: 3, note: '' },
    }),
    mongolia: invitation({
      ...observers,
      channel: 'post',
      addressee: toBody(bodies.mongoliaCommission, people.battsetseg),
      costs: ownCosts,
      seats: 3,
      replyByOn: '2025-11-14',
      number: '01-18/46',
      steps: [...sentOn('2025-10-14'), step('delivered', '2025-10-29')],
    }),
    turkmenistan: invitation({
      ...observers,
      channel: 'note-through-ministry',
      addressee: toBody(bodies.turkmenistanCommission, people.gumsuzov),
      costs: ownCosts,
      seats: 4,
      replyByOn: '2025-11-05',
      number: '01-18/47',
      steps: sentOn('2025-10-14'),
    }),
    moldova: invitation({
      ...observers,
      addressee: toBody(bodies.moldovaCommission),
      costs: ownCosts,
      seats: 2,
      replyByOn: '2025-11-10',
      number: '01-18/48',
      steps: [...sentOn('2025-10-14'), step('declined', '2025-11-06', 'Ошол күндөрү өз иш-чаралары бар.')],
      answer: { on: '2025-11-06', number: 'DEMO-19', confirmed: 0, note: 'Ыраазычылык билдиришти.' },
    }),
    commonwealth: invitation({
      ...observers,
      channel: 'note-through-ministry',
      addressee: toBody(bodies.commonwealth, people.petrishenko),
      costs: ownCosts,
      replyByOn: '2025-10-20',
      number: '01-18/39',
      steps: [...sentOn('2025-10-09'), step('delivered', '2025-10-10'), step('accepted', '2025-10-17')],
      answer: { on: '2025-10-17', number: 'DEMO-530', confirmed: 150, note: '11-ноябрга карата жарыяланган сан.' },
    }),
    odihr: invitation({
      ...observers,
      channel: 'note-through-ministry',
      addressee: toBody(bodies.democraticInstitutions),
      costs: ownCosts,
      replyByOn: '2025-10-20',
      number: '01-18/40',
      steps: [...sentOn('2025-10-09'), step('accepted', '2025-10-15')],
      answer: { on: '2025-10-15', number: 'DEMO-212', confirmed: 269, note: '27-ноябрга карата аккредитацияланган сан.' },
    }),
    securityAssembly: invitation({
      ...observers,
      source: 'parliament',
      addressee: toBody(bodies.securityAssembly),
      signatoryPersonId: null,
      costs: ownCosts,
      replyByOn: '2025-11-01',
      number: 'DEMO-ЖК-7',
      steps: [...sentOn('2025-10-13'), step('accepted', '2025-10-27')],
      answer: { on: '2025-10-27', number: 'DEMO-77', confirmed: 78, note: '' },
    }),
    indonesia: invitation({
      ...observers,
      channel: 'post',
      addressee: toBody(bodies.indonesiaCommission),
      costs: ownCosts,
      seats: 2,
      replyByOn: '2025-11-15',
      number: '01-18/49',
      steps: [...sentOn('2025-10-15'), step('cancelled', '2025-11-17', 'Кат башка дарекке кеткен, кайра жөнөтүлдү.')],
    }),
    platformSecretariat: invitation({
      addressee: toBody(bodies.turkicStates, people.yildizli),
      event: platform,
      eventOn: '2025-11-28',
      eventAt: '09:30',
      place: both('Бишкек шаары, БШКнын имараты', 'город Бишкек, здание ЦИК'),
      aim: platformAim,
      ground: platformGround,
      costs: ownCosts,
      seats: 3,
      replyByOn: '2025-11-14',
      signatoryPersonId: people.shainazarov,
      number: '01-18/52',
      notes: inventedExchange,
      steps: [step('draft', '2025-10-27'), step('signed', '2025-10-29'), step('sent', '2025-10-30'), step('accepted', '2025-11-07')],
      answer: { on: '2025-11-07', number: 'DEMO-418', confirmed: 2, note: '' },
    }),
    roundTable: invitation({
      addressee: toBody(bodies.worldAssociation, people.hanBitna),
      event: both('шайлоочуларга маалымат берүү боюнча эл аралык тегерек стол', 'международный круглый стол по информированию избирателей'),
      eventOn: '2026-03-19',
      eventEndsOn: '2026-03-20',
      eventAt: '10:00',
      place: inBishkek,
      aim: both('шайлоо органдарынын тажрыйбасын жалпылоо', 'обобщение опыта избирательных органов'),
      ground: both('Борбордук шайлоо комиссиясынын 2026-жылга иш планынын долбоору', 'Проект плана работы ЦИК на 2026 год'),
      costs: sharedCosts,
      seats: 4,
      replyByOn: '2026-02-02',
      notes: inventedExchange,
      steps: [step('draft', '2025-11-24')],
    }),
    commonwealthCouncil: invitation({
      addressee: toBody(bodies.commonwealthCouncil),
      event: both('байкоонун жыйынтыктарын талкуулоо боюнча кеңешме', 'совещание по обсуждению итогов наблюдения'),
      eventOn: '2026-01-22',
      eventAt: '11:00',
      place: inBishkek,
      aim: both('байкоочулардын сунуштарын талкуулоо', 'обсуждение предложений наблюдателей'),
      ground: both('Борбордук шайлоо комиссиясынын төрагасынын тапшырмасы', 'Поручение Председателя ЦИК'),
      costs: ownCosts,
      seats: 8,
      replyByOn: '2025-12-26',
      signatoryPersonId: people.shainazarov,
      notes: inventedExchange,
      steps: [step('draft', '2025-11-20'), step('on-approval', '2025-11-25')],
    }),
    tashkentConference: invitation({
      direction: 'incoming',
      source: 'foreign',
      addressee: toBody(bodies.commission, people.shainazarov),
      event: both('шайлоо укугу боюнча эл аралык конференция', 'международная конференция по избирательному праву'),
      eventOn: '2025-12-11',
      eventEndsOn: '2025-12-12',
      eventAt: '09:00',
      place: both('Өзбекстан Республикасы, Ташкент шаары', 'Республика Узбекистан, город Ташкент'),
      aim: both('шайлоо мыйзамдарын өнүктүрүү маселелерин талкуулоо', 'обсуждение развития избирательного законодательства'),
      ground: both(
        'Өзбекстан Республикасынын Борбордук шайлоо комиссиясынын 2025-жылдын 10-ноябрындагы № DEMO-140 каты',
        'Письмо Центральной избирательной комиссии Республики Узбекистан от 10 ноября 2025 года № DEMO-140',
      ),
      costs: sharedCosts,
      seats: 2,
      replyByOn: '2025-12-01',
      number: 'DEMO-140',
      notes: inventedExchange,
      steps: [step('sent', '2025-11-10'), step('delivered', '2025-11-12', 'Кириш номери DEMO-1207.')],
    }),
  }
}
export type OtherInvitation = keyof ReturnType<typeof otherInvitations>
