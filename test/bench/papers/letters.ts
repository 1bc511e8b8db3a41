import type { DocxRequest } from '../../../renderer/documents/writer.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'

/** Invented recipients: as many as letters, no two alike. */

const surnames = ['Абдрахманов', 'Бекетов', 'Громов', 'Думитров', 'Ержанов', 'Жумабеков', 'Иваненко', 'Касымов', 'Латифов', 'Мусаев', 'Назаров', 'Орлов', 'Петров', 'Рахимов', 'Саидов', 'Турсунов', 'Усманов', 'Хасанов', 'Чернов', 'Шарипов', 'Юсупов']
const givens = ['Азамат', 'Борис', 'Виктор', 'Даврон', 'Ержан', 'Игорь', 'Камил', 'Мурат', 'Олег', 'Рустам', 'Тимур', 'Фарид', 'Эльдар']
const states = [
  ['Казакстан Республикасы', 'Республики Казахстан', 'Астана'],
  ['Өзбекстан Республикасы', 'Республики Узбекистан', 'Ташкент'],
  ['Тажикстан Республикасы', 'Республики Таджикистан', 'Душанбе'],
  ['Армения Республикасы', 'Республики Армения', 'Ереван'],
  ['Молдова Республикасы', 'Республики Молдова', 'Кишинёв'],
] as const

const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** A final invitation of two pages with both languages side by side, to somebody else each time. */
export function letter(index: number): DocxRequest {
  const [stateKy, stateRu, city] = pick(states, index)
  const name = { surname: pick(surnames, index), given: pick(givens, index), patronymic: '' }
  const facts = {
    ...sampleInvitationLetter(),
    final: true,
    number: `01-18/${index + 1}`,
    issuedOn: '2025-11-03',
    addressee: {
      name: { ky: name, ru: name },
      sex: 'male',
      post: { ky: `${stateKy}нын Борбордук шайлоо комиссиясынын төрагасы`, ru: `председатель Центральной избирательной комиссии ${stateRu}` },
    },
    address: { ky: `${city} шаары, ${index + 1}-үй`, ru: `г. ${city}, д. ${index + 1}` },
  }
  return { kind: 'invitation-letter', facts, language: 'both', settings: defaultSettings }
}
