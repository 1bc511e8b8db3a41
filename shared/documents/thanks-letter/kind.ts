import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { choice, field, hinted, onlyWhen, option, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { addresseeFields, inReplyToFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { eventTable, letterFields, replyFields } from '../shared-fields.ts'
import { composeThanksLetter } from './compose.ts'
import { thanksLetterSchema } from './facts.ts'
import type { ThanksLetterFacts } from './facts.ts'
import { sampleThanksLetter } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Алкыш каты', ru: 'Благодарственное письмо' }

export const thanksLetter: DocumentKind<ThanksLetterFacts> = {
  id: 'thanks-letter',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: thanksLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', [...addresseeFields, ...inReplyToFields]),
    section('Алкыш', 'Благодарность', [
      choice('reason', 'Эмне үчүн', 'За что', [
        option('visit', 'Сапар үчүн', 'За визит'),
        option('meeting', 'Жолугушуу үчүн', 'За встречу'),
        option('observation', 'Шайлоого байкоо үчүн', 'За наблюдение на выборах'),
        option('congratulation', 'Куттуктоо үчүн', 'За поздравление'),
        option('own', 'Өз тексти', 'Свой текст'),
      ]),
      ...onlyWhen('reason', ['visit', 'meeting'], [
        field('startsOn', 'date', 'Башталган күнү', 'Дата начала'),
        field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
      ]),
      ...onlyWhen('reason', ['observation'], [
        field('event', 'bilingual', 'Шайлоо (атооч жөндөмөсүндө)', 'Выборы (в именительном падеже)', true),
        field('eventPossessed', 'switch', 'Аталышы таандык мүчө менен бүтөт (отуруму, жыйыны)', 'Кыргызское название с притяжательным окончанием'),
      ]),
      field('text', 'long-bilingual', 'Өз сөздөр', 'Свои слова'),
      hinted(field('wish', 'long-bilingual', 'Кызматташтык тилеги', 'Пожелание о сотрудничестве'), {
        ky: 'Бош калса – адаттагы сүйлөм',
        ru: 'Пусто – обычная фраза',
      }),
    ]),
    section('Кол', 'Подпись', letterFootFields),
  ],
  texts,
  frames: [...letterFrames, 'reply'],
  fields: { ...letterFields, ...replyFields, ...eventTable },
  compose: composeThanksLetter,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleThanksLetter,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
