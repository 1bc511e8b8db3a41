import { azerbaijaniChairman, chairman, longNamed, secretary } from '../sample-people.ts'
import type { VisitReportFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** The visit of November 2025 (domain.md § 0, seed 2); results and costs are invented. A section without entries, quotation marks of both kinds. */
export function sampleVisitReport(): VisitReportFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    country: 'AZ',
    organisation: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
    head: azerbaijaniChairman,
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    aims: [
      { ky: 'Жогорку Кеңештин депутаттарын мөөнөтүнөн мурда шайлоого байкоо жүргүзүү', ru: 'Наблюдение за досрочными выборами депутатов Жогорку Кенеша' },
      { ky: 'Консультациялык платформанын экинчи жыйынына катышуу', ru: 'Участие во втором заседании Консультативной платформы' },
    ],
    guests: [azerbaijaniChairman, longNamed],
    hosts: [chairman, secretary],
    done: [
      { on: '2025-11-28', startsAt: '15:00', endsAt: '16:00', event: { ky: 'Борбордук шайлоо комиссиясынын төрагасы менен жолугушуу', ru: 'Встреча с председателем Центральной избирательной комиссии' }, place: { ky: 'БШКнын имараты', ru: 'Здание ЦИК' } },
      { on: '2025-11-28', startsAt: '10:00', endsAt: '13:00', event: { ky: 'Консультациялык “платформанын” жыйыны', ru: 'Заседание Консультативной “платформы”' }, place: { ky: '«Ала-Арча» резиденциясы', ru: 'Резиденция «Ала-Арча»' } },
      { on: '2025-11-30', startsAt: '08:00', endsAt: '', event: { ky: 'Бишкек шаарынын участокторунда байкоо жүргүзүү', ru: 'Наблюдение на участках города Бишкек' }, place: none },
    ],
    results: [{ ky: 'Тараптар шайлоочуларды каттоо боюнча тажрыйба алмашты', ru: 'Стороны обменялись опытом регистрации избирателей' }],
    agreements: [
      { text: { ky: 'Кадрларды окутуу боюнча биргелешкен программа даярдоо', ru: 'Подготовить совместную программу обучения кадров' }, responsible: { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' }, dueOn: '2026-02-01', press: false },
      { text: { ky: 'Кийинки жыйындын күнүн сунуштоо', ru: 'Предложить дату следующего заседания' }, responsible: none, dueOn: '', press: false },
    ],
    costs: [
      { name: { ky: 'Транспорт', ru: 'Транспорт' }, amount: 48_500 },
      { name: { ky: 'Расмий кечки тамак', ru: 'Официальный ужин' }, amount: 126_000 },
    ],
    costsNote: { ky: 'Жол жана жашоо чыгымдарын жиберүүчү тарап көтөрдү', ru: 'Расходы на проезд и проживание несла направляющая сторона' },
    proposals: [],
    annexes: [{ name: { ky: 'Жолугушуунун протоколу', ru: 'Протокол встречи' }, sheets: 3, copies: 1 }],
    preparedBy: {
      post: { ky: 'Эл аралык байланыштар бөлүмүнүн башкы адиси', ru: 'Главный специалист отдела международных связей' },
      name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' },
    },
  }
}
