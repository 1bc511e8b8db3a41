import { azerbaijaniChairman, chairmanSignature, desk } from '../sample-people.ts'
import type { VisitProgrammeFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** Sub-events of the visit of November 2025 (domain.md § 0, seed 2), with a row and notes that are the organisers' only. */
export function sampleVisitProgramme(): VisitProgrammeFacts {
  const commission = { ky: 'БШКнын имараты', ru: 'здание ЦИК' }
  const delegation = { ky: 'делегация', ru: 'делегация' }
  const business = { ky: 'расмий', ru: 'деловая' }
  return {
    number: '',
    issuedOn: '',
    final: false,
    country: 'AZ',
    organisation: {
      ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
      ru: 'Центральная избирательная комиссия Азербайджанской Республики',
    },
    head: azerbaijaniChairman,
    city: none,
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    approval: { signatory: chairmanSignature, on: '' },
    items: [
      { on: '2025-11-27', startsAt: '05:40', endsAt: '06:30', event: { ky: 'Делегацияны тосуп алуу', ru: 'Встреча делегации' }, place: { ky: '«Манас» эл аралык аэропорту', ru: 'международный аэропорт «Манас»' }, participants: { ky: 'делегация; БШКнын өкүлдөрү', ru: 'делегация; представители ЦИК' }, dress: none, forGuests: true, staffNote: { ky: '2-унаа, айдоочунун телефону 0550 00 00 01', ru: 'машина 2, телефон водителя 0550 00 00 01' } },
      { on: '2025-11-27', startsAt: '04:30', endsAt: '', event: { ky: 'Унаалардын гараждан чыгышы', ru: 'Выезд машин из гаража' }, place: none, participants: none, dress: none, forGuests: false, staffNote: { ky: 'жооптуу адам – кезекчи', ru: 'ответственный – дежурный' } },
      { on: '2025-11-28', startsAt: '10:00', endsAt: '13:00', event: { ky: 'Түрк мамлекеттеринин уюмуна мүчө мамлекеттердин борбордук шайлоо органдарынын Консультативдик платформасынын экинчи отуруму', ru: 'Второе заседание Консультативной платформы центральных избирательных органов государств – членов Организации тюркских государств' }, place: { ky: 'жыйындар залы', ru: 'зал заседаний' }, participants: { ky: 'мүчө мамлекеттердин делегациялары', ru: 'делегации государств-членов' }, dress: business, forGuests: true, staffNote: none },
      { on: '2025-11-28', startsAt: '13:00', endsAt: '14:30', event: { ky: 'Түшкү тамак', ru: 'Обед' }, place: { ky: 'мейманкана', ru: 'гостиница' }, participants: delegation, dress: none, forGuests: true, staffNote: none },
      { on: '2025-11-28', startsAt: '15:00', endsAt: '16:00', event: { ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясынын төрагасы менен жолугушуу', ru: 'Встреча с председателем Центральной избирательной комиссии Кыргызской Республики' }, place: commission, participants: { ky: 'эки тараптын делегациялары', ru: 'делегации двух сторон' }, dress: business, forGuests: true, staffNote: none },
      { on: '2025-11-29', startsAt: '11:00', endsAt: '12:30', event: { ky: 'Добуш берүүгө даярдыктын жүрүшү менен таанышуу', ru: 'Ознакомление с ходом подготовки к голосованию' }, place: commission, participants: delegation, dress: business, forGuests: true, staffNote: none },
      { on: '2025-11-30', startsAt: '08:00', endsAt: '20:00', event: { ky: 'Шайлоо участокторунда байкоо жүргүзүү', ru: 'Наблюдение на избирательных участках' }, place: { ky: 'Бишкек шаары', ru: 'город Бишкек' }, participants: delegation, dress: none, forGuests: true, staffNote: none },
      { on: '2025-12-01', startsAt: '09:00', endsAt: '', event: { ky: 'Делегацияны узатуу', ru: 'Проводы делегации' }, place: { ky: '«Манас» эл аралык аэропорту', ru: 'международный аэропорт «Манас»' }, participants: { ky: 'делегация; БШКнын өкүлдөрү', ru: 'делегация; представители ЦИК' }, dress: none, forGuests: true, staffNote: none },
    ],
    contact: desk,
  }
}
