import { azerbaijaniChairman, chairmanSignature } from '../sample-people.ts'
import type { CongratulationLetterFacts } from './facts.ts'

/** An invented occasion; its name is declined in Russian and stays as it is in Kyrgyz. */
export function sampleCongratulationLetter(): CongratulationLetterFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    addressee: azerbaijaniChairman,
    address: { ky: 'Баку шаары, Азербайжан Республикасы', ru: 'г. Баку, Азербайджанская Республика' },
    salutation: 'post',
    salutationText: { ky: 'төрага', ru: 'Председатель' },
    occasion: { ky: 'Азербайжан Республикасынын Көз карандысыздык күнү', ru: 'День независимости Азербайджанской Республики' },
    text: {
      ky: 'Сиз жетектеген комиссия шайлоо ишин өнүктүрүүгө зор салым кошуп келет',
      ru: 'Возглавляемая Вами комиссия вносит большой вклад в развитие избирательного дела',
    },
    wishes: { ky: '', ru: '' },
    closing: 'warm',
    signatory: chairmanSignature,
    executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '(0312) 00-00-00' },
  }
}
