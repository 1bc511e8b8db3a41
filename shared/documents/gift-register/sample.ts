import type { GiftRegisterFacts } from './facts.ts'

const none = { ky: '', ru: '' }
const office = { ky: 'Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия' }

/** Invented: both directions, a gift nobody valued, empty cells. */
export function sampleGiftRegister(): GiftRegisterFacts {
  return {
    period: { from: '2025-01-01', to: '2025-12-31' },
    rows: [
      {
        on: '2025-11-28',
        giver: { ky: 'Шайназаров\u00A0Т., Борбордук шайлоо комиссиясы', ru: 'Шайназаров\u00A0Т., Центральная избирательная комиссия' },
        receiver: { ky: 'Панахов\u00A0М., Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Панахов\u00A0М., Центральная избирательная комиссия Азербайджанской Республики' },
        description: { ky: 'Шырдак, “өрүктүн уругу” оюусу менен', ru: 'Войлочный ковёр с орнаментом “косточка урюка”' },
        value: '12\u00A0500',
        reason: { ky: 'Жолугушуу', ru: 'Встреча' },
        storagePlace: none,
        actNumber: '14',
      },
      { on: '2025-11-28', giver: { ky: 'Панахов\u00A0М.', ru: 'Панахов\u00A0М.' }, receiver: office, description: { ky: 'Килем', ru: 'Ковёр' }, value: '', reason: none, storagePlace: { ky: '203-кабинет', ru: 'кабинет 203' }, actNumber: '' },
    ],
    preparedBy: { post: none, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
