import { toBody } from '../meanings.ts'
import type { Phrase } from '../wording.ts'

/** Own drafts in the manner of domain.md § 5.2: what was sent, what stood there, what is right, and the request to replace it. */
export const texts = {
  subject: { ky: 'Мурда жөнөтүлгөн документти тактоо жөнүндө', ru: 'Об уточнении ранее направленного документа', draft: true },
  numbered: {
    ky: 'Биздин {dated} № {number} документте («{paper}») төмөнкү маалыматтардын такталгандыгын билдиребиз:',
    ru: 'Сообщаем, что в нашем документе {dated} № {number} («{paper}») уточнены следующие сведения:',
    draft: true,
    meaning: { ky: 'Номери бар документ жөнүндө', ru: 'О документе с номером' },
  },
  unnumbered: {
    ky: 'Мурда жөнөтүлгөн документте («{paper}») төмөнкү маалыматтардын такталгандыгын билдиребиз:',
    ru: 'Сообщаем, что в ранее направленном документе («{paper}») уточнены следующие сведения:',
    draft: true,
    meaning: { ky: 'Номери жок документ жөнүндө', ru: 'О документе без номера' },
  },
  replaced: { ky: '{label}: «{was}» дегендин ордуна «{now}» деп окулсун', ru: '{label}: вместо «{was}» следует читать «{now}»', draft: true },
  added: { ky: '{label}: «{now}» деп толукталсын', ru: '{label}: дополнить: «{now}»', draft: true },
  removed: { ky: '{label}: «{was}» деген алынып салынсын', ru: '{label}: исключить: «{was}»', draft: true },
  request: {
    ky: 'Мурда жөнөтүлгөн документти тиркелген жаңы вариантына алмаштырып коюуңузду өтүнөбүз.',
    ru: 'Просим заменить ранее направленный документ его новым вариантом, который прилагается.',
    draft: true,
  },
  requestBody: {
    ky: 'Мурда жөнөтүлгөн документти тиркелген жаңы вариантына алмаштырып коюуңуздарды өтүнөбүз.',
    ru: 'Просим заменить ранее направленный документ его новым вариантом, который прилагается.',
    draft: true,
    meaning: toBody,
  },
  apology: { ky: 'Ыңгайсыздык жаралгандыгы үчүн кечирим сурайбыз.', ru: 'Приносим извинения за причинённые неудобства.', draft: true },
} as const satisfies Record<string, Phrase>
