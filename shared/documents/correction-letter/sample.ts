import { azerbaijaniChairman, chairmanSignature } from '../sample-people.ts'
import type { CorrectionLetterFacts } from './facts.ts'

/** A letter of November 2025 (domain.md § 0, seed 2), put right: something replaced, something added, something taken out. */
export function sampleCorrectionLetter(): CorrectionLetterFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    addressee: azerbaijaniChairman,
    address: { ky: '', ru: '' },
    salutation: 'name',
    salutationText: { ky: '', ru: '' },
    corrected: {
      name: { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' },
      number: '01-18/12',
      datedOn: '2025-11-12',
    },
    corrections: [
      {
        label: { ky: 'Өтүүчү жери', ru: 'Место проведения' },
        was: { ky: 'Бишкек шаары, «Ала-Арча» мейманканасы', ru: 'г. Бишкек, гостиница «Ала-Арча»' },
        now: { ky: 'Бишкек шаары, Борбордук шайлоо комиссиясынын имараты', ru: 'г. Бишкек, здание Центральной избирательной комиссии' },
      },
      {
        label: { ky: 'Башталган күнү', ru: 'Дата начала' },
        was: { ky: '2025-жылдын 29-ноябры', ru: '29 ноября 2025 года' },
        now: { ky: '2025-жылдын 30-ноябры', ru: '30 ноября 2025 года' },
      },
      {
        label: { ky: 'Программа', ru: 'Программа' },
        was: { ky: '', ru: '' },
        now: { ky: 'Консультативдик платформанын экинчи жыйыны', ru: 'Второе заседание Консультативной платформы' },
      },
      {
        label: { ky: 'Тиркемелер', ru: 'Приложения' },
        was: { ky: 'арыздын үлгүсү', ru: 'образец заявления' },
        now: { ky: '', ru: '' },
      },
    ],
    text: { ky: 'Калган маалыматтар өзгөргөн жок', ru: 'Остальные сведения не изменились' },
    apology: true,
    annexes: [{ name: { ky: 'чакыруу катынын жаңы варианты', ru: 'новый вариант письма-приглашения' }, sheets: 2, copies: 1 }],
    closing: 'plain',
    signatory: chairmanSignature,
    executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '(0312) 00-00-00' },
  }
}
