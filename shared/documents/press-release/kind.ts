import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { nameLanguage, paperFileName } from '../file-name.ts'
import { agreementColumns, contactFields, field, figureColumns, hinted, issuedOnField, list, section, statementColumns } from '../form-fields.ts'
import { composePressRelease } from './compose.ts'
import { pressReleaseSchema } from './facts.ts'
import type { PressReleaseFacts } from './facts.ts'
import { samplePressRelease } from './sample.ts'

const name = { ky: 'Басма сөз билдирүүсү', ru: 'Пресс-релиз' }

const onlyMarked = { ky: 'Басма сөзгө белгиленгендери гана басылат', ru: 'Печатается только отмеченное для прессы' }

export const pressRelease: DocumentKind<PressReleaseFacts> = {
  id: 'press-release',
  name,
  series: 'press-release',
  orientation: 'portrait',
  factsSchema: pressReleaseSchema,
  languages: paperLanguages,
  form: [
    section('Жолугушуу', 'Встреча', [
      field('title', 'bilingual', 'Аталышы', 'Заголовок', true),
      field('heldOn', 'date', 'Күнү', 'Дата', true),
      field('city', 'bilingual', 'Шаар', 'Город'),
      field('host', 'person', 'Кабыл алган адам', 'Кто принимал', true),
      field('guest', 'person', 'Конок', 'Гость', true),
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
  title: (facts, language) => facts.title[language].trim() || name[language],
  sample: samplePressRelease,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.title[own]], language)
  },
}
