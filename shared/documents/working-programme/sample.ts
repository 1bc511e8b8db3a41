import { azerbaijaniChairman, chairmanSignature, desk } from '../sample-people.ts'
import type { WorkingItem, WorkingProgrammeFacts } from './facts.ts'

const none = { ky: '', ru: '' }

function item(own: Pick<WorkingItem, 'on' | 'startsAt' | 'event'> & Partial<WorkingItem>): WorkingItem {
  return { endsAt: '', place: none, participants: none, responsible: '', phone: '', transport: '', interpreter: '', note: none, ...own }
}

/** The visit of November 2025 (domain.md § 0, seed 2) as its organisers see it; staff, cars and telephones are invented. */
export function sampleWorkingProgramme(): WorkingProgrammeFacts {
  const commission = { ky: 'БШКнын имараты', ru: 'здание ЦИК' }
  const airport = { ky: '«Манас» эл аралык аэропорту', ru: 'международный аэропорт «Манас»' }
  return {
    number: '',
    issuedOn: '',
    final: false,
    organisation: {
      ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
      ru: 'Центральная избирательная комиссия Азербайджанской Республики',
    },
    head: azerbaijaniChairman,
    size: 4,
    city: none,
    arrival: { on: '2025-11-27', time: '05:40', flight: 'XX 101', place: airport },
    departure: { on: '2025-12-01', time: '11:20', flight: 'XX 102', place: airport },
    hotel: { ky: '«Ала-Арча» мамлекеттик резиденциясы', ru: 'государственная резиденция «Ала-Арча»' },
    officer: desk,
    approval: { signatory: chairmanSignature, on: '' },
    items: [
      item({ on: '2025-11-27', startsAt: '05:40', endsAt: '06:30', event: { ky: 'Делегацияны тосуп алуу; VIP-зал', ru: 'Встреча делегации; VIP-зал' }, place: airport, participants: { ky: 'БШКнын өкүлдөрү', ru: 'представители ЦИК' }, responsible: 'А. Асанов', phone: '0550 00-00-01', transport: '2 седан, 1 микроавтобус', interpreter: 'Н. Омурзакова', note: { ky: 'багаж өзүнчө унаада', ru: 'багаж отдельной машиной' } }),
      item({ on: '2025-11-27', startsAt: '04:30', event: { ky: 'Унаалардын гараждан чыгышы', ru: 'Выезд машин из гаража' }, responsible: 'Б. Токоев', phone: '0550 00-00-02', transport: '01 KG 000 AAA, 01 KG 001 AAA' }),
      item({ on: '2025-11-28', startsAt: '10:00', endsAt: '13:00', event: { ky: 'Түрк мамлекеттеринин уюмуна мүчө мамлекеттердин борбордук шайлоо органдарынын Консультативдик платформасынын экинчи отуруму', ru: 'Второе заседание Консультативной платформы центральных избирательных органов государств – членов Организации тюркских государств' }, place: { ky: 'жыйындар залы', ru: 'зал заседаний' }, participants: { ky: 'мүчө мамлекеттердин делегациялары', ru: 'делегации государств-членов' }, responsible: 'А. Асанов', phone: '0550 00-00-01', interpreter: 'синхрон: 3 кабина' }),
      item({ on: '2025-11-28', startsAt: '15:00', endsAt: '16:00', event: { ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясынын төрагасы менен жолугушуу', ru: 'Встреча с председателем Центральной избирательной комиссии Кыргызской Республики' }, place: commission, participants: { ky: 'эки тараптын делегациялары', ru: 'делегации двух сторон' }, responsible: 'Г. Садыкова', phone: '0550 00-00-03', interpreter: 'Н. Омурзакова', note: { ky: 'желекчелер, такталар', ru: 'флажки, таблички' } }),
      item({ on: '2025-11-30', startsAt: '08:00', endsAt: '20:00', event: { ky: 'Шайлоо участокторунда байкоо жүргүзүү', ru: 'Наблюдение на избирательных участках' }, place: { ky: 'Бишкек шаары', ru: 'город Бишкек' }, participants: { ky: 'делегация', ru: 'делегация' }, responsible: 'Б. Токоев', phone: '0550 00-00-02', transport: 'микроавтобус', interpreter: 'Н. Омурзакова' }),
      item({ on: '2025-12-01', startsAt: '09:00', event: { ky: 'Делегацияны узатуу', ru: 'Проводы делегации' }, place: airport, responsible: 'А. Асанов', phone: '0550 00-00-01', transport: '2 седан' }),
    ],
  }
}
