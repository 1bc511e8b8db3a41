import type { MeetingInput } from '../../../shared/register/meetings/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { agreement, both, participant, said, saidInside } from './records.ts'
import { titles } from './titles.ts'

/** The second sitting of the Consultative Platform, Bishkek, 28 November 2025. Participants beside the chairmen are invented. */
export function platformSitting({ bodies, people }: DemoIds, delegationId: string): MeetingInput {
  const { shainazarov, panahov, saryarkayev, toshbulokova, gunesh, dunai, yildizli, tologonova } = people
  return {
    kind: 'sitting',
    format: 'session',
    heldOn: '2025-11-28',
    startsAt: '09:30',
    endsAt: '12:30',
    place: both('БШКнын имараты, жыйындар залы', 'здание ЦИК, зал заседаний'),
    subject: both(
      'Түрк мамлекеттеринин уюмунун Консультативдик платформасынын экинчи жыйыны жөнүндө',
      'О втором заседании Консультативной платформы Организации тюркских государств',
    ),
    hostOrganisationId: bodies.commission,
    guestOrganisationId: bodies.consultativePlatform,
    delegationId,
    electionId: null,
    participants: [
      participant(shainazarov, 'host', 'chair', titles.shainazarov),
      participant(people.omurbekova, 'host', 'member', titles.omurbekova),
      participant(tologonova, 'host', 'member', titles.tologonova),
      participant(people.keneshbekov, 'host', 'secretary', titles.keneshbekov),
      participant(people.usonova, 'host', 'interpreter', titles.usonova),
      participant(panahov, 'guest', 'head', titles.panahov),
      participant(people.seyidbeyli, 'guest', 'member', titles.seyidbeyli),
      participant(dunai, 'guest', 'member', titles.dunai),
      participant(saryarkayev, 'guest', 'member', titles.saryarkayev),
      participant(gunesh, 'guest', 'member', titles.gunesh),
      participant(toshbulokova, 'guest', 'member', titles.toshbulokova),
      participant(people.gumsuzov, 'guest', 'invited', titles.gumsuzov),
      participant(yildizli, 'guest', 'invited', titles.yildizli),
    ],
    seating: null,
    agenda: [
      {
        title: both(
          'Шайлоолорду башкаруу жаатындагы институттук кызматташтык жөнүндө',
          'Об институциональном сотрудничестве в сфере управления выборами',
        ),
        reporterId: shainazarov,
        points: [
          said(shainazarov, both(
            'Платформа шайлоо органдарынын туруктуу иштөөчү аянтчасына айланып баратат.',
            'Платформа становится постоянно действующей площадкой избирательных органов.',
          )),
          said(panahov, both(
            'Бирдиктүү иш планы болгондо тажрыйба алмашуу натыйжалуу болот.',
            'С единым планом работы обмен опытом станет результативнее.',
          )),
          said(saryarkayev, both(
            'Байкоочуларды даярдоо боюнча биргелешкен окуу курсун түзүү сунушталат.',
            'Предлагается создать общий учебный курс для наблюдателей.',
          )),
        ],
        decision: both('Платформанын 2026-жылга иш планынын долбоору иштелип чыксын.', 'Разработать проект плана работы Платформы на 2026 год.'),
      },
      {
        title: both('Санариптик шайлоо технологиялары жөнүндө', 'О цифровых избирательных технологиях'),
        reporterId: gunesh,
        points: [
          said(gunesh, both(
            'Жыйынтыктарды жарыялоодо маалыматтын корголушу менен ачыктыгы бирдей мааниге ээ.',
            'При публикации итогов защищённость данных и открытость одинаково важны.',
          )),
          said(toshbulokova, both(
            'Шайлоочулардын электрондук тизмелерин жүргүзүү тажрыйбасы тууралуу жыйнак чыгаруу пайдалуу болор эле.',
            'Полезно издать сборник об опыте ведения электронных списков избирателей.',
          )),
          saidInside(dunai, both(
            'Жыйнактын котормосуна кеткен чыгымдарды катчылык эсептеп чыгышы керек.',
            'Расходы на перевод сборника должен подсчитать секретариат.',
          )),
        ],
        decision: both('Тажрыйбалар жыйнагын даярдоо боюнча жумушчу топ түзүлсүн.', 'Создать рабочую группу по подготовке сборника практик.'),
      },
      {
        title: both('Платформанын кийинки жыйынынын орду жана мөөнөтү жөнүндө', 'О месте и сроках следующего заседания Платформы'),
        reporterId: yildizli,
        points: [
          said(yildizli, both(
            'Кийинки жыйынды өткөрүүгө талапкер мамлекеттердин сунуштары катчылыкта чогултулат.',
            'Предложения государств, желающих принять следующее заседание, собирает секретариат.',
          )),
        ],
        decision: both('Сунуштар 2026-жылдын 1-мартына чейин кабыл алынсын.', 'Принимать предложения до 1 марта 2026 года.'),
      },
    ],
    figures: [],
    agreements: [
      agreement('host', tologonova, '2025-12-25', both(
        'Жыйындын протоколун бардык катышуучуларга жөнөтүү.',
        'Направить протокол заседания всем участникам.',
      ), { state: 'in-work' }),
      agreement('guest', yildizli, '2026-03-01', both(
        'Платформанын кийинки жыйыны боюнча сунуштарды жалпылоо.',
        'Обобщить предложения о следующем заседании Платформы.',
      ), { forPress: true }),
    ],
    closing: both(
      'Жыйындын соңунда катышуучулар уюштуруучуларга ыраазычылык билдиришти.',
      'В конце заседания участники поблагодарили организаторов.',
    ),
    minutesStatus: 'draft',
    notes: 'Демо маалымат: күнү жана темасы ачык булактан, айтылгандары жана катышуучулардын бир бөлүгү ойдон чыгарылган.',
  }
}
