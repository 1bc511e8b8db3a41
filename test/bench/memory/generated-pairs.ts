import { monthName } from '../../../shared/language/index.ts'
import type { PairInput } from '../../../shared/register/memory/schema.ts'

/** Invented sentences of the office, the same in every run: put together by counting, not by chance. */

type Half = readonly [ky: string, ru: string]

const subjects: readonly Half[] = [
  ['Делегация', 'Делегация'], ['Байкоочулар миссиясы', 'Миссия наблюдателей'], ['Комиссиянын төрагасы', 'Председатель комиссии'], ['Эл аралык уюмдун өкүлдөрү', 'Представители международной организации'],
  ['Жумушчу топтун мүчөлөрү', 'Члены рабочей группы'], ['Басма сөз кызматы', 'Пресс-служба'], ['Аткаруу комитети', 'Исполнительный комитет'], ['Котормочулар', 'Переводчики'], ['Эксперттер', 'Эксперты'], ['Катышуучулар', 'Участники'],
]
const actions: readonly Half[] = [
  ['шайлоо участокторуна барды', 'посетили избирательные участки'], ['документтердин долбоорун талкуулады', 'обсудили проект документов'], ['күн тартибин бекитти', 'утвердили повестку дня'],
  ['аккредитациядан өттү', 'прошли аккредитацию'], ['сүйлөшүүлөрдү жүргүздү', 'провели переговоры'], ['протоколго кол койду', 'подписали протокол'], ['тажрыйба алмашты', 'обменялись опытом'],
  ['техникалык жабдууларды көрдү', 'осмотрели техническое оборудование'], ['сунуштарды жөнөттү', 'направили предложения'], ['окуу курсун уюштурду', 'организовали учебный курс'], ['маалыматты тактады', 'уточнили сведения'],
  ['келишимдин шарттарын карады', 'рассмотрели условия договора'], ['мейманканага жайгашты', 'разместились в гостинице'],
]
const places: readonly Half[] = [
  ['Бишкек шаарында', 'в городе Бишкек'], ['Ош шаарында', 'в городе Ош'], ['борбордук имаратта', 'в центральном здании'], ['чоң залда', 'в большом зале'], ['министрликте', 'в министерстве'], ['элчиликте', 'в посольстве'], ['Чүй облусунда', 'в Чуйской области'],
]
const additions: readonly Half[] = [
  ['', ''], ['макулдашууга ылайык', 'согласно договорённости'], ['чакыруу боюнча', 'по приглашению'], ['сапардын алкагында', 'в рамках визита'], ['биринчи жолу', 'впервые'], ['кошумча түрдө', 'дополнительно'], ['журналисттердин катышуусу менен', 'с участием журналистов'],
  ['техникалык себептерден улам', 'по техническим причинам'], ['кезексиз', 'вне очереди'], ['эки тилде', 'на двух языках'], ['тараптардын өтүнүчү боюнча', 'по просьбе сторон'],
]

function pick(halves: readonly Half[], index: number): Half {
  const half = halves[index % halves.length]
  if (!half) throw new Error('nothing to pick from')
  return half
}

const sentence = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== '').join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The lengths of the lists have no common divisor, so that the words meet in ever new company. */
export function generatePair(index: number): PairInput {
  const [subject, action, place, addition] = [pick(subjects, index), pick(actions, Math.floor(index / 3)), pick(places, Math.floor(index / 7)), pick(additions, Math.floor(index / 11))]
  const [day, month, year] = [(index % 28) + 1, (Math.floor(index / 28) % 12) + 1, 2015 + (Math.floor(index / 336) % 11)]
  return {
    ky: sentence([addition[0], subject[0].toLowerCase(), `${year}-жылдын ${day}-${kyrgyzIn(month)}`, place[0], `${index}-катка ылайык`, action[0]]),
    ru: sentence([addition[1], subject[1].toLowerCase(), `${day} ${russianOf(month)} ${year} года`, place[1], `по письму ${index}`, action[1]]),
    origin: 'import',
  }
}

const kyrgyzLocative = ['январында', 'февралында', 'мартында', 'апрелинде', 'майында', 'июнунда', 'июлунда', 'августунда', 'сентябрында', 'октябрында', 'ноябрында', 'декабрында']
const kyrgyzIn = (month: number): string => kyrgyzLocative[month - 1] ?? monthName(month, 'ky')
const russianGenitive = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const russianOf = (month: number): string => russianGenitive[month - 1] ?? monthName(month, 'ru')
