import { chairmanSignature, desk, divisionHead } from '../sample-people.ts'
import type { InvitationAnswerFacts } from './facts.ts'

/** An invented exchange: the hard sides are a body that reads «ваш», a second day, quotation marks and long names. */
export function sampleInvitationAnswer(): InvitationAnswerFacts {
  const noName = { surname: '', given: '', patronymic: '' }
  return {
    number: '',
    issuedOn: '',
    final: false,
    inReplyTo: { number: '04/1-117', datedOn: '2025-11-10' },
    addressee: {
      name: { ky: noName, ru: noName },
      sex: 'male',
      post: { ky: 'Өзбекстан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Республики Узбекистан' },
    },
    address: { ky: 'Ташкент шаары, Өзбекстан Республикасы', ru: 'г. Ташкент, Республика Узбекистан' },
    salutation: 'own',
    salutationText: { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!' },
    purpose: 'event',
    event: { ky: '«Санарип шайлоо» аттуу эл аралык конференция', ru: 'международная конференция «Цифровые выборы»' },
    eventPossessed: false,
    startsOn: '2025-12-11',
    endsOn: '2025-12-12',
    answer: 'partly',
    reason: { ky: '', ru: '' },
    terms: {
      ky: 'делегация биринчи күнкү пленардык отурумга келип катышат, экинчи күнкү тегерек столго видеобайланыш аркылуу кошулат',
      ru: 'делегация примет личное участие в пленарном заседании первого дня и присоединится к круглому столу второго дня по видеосвязи',
    },
    delegationSize: 3,
    head: divisionHead,
    contact: desk,
    annexes: [{ name: { ky: 'делегациянын тизмеси', ru: 'список делегации' }, sheets: 1, copies: 1 }],
    closing: 'plain',
    signatory: chairmanSignature,
    executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '(0312) 00-00-00' },
  }
}
