import { azerbaijaniChairman } from '../sample-people.ts'
import type { VerbalNoteFacts } from './facts.ts'

/** Facts of November 2025 (domain.md §§ 0, 2.5): a visit, with sentences of the officer's own behind the house ones. */
export function sampleVerbalNote(): VerbalNoteFacts {
  const noName = { surname: '', given: '', patronymic: '' }
  return {
    number: '',
    issuedOn: '',
    final: false,
    sender: { ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги', ru: 'Министерство иностранных дел Кыргызской Республики' },
    senderParty: 'ministry',
    addressee: { ky: 'Азербайжан Республикасынын Кыргыз Республикасындагы Элчилиги', ru: 'Посольство Азербайджанской Республики в Кыргызской Республике' },
    addresseeParty: 'embassy',
    addresseeCity: { ky: 'Бишкек шаары', ru: 'г. Бишкек' },
    matter: 'visit',
    purpose: 'event',
    event: { ky: '', ru: '' },
    eventPossessed: false,
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    recipient: { name: { ky: noName, ru: noName }, sex: 'male', post: { ky: '', ru: '' } },
    organisation: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
    head: azerbaijaniChairman,
    delegationSize: 5,
    aim: { ky: 'мөөнөтүнөн мурда шайлоого эл аралык байкоо жүргүзүү', ru: 'международное наблюдение за досрочными выборами' },
    text: {
      ky: 'Делегация мүчөлөрүнүн келүү убактысы жөнүндө маалымат кошумча берилет',
      ru: 'Сведения о времени прибытия членов делегации будут сообщены дополнительно',
    },
    annexes: [],
    city: { ky: '', ru: '' },
  }
}
