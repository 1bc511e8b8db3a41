import { azerbaijaniChairman, chairmanSignature } from '../sample-people.ts'
import type { ThanksLetterFacts } from './facts.ts'

/** After the visit of November 2025 (domain.md § 0); the officer's own words hold quotation marks of both kinds. */
export function sampleThanksLetter(): ThanksLetterFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    addressee: azerbaijaniChairman,
    address: { ky: 'Баку шаары, Азербайжан Республикасы', ru: 'г. Баку, Азербайджанская Республика' },
    salutation: 'post',
    salutationText: { ky: 'төрага', ru: 'Председатель' },
    inReplyTo: { number: '', datedOn: '' },
    reason: 'visit',
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    event: { ky: '', ru: '' },
    eventPossessed: false,
    text: {
      ky: 'Сиз жетектеген делегациянын «Консультативдик платформанын» отурумундагы сунуштары комиссиянын ишине пайдалуу болду.',
      ru: 'Предложения возглавляемой Вами делегации на заседании «Консультативной платформы» оказались полезными для работы комиссии.',
    },
    wish: { ky: '', ru: '' },
    closing: 'warm',
    signatory: chairmanSignature,
    executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '(0312) 00-00-00' },
  }
}
