import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { agreement, both, figure, participant, said, saidInside } from './records.ts'
import { titles } from './titles.ts'

/** The two chairmen on 28 November 2025; who says what is invented along the subjects that were announced. */
export function azerbaijanMeeting({ bodies, people, elections }: DemoIds, delegationId: string): MeetingInput {
  const { shainazarov, panahov, tologonova, dashginli, seyidbeyli } = people
  return {
    kind: 'meeting',
    format: 'extended',
    heldOn: '2025-11-28',
    startsAt: '15:00',
    endsAt: '16:00',
    place: both('БШКнын имараты, сүйлөшүүлөр залы', 'здание ЦИК, зал переговоров'),
    subject: both(
      'Мөөнөтүнөн мурда өтүүчү парламенттик шайлоо жана эки комиссиянын кызматташтыгы жөнүндө',
      'О досрочных парламентских выборах и сотрудничестве двух комиссий',
    ),
    hostOrganisationId: bodies.commission,
    guestOrganisationId: bodies.azerbaijanCommission,
    delegationId,
    electionId: elections.early2025,
    participants: [
      participant(shainazarov, 'host', 'chair', titles.shainazarov),
      participant(people.omurbekova, 'host', 'member', titles.omurbekova),
      participant(people.zhanybayUulu, 'host', 'member', titles.zhanybayUulu),
      participant(tologonova, 'host', 'member', titles.tologonova),
      participant(people.keneshbekov, 'host', 'secretary', titles.keneshbekov),
      participant(people.usonova, 'host', 'interpreter', titles.usonova),
      participant(panahov, 'guest', 'head', titles.panahov),
      participant(seyidbeyli, 'guest', 'member', titles.seyidbeyli),
      participant(people.gulbaharova, 'guest', 'member', titles.gulbaharova),
      participant(dashginli, 'guest', 'member', titles.dashginli),
      participant(people.chinarova, 'guest', 'member', titles.chinarova),
      participant(people.sozalova, 'guest', 'interpreter', titles.sozalova),
    ],
    seating: null,
    agenda: [
      {
        title: both(
          '2025-жылдын 30-ноябрындагы шайлоого даярдык жана эл аралык байкоону уюштуруу жөнүндө',
          'О подготовке к выборам 30 ноября 2025 года и организации международного наблюдения',
        ),
        reporterId: shainazarov,
        points: [
          said(shainazarov, both(
            'Азербайжандык кесиптештердин шайлоого келиши эки комиссиянын ортосундагы ишенимдин белгиси.',
            'Приезд азербайджанских коллег на выборы – знак доверия между двумя комиссиями.',
          )),
          said(shainazarov, both(
            'Даярдык иштери календардык планга ылайык жүрүүдө; байкоочулар каалаган участокко эркин бара алышат.',
            'Подготовка идёт по календарному плану; наблюдатели могут свободно посещать любой участок.',
          )),
          said(panahov, both(
            'Делегация даярдыктын жүрүшү менен добуш берүү күнүнө чейин эле таанышып жатат, ал эми шайлоо күнү борбор шаардын участокторунда иштейт.',
            'С подготовкой делегация знакомится ещё до голосования, а в день выборов будет работать на участках столицы.',
          )),
          said(panahov, both(
            'Азербайжандык адистердин бир бөлүгү ТүркПАнын, ТМУнун, ДИАУБдун, ЕККУнун жана КМШнын миссияларынын курамында байкоо жүргүзөт.',
            'Часть азербайджанских специалистов ведёт наблюдение в составе миссий ТЮРКПА, ОТГ, БДИПЧ, ОБСЕ и СНГ.',
          )),
        ],
        decision: both('Маалымат эске алынсын.', 'Принять информацию к сведению.'),
      },
      {
        title: both('Шайлоо технологиялары боюнча тажрыйба алмашуу жөнүндө', 'Об обмене опытом в области избирательных технологий'),
        reporterId: tologonova,
        points: [
          said(shainazarov, both(
            'Кыргыз тарап шайлоочуларды эсепке алуу жана алардын ким экенин аныктоо тажрыйбасын бөлүшүүгө даяр.',
            'Кыргызская сторона готова поделиться опытом учёта и идентификации избирателей.',
          )),
          said(seyidbeyli, both(
            'Азербайжан тарапты участкалык комиссиялардын мүчөлөрүн окутуу усулдары өзгөчө кызыктырат.',
            'Азербайджанскую сторону особенно интересуют методы обучения членов участковых комиссий.',
          )),
          saidInside(tologonova, both(
            'Тажрыйба алмашуунун чыгымдары боюнча сунуштар кошумча каралат.',
            'Предложения о расходах на стажировки будут рассмотрены дополнительно.',
          )),
        ],
        decision: both('Адистердин тажрыйба алмашуусу 2026-жылдын биринчи жарымында уюштурулсун.', 'Организовать стажировки специалистов в первом полугодии 2026 года.'),
      },
      {
        title: both('Өз ара түшүнүшүү жөнүндө меморандумдун долбоору жөнүндө', 'О проекте меморандума о взаимопонимании'),
        reporterId: dashginli,
        points: [
          said(panahov, both(
            'Меморандум эки комиссиянын байланыштарын туруктуу негизге коёт.',
            'Меморандум поставит связи двух комиссий на постоянную основу.',
          )),
          saidInside(dashginli, both(
            'Долбоордун текстин эки тилде даярдап, алдын ала электрондук почта аркылуу макулдашуу сунушталат.',
            'Предлагается подготовить текст на двух языках и предварительно согласовать его по электронной почте.',
          )),
        ],
        decision: both('Меморандумдун долбоору боюнча иш башталсын.', 'Начать работу над проектом меморандума.'),
      },
    ],
    figures: [
      figure(both('аккредитацияланган эл аралык байкоочулар', 'аккредитованные международные наблюдатели'), 378, '2025-11-19'),
      figure(both('Азербайжандын делегациясынын мүчөлөрү', 'члены делегации Азербайджана'), 12, '2025-11-28'),
    ],
    agreements: [
      agreement('guest', seyidbeyli, '2025-12-15', both(
        'Байкоонун жыйынтыктары боюнча корутундуну жөнөтүү.',
        'Направить заключение по итогам наблюдения.',
      ), { forPress: true }),
      agreement('host', tologonova, '2025-12-20', both(
        'Шайлоочуларды эсепке алуу системасы боюнча материалдарды берүү.',
        'Передать материалы о системе учёта избирателей.',
      ), { state: 'in-work' }),
      agreement('guest', dashginli, '2026-01-20', both(
        'Тажрыйба алмашууга катышуучу адистердин тизмесин билдирүү.',
        'Сообщить список специалистов для стажировки.',
      )),
      agreement('host', tologonova, '2026-02-15', both(
        'Өз ара түшүнүшүү жөнүндө меморандумдун долбоорун даярдап, макулдашууга жөнөтүү.',
        'Подготовить и направить на согласование проект меморандума о взаимопонимании.',
      ), { forPress: true }),
    ],
    closing: both(
      'Жолугушуу достук маанайда өтүп, тараптар эки комиссиянын түз байланыштарын улантууга ниеттеништи.',
      'Встреча прошла в дружеской обстановке; стороны намерены продолжать прямые контакты двух комиссий.',
    ),
    minutesStatus: 'edited',
    notes: 'Демо маалымат: темалары ачык булактан, айтылгандары жана макулдашуулары ойдон чыгарылган.',
  }
}
