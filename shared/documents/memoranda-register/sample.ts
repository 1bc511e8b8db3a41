import type { MemorandaRegisterFacts } from './facts.ts'

const none = { ky: '', ru: '' }

/** Invented: with and without number, term and place; a long title with both kinds of quotation marks. */
export function sampleMemorandaRegister(): MemorandaRegisterFacts {
  return {
    period: { from: '2019-04-02', to: '2025-11-28' },
    asOf: '2025-11-28',
    rows: [
      {
        number: 'М-7',
        partner: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
        title: { ky: 'Шайлоо тармагындагы кызматташтык жөнүндө меморандум', ru: 'Меморандум о сотрудничестве в сфере выборов' },
        signedOn: '2023-06-15',
        place: { ky: 'Баку шаары', ru: 'г. Баку' },
        languages: { ky: 'кыргыз, азербайжан, орус', ru: 'кыргызский, азербайджанский, русский' },
        validUntilOn: '2026-06-15',
        renewal: { ky: 'өзүнөн өзү узартылат', ru: 'продлевается автоматически' },
        state: { ky: 'күчүндө', ru: 'действует' },
        originalPlace: { ky: 'бөлүмдүн сейфи, 3-папка', ru: 'сейф отдела, папка 3' },
      },
      {
        number: '',
        partner: { ky: 'Өзбекстан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Республики Узбекистан' },
        title: { ky: '«Шайлоо укугу» жана “санариптик технологиялар” боюнча өз ара түшүнүшүү жөнүндө меморандум', ru: 'Меморандум о взаимопонимании по «избирательному праву» и “цифровым технологиям”' },
        signedOn: '2019-04-02',
        place: none,
        languages: none,
        validUntilOn: '',
        renewal: none,
        state: { ky: 'токтотулган', ru: 'прекращён' },
        originalPlace: none,
      },
    ],
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
