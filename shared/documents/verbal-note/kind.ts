import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { eventFields } from '../event-phrase.ts'
import { bodyField, personField, plainField, writtenField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { annexList, choice, field, hinted, onlyWhen, option, section } from '../form-fields.ts'
import { countText, delegationTable, eventTable, headFields } from '../shared-fields.ts'
import { composeVerbalNote } from './compose.ts'
import { verbalNoteSchema } from './facts.ts'
import type { VerbalNoteFacts } from './facts.ts'
import { sampleVerbalNote } from './sample.ts'
import { partyTexts, texts } from './texts.ts'

const name = { ky: 'Вербалдык нота (долбоор)', ru: 'Вербальная нота (проект)' }

const parties = [
  option('ministry', 'Министрлик', 'Министерство'),
  option('embassy', 'Элчилик', 'Посольство'),
  option('mission', 'Өкүлчүлүк', 'Представительство'),
  option('secretariat', 'Катчылык', 'Секретариат'),
]

export const verbalNote: DocumentKind<VerbalNoteFacts> = {
  id: 'verbal-note',
  name,
  series: 'outgoing',
  orientation: 'portrait',
  factsSchema: verbalNoteSchema,
  languages: paperLanguages,
  form: [
    section('Тараптар', 'Стороны', [
      hinted(field('sender', 'bilingual', 'Кимден', 'От кого', true), {
        ky: 'Толук аталышы, атооч жөндөмөсүндө',
        ru: 'Полное название в именительном падеже',
      }),
      choice('senderParty', 'Текстте кыскача', 'Кратко в тексте', parties),
      hinted(field('addressee', 'bilingual', 'Кимге', 'Кому', true), {
        ky: 'Толук аталышы, атооч жөндөмөсүндө',
        ru: 'Полное название в именительном падеже',
      }),
      choice('addresseeParty', 'Текстте кыскача', 'Кратко в тексте', parties),
      field('addresseeCity', 'bilingual', 'Адресаттын шаары', 'Город адресата'),
    ]),
    section('Мазмуну', 'Содержание', [
      choice('matter', 'Эмне жөнүндө', 'О чём', [
        option('invitation', 'Чакыруу катын жеткирүү', 'Передача приглашения'),
        option('visit', 'Делегациянын сапары', 'Визит делегации'),
        option('own', 'Өз тексти', 'Свой текст'),
      ]),
      ...onlyWhen('matter', ['invitation', 'visit'], [
        field('startsOn', 'date', 'Башталган күнү', 'Дата начала'),
        field('endsOn', 'date', 'Аяктаган күнү', 'Дата окончания'),
      ]),
      hinted(field('text', 'long-bilingual', 'Кошумча текст', 'Дополнительный текст'), {
        ky: 'Өз тексти тандалса, нотада ушул гана басылат',
        ru: 'Если выбран свой текст, в ноте печатается только он',
      }),
    ]),
    section('Чакыруу каты', 'Письмо-приглашение', onlyWhen('matter', ['invitation'], [
      ...eventFields,
      { ...field('recipient', 'person', 'Каттын ээси', 'Адресат письма'), mayBeBody: true },
    ])),
    section('Делегация', 'Делегация', onlyWhen('matter', ['visit'], [
      field('organisation', 'bilingual', 'Жиберүүчү орган', 'Направляющий орган', true),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации'),
      field('delegationSize', 'number', 'Делегациянын саны', 'Численность делегации'),
      field('aim', 'long-bilingual', 'Сапардын максаты', 'Цель визита'),
    ])),
    section('Тариздөө', 'Оформление', [
      annexList,
      field('city', 'bilingual', 'Шаар', 'Город'),
      field('issuedOn', 'date', 'Нотанын күнү', 'Дата ноты'),
    ]),
  ],
  texts: { ...texts, ...partyTexts },
  frames: ['head', 'event', 'annex'],
  fields: {
    ...headFields,
    ...eventTable,
    ...delegationTable,
    sender: bodyField('Нотанын ээси', 'Отправитель ноты', ({ sender }) => sender),
    addressee: bodyField('Адресат', 'Адресат', ({ addressee }) => addressee),
    recipient: personField('Чакыруу катынын ээси', 'Адресат приглашения', ({ recipient }) => recipient),
    size: plainField('Делегациянын саны', 'Численность делегации', ({ delegationSize }) => countText(delegationSize)),
    aim: writtenField('Сапардын максаты', 'Цель визита', ({ aim }) => aim),
  },
  compose: composeVerbalNote,
  title: (facts, language) => paperTitle(name[language], facts.addressee[language]),
  sample: sampleVerbalNote,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.issuedOn, name[own], facts.number, facts.addressee[own]], language)
  },
}
