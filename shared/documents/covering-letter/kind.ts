import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { eventFields } from '../event-phrase.ts'
import { plainField, writtenField } from '../fields.ts'
import { annexList, choice, field, hinted, list, onlyWhen, option, section } from '../form-fields.ts'
import { letterFrames } from '../frame-texts.ts'
import { addresseeFields, letterFootFields } from '../letter-facts.ts'
import { addresseeTitle, letterFileName } from '../letter-name.ts'
import { countText, delegationTable, eventTable, letterFields } from '../shared-fields.ts'
import { composeCoveringLetter } from './compose.ts'
import { coveringLetterSchema } from './facts.ts'
import type { CoveringLetterFacts } from './facts.ts'
import { sampleCoveringLetter } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'ТИМге коштоочу кат', ru: 'Сопроводительное письмо в МИД' }

export const coveringLetter: DocumentKind<CoveringLetterFacts> = {
  id: 'covering-letter',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: coveringLetterSchema,
  languages: paperLanguages,
  form: [
    section('Адресат', 'Адресат', addresseeFields),
    section('Эмне жөнүндө', 'О чём', [
      choice('matter', 'Каттын түрү', 'Вид письма', [
        option('invitation', 'Чакыруу каттарын жөнөтүү', 'Направление приглашений'),
        option('delegation', 'Делегациянын сапары', 'Визит делегации'),
        option('own', 'Өз тексти', 'Свой текст'),
      ]),
      ...onlyWhen('matter', ['invitation', 'delegation'], [
        field('startsOn', 'date', 'Башталган күнү', 'Дата начала'),
        field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
      ]),
      hinted(field('text', 'long-bilingual', 'Кошумча текст', 'Дополнительный текст'), {
        ky: 'Өз тексти тандалса, катта ушул гана басылат',
        ru: 'Если выбран свой текст, в письме печатается только он',
      }),
    ]),
    section('Чакыруу каттары', 'Письма-приглашения', onlyWhen('matter', ['invitation'], [
      ...eventFields,
      list('recipients', 'Каттардын ээлери', 'Адресаты писем', [{ ...field('', 'person', 'Кимге', 'Кому', true), mayBeBody: true }]),
    ])),
    section('Делегация', 'Делегация', onlyWhen('matter', ['delegation'], [
      field('organisation', 'bilingual', 'Жиберүүчү орган', 'Направляющий орган', true),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации'),
      field('delegationSize', 'number', 'Делегациянын саны', 'Численность делегации'),
      field('aim', 'long-bilingual', 'Сапардын максаты', 'Цель визита'),
    ])),
    section('Тиркеме жана кол', 'Приложения и подпись', [annexList, ...letterFootFields]),
  ],
  texts,
  frames: [...letterFrames, 'event', 'annex'],
  fields: {
    ...letterFields,
    ...eventTable,
    ...delegationTable,
    size: plainField('Делегациянын саны', 'Численность делегации', ({ delegationSize }) => countText(delegationSize)),
    aim: writtenField('Сапардын максаты', 'Цель визита', ({ aim }) => aim),
  },
  compose: composeCoveringLetter,
  title: (facts, language) => addresseeTitle(facts, name, language),
  sample: sampleCoveringLetter,
  fileName: (facts, language) => letterFileName(facts, name, language),
}
