import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { agreementColumns, choice, contactFields, field, figureColumns, hinted, issuedOnField, list, option, section, statementColumns } from '../form-fields.ts'
import { composePressRelease } from './compose.ts'
import { pressReleaseSchema } from './facts.ts'
import type { PressReleaseFacts } from './facts.ts'
import { samplePressRelease } from './sample.ts'

const name = { ky: 'Басма сөз билдирүүсү', ru: 'Пресс-релиз' }

const onlyMarked = { ky: 'Басма сөзгө белгиленгендери гана басылат', ru: 'Печатается только отмеченное для прессы' }

const onlySession = { ky: 'Жыйын жана кеңешме үчүн гана', ru: 'Только для заседания и совещания' }
const onlyMeeting = { ky: 'Жолугушуу үчүн гана', ru: 'Только для встречи' }

export const pressRelease: DocumentKind<PressReleaseFacts> = {
  id: 'press-release',
  name,
  series: 'press-release',
  orientation: 'portrait',
  factsSchema: pressReleaseSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      choice('gathering', 'Түрү', 'Вид', [
        option('meeting', 'Жолугушуу', 'Встреча'),
        option('session', 'Жыйын', 'Заседание'),
        option('conference', 'Кеңешме', 'Совещание'),
      ]),
      field('title', 'bilingual', 'Аталышы', 'Заголовок', true),
      field('heldOn', 'date', 'Күнү', 'Дата', true),
      field('city', 'bilingual', 'Шаар', 'Город'),
      hinted(field('body', 'bilingual', 'Кимдин жыйыны', 'Чьё заседание'), onlySession),
      field('host', 'person', 'Кабыл алган адам (төрага)', 'Кто принимал (председательствовал)', true),
      hinted(field('guest', 'person', 'Конок', 'Гость', true), onlyMeeting),
      hinted(list('participants', 'Жыйындын катышуучулары', 'Участники заседания', [field('', 'person', 'Катышуучу', 'Участник', true)]), onlySession),
      field('aim', 'long-bilingual', 'Максаты', 'Цель'),
    ]),
    section('Мазмуну', 'Содержание', [
      list('topics', 'Маселелер', 'Вопросы', [field('', 'bilingual', 'Маселе', 'Вопрос', true)]),
      hinted(list('statements', 'Тараптардын сөздөрү', 'Высказывания сторон', statementColumns), onlyMarked),
      hinted(list('figures', 'Сандык маалыматтар', 'Цифровые данные', figureColumns), onlyMarked),
      hinted(list('agreements', 'Макулдашуулар', 'Договорённости', agreementColumns), onlyMarked),
      field('closing', 'long-bilingual', 'Корутунду сөз', 'Заключение'),
    ]),
    section('Тариздөө', 'Оформление', [...contactFields, issuedOnField]),
  ],
  compose: composePressRelease,
  title: (facts, language) => paperTitle(facts.title[language]) || name[language],
  sample: samplePressRelease,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.title[own]], language)
  },
}
