import type { MeetingInput } from '../../../../shared/register/meetings/schema.ts'
import type { VisitDesk } from '../delegations/visit-desk.ts'
import { aFigure, aMeeting, anAgendaItem, anAgreement, aParticipant, aPoint, somebody } from '../delegations/visit-samples.ts'
import { anOrganisation } from '../history/samples.ts'

const ministry = anOrganisation({
  kind: 'ministry',
  name: {
    ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги',
    ru: 'Министерство иностранных дел Кыргызской Республики',
    en: 'Ministry of Foreign Affairs',
  },
  abbreviation: { ky: 'ТИМ', ru: 'МИД', en: 'MFA' },
  countryCode: 'KG',
})

/**
 * The meeting of 11 November 2025 (domain.md §0, seed 1): the first deputy minister receives the first deputy secretary
 * general of the CIS, who also heads its observer mission.
 */
export async function enterMinistryMeeting({ organisations, people, meetings }: VisitDesk, fields: Partial<MeetingInput> = {}) {
  const host = await organisations.create(ministry)
  const guest = await organisations.create(anOrganisation())
  const isaev = await people.create(
    somebody('Асеин', 'Исаев', {
      posts: [
        {
          organisationId: host.id,
          title: { ky: 'тышкы иштер министринин биринчи орун басары', ru: 'первый заместитель министра иностранных дел' },
          fromOn: null,
          toOn: null,
        },
      ],
    }),
  )
  const petrishenko = await people.create(
    somebody('Игорь', 'Петришенко', { passportName: { surname: 'PETRISHENKO', given: 'IGOR' } }),
  )
  const secretary = await people.create(somebody('Айгүл', 'Асанова', { sex: 'female' }))
  const input = aMeeting({
    hostOrganisationId: host.id,
    guestOrganisationId: guest.id,
    participants: [
      aParticipant(isaev.id, { side: 'host', role: 'chair' }),
      aParticipant(petrishenko.id, {
        role: 'head',
        title: { ky: 'КМШнын Башкы катчысынын биринчи орун басары', ru: 'первый заместитель Генерального секретаря СНГ' },
        capacity: { ky: 'КМШнын байкоочулар миссиясынын башчысы', ru: 'глава миссии наблюдателей от СНГ' },
      }),
      aParticipant(secretary.id, { side: 'host', role: 'secretary', title: { ky: 'катчы', ru: 'секретарь' } }),
    ],
    agenda: [
      anAgendaItem({
        title: { ky: 'Шайлоого байкоо жүргүзүүнү уюштуруу жөнүндө', ru: 'Об организации наблюдения за выборами' },
        reporterId: isaev.id,
        points: [
          aPoint(isaev.id, 'Ар кандай уюмдардын байкоочулары чакырылды', 'Приглашены наблюдатели различных организаций'),
          aPoint(petrishenko.id, '150 байкоочудан турган миссия түзүлүүдө', 'Формируется миссия из 150 наблюдателей'),
          aPoint(petrishenko.id, 'Каржылоо азырынча ачык', 'Вопрос финансирования открыт', false),
        ],
        decision: { ky: 'Маалымат эске алынсын\nТизме күтүлсүн', ru: 'Принять к сведению\nОжидать список' },
      }),
      anAgendaItem({
        title: { ky: 'Коопсуздук жөнүндө', ru: 'О безопасности' },
        points: [aPoint(isaev.id, 'Ички маселе', 'Внутренний вопрос', false)],
      }),
    ],
    figures: [
      aFigure('КМШ миссиясынын байкоочулары', 'наблюдатели миссии СНГ', 150),
      aFigure('чет өлкөдөгү шайлоо участоктору', 'избирательные участки за рубежом', 100),
      aFigure('шаарлар', 'города', 89),
      aFigure('өлкөлөр', 'страны', 34),
      aFigure('чыгымдар', 'расходы', 1_200_000, false),
    ],
    agreements: [
      anAgreement({ personId: petrishenko.id }),
      anAgreement({ side: 'host', text: { ky: 'Ички тапшырма', ru: 'Внутреннее поручение' }, deadlineOn: null, forPress: false, state: 'done' }),
    ],
    closing: { ky: 'Тараптар ыраазычылык билдиришти', ru: 'Стороны выразили благодарность' },
    ...fields,
  })
  return { host, guest, isaev, petrishenko, secretary, input, meeting: await meetings.create(input) }
}
