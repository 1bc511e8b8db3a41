import { azerbaijaniChairman, chairmanSignature, missionHead } from '../sample-people.ts'
import type { CoveringLetterFacts } from './facts.ts'

const nobody = { surname: '', given: '', patronymic: '' }

/** Facts of November 2025 (domain.md §§ 0, 2.5); letters to two people and to a body. */
export function sampleCoveringLetter(): CoveringLetterFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    addressee: {
      name: { ky: nobody, ru: nobody },
      sex: 'male',
      post: { ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги', ru: 'Министерство иностранных дел Кыргызской Республики' },
    },
    address: { ky: '', ru: '' },
    salutation: 'own',
    salutationText: { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!' },
    matter: 'invitation',
    purpose: 'observation',
    event: {
      ky: 'Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоо',
      ru: 'досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики',
    },
    eventPossessed: false,
    startsOn: '2025-11-30',
    endsOn: '',
    recipients: [
      azerbaijaniChairman,
      missionHead,
      { name: { ky: nobody, ru: nobody }, sex: 'male', post: { ky: 'Түрк мамлекеттер уюмунун Катчылыгы', ru: 'Секретариат Организации тюркских государств' } },
    ],
    organisation: { ky: '', ru: '' },
    head: { name: { ky: nobody, ru: nobody }, sex: 'male', post: { ky: '', ru: '' } },
    delegationSize: 0,
    aim: { ky: '', ru: '' },
    text: {
      ky: 'Каттар тапшырылгандыгы жөнүндө бизге кабарлап коюуңуздарды өтүнөбүз',
      ru: 'О вручении писем просим нас уведомить',
    },
    annexes: [
      { name: { ky: 'чакыруу каттары', ru: 'письма-приглашения' }, sheets: 6, copies: 1 },
      { name: { ky: 'аккредитациялоого арыздын үлгүсү', ru: 'образец заявления на аккредитацию' }, sheets: 2, copies: 3 },
    ],
    closing: 'plain',
    signatory: chairmanSignature,
    executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '(0312) 00-00-00' },
  }
}
