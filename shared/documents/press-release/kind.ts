import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { bodyField, dateField, personField, phraseField, postField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { agreementColumns, choice, contactFields, field, figureColumns, hinted, issuedOnField, list, onlyWhen, option, section, statementColumns } from '../form-fields.ts'
import { orElse } from '../frame.ts'
import { contactTable, headFields } from '../shared-fields.ts'
import { composePressRelease } from './compose.ts'
import { pressReleaseSchema } from './facts.ts'
import type { PressReleaseFacts } from './facts.ts'
import { samplePressRelease } from './sample.ts'
import { texts } from './texts.ts'

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
      choice('gathering', 'Түрү', 'Вид', [
        option('meeting', 'Жолугушуу', 'Встреча'),
        option('session', 'Жыйын', 'Заседание'),
        option('conference', 'Кеңешме', 'Совещание'),
      ]),
      field('title', 'bilingual', 'Аталышы', 'Заголовок', true),
      field('heldOn', 'date', 'Күнү', 'Дата', true),
      field('city', 'bilingual', 'Шаар', 'Город'),
      ...onlyWhen('gathering', ['session', 'conference'], [field('body', 'bilingual', 'Кимдин жыйыны', 'Чьё заседание')]),
      field('host', 'person', 'Кабыл алган адам (төрага)', 'Кто принимал (председательствовал)', true),
      ...onlyWhen('gathering', ['meeting'], [field('guest', 'person', 'Конок', 'Гость', true)]),
      ...onlyWhen('gathering', ['session', 'conference'], [
        list('participants', 'Жыйындын катышуучулары', 'Участники заседания', [field('', 'person', 'Катышуучу', 'Участник', true)]),
      ]),
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
  texts,
  frames: ['letterhead', 'head', 'contact'],
  fields: {
    ...headFields,
    ...contactTable,
    title: writtenField('Билдирүүнүн аталышы', 'Заголовок сообщения', ({ title }) => title),
    meetingDate: dateField('Жолугушуунун күнү', 'Дата встречи', ({ heldOn }) => heldOn),
    city: phraseField('Шаар', 'Город', ({ city }, { office }) => orElse(city, office.city)),
    body: bodyField('Кимдин жыйыны', 'Чьё заседание', ({ body }) => body),
    host: personField('Кабыл алган адам', 'Кто принимал', ({ host }) => host),
    hostPost: postField('Кабыл алгандын кызматы', 'Должность принимавшего', ({ host }) => host.post),
    guest: personField('Конок', 'Гость', ({ guest }) => guest),
    guestPost: postField('Коноктун кызматы', 'Должность гостя', ({ guest }) => guest.post),
    aim: writtenField('Максаты', 'Цель', ({ aim }) => aim),
  },
  compose: composePressRelease,
  title: (facts, language) => paperTitle(facts.title[language]) || name[language],
  sample: samplePressRelease,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.heldOn || facts.issuedOn, name[own], facts.number, facts.title[own]], language)
  },
}
