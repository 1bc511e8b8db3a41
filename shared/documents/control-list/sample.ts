import type { ControlListFacts } from './facts.ts'

const none = { ky: '', ru: '' }
const mission = { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' }
const ours = { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' }

/** Both sides' promises in every state, not in order: late ones, one due on the very day, one without a day. */
export function sampleControlList(): ControlListFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    partner: mission,
    asOf: '2025-11-28',
    items: [
      { text: { ky: 'Байкоочуларды коштоо боюнча жооптуу адамдарды дайындоо', ru: 'Назначить ответственных за сопровождение наблюдателей' }, side: ours, responsible: { ky: 'Жээнбекова-Төлөгөнова\u00A0А.\u00A0М.', ru: 'Жээнбекова-Тологонова\u00A0А.\u00A0М.' }, madeOn: '2025-11-11', dueOn: '2025-11-21', state: 'done', mark: { ky: '2025-жылдын 20-ноябрындагы буйрук', ru: 'приказ от 20 ноября 2025 года' } },
      { text: { ky: 'Чет өлкөлөрдөгү шайлоо участокторунда байкоо жүргүзүүчү байкоочулардын «аралаш» топторунун тизмесин макулдашуу', ru: 'Согласовать список «смешанных» групп наблюдателей на зарубежных избирательных участках' }, side: mission, responsible: none, madeOn: '2025-11-11', dueOn: '2025-11-28', state: 'in-work', mark: none },
      { text: { ky: 'Миссиянын акыркы тизмесин аккредитациялоого жөнөтүү', ru: 'Направить окончательный список миссии на аккредитацию' }, side: mission, responsible: { ky: 'Петришенко\u00A0И.', ru: 'Петришенко\u00A0И.' }, madeOn: '2025-11-11', dueOn: '2025-11-19', state: 'in-work', mark: none },
      { text: { ky: 'Тажрыйба алмашуу боюнча кийинки жолугушуунун күнүн сунуштоо', ru: 'Предложить дату следующей встречи по обмену опытом' }, side: ours, responsible: none, madeOn: '2025-11-11', dueOn: '', state: 'new', mark: none },
      { text: { ky: 'Шайлоо мыйзамдарынын котормосун берүү', ru: 'Передать перевод избирательного законодательства' }, side: ours, responsible: none, madeOn: '2025-10-24', dueOn: '2025-11-07', state: 'new', mark: none },
      { text: { ky: 'Биргелешкен маалымат жыйынын өткөрүү', ru: 'Провести совместную пресс-конференцию' }, side: mission, responsible: none, madeOn: '2025-10-24', dueOn: '2025-11-15', state: 'cancelled', mark: none },
    ],
    preparedBy: {
      post: { ky: 'Эл аралык байланыштар бөлүмүнүн башкы адиси', ru: 'Главный специалист отдела международных связей' },
      name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' },
    },
  }
}
