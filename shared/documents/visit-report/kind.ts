import type { DocumentKind } from '../document-kind.ts'
import { paperLanguages } from '../document-kind.ts'
import { daysField } from '../fields.ts'
import { nameLanguage, paperFileName, paperTitle } from '../file-name.ts'
import { agreementColumns, annexList, field, issuedOnField, list, section, signatoryFields } from '../form-fields.ts'
import { delegationTable, headFields, preparedByTable } from '../shared-fields.ts'
import { composeVisitReport } from './compose.ts'
import { visitReportSchema } from './facts.ts'
import type { VisitReportFacts } from './facts.ts'
import { sampleVisitReport } from './sample.ts'
import { texts } from './texts.ts'

const name = { ky: 'Сапар жөнүндө отчёт', ru: 'Отчёт о визите' }

export const visitReport: DocumentKind<VisitReportFacts> = {
  id: 'visit-report',
  name,
  series: 'list',
  orientation: 'portrait',
  factsSchema: visitReportSchema,
  languages: paperLanguages,
  form: [
    section('Сапар', 'Визит', [
      field('country', 'country', 'Өлкөсү', 'Страна'),
      field('organisation', 'bilingual', 'Жиберүүчү орган', 'Направляющий орган', true),
      field('head', 'person', 'Делегациянын башчысы', 'Глава делегации'),
      field('startsOn', 'date', 'Келген күнү', 'Дата прибытия', true),
      field('endsOn', 'date', 'Кеткен күнү', 'Дата отъезда'),
      list('aims', 'Максаттары', 'Цели', [field('', 'bilingual', 'Максаты', 'Цель', true)], true),
    ]),
    section('Катышуучулар', 'Участники', [
      list('guests', 'Делегациянын мүчөлөрү', 'Члены делегации', [field('', 'person', 'Мүчөсү', 'Член делегации', true)]),
      list('hosts', 'Кабыл алуучу тараптан', 'С принимающей стороны', [field('', 'person', 'Катышуучу', 'Участник', true)]),
    ]),
    section('Мазмуну', 'Содержание', [
      list('done', 'Аткарылган программа', 'Выполненная программа', [
        field('on', 'date', 'Күнү', 'Дата'),
        field('startsAt', 'time', 'Башталышы', 'Начало'),
        field('endsAt', 'time', 'Аякташы', 'Окончание'),
        field('event', 'long-bilingual', 'Иш-чара', 'Мероприятие', true),
        field('place', 'bilingual', 'Өткөн жери', 'Место'),
      ]),
      list('results', 'Натыйжалар', 'Результаты', [field('', 'long-bilingual', 'Натыйжа', 'Результат', true)]),
      list('agreements', 'Макулдашуулар', 'Договорённости', agreementColumns.filter(({ path }) => path !== 'press')),
      list('costs', 'Чыгымдар', 'Расходы', [field('name', 'bilingual', 'Чыгымдын түрү', 'Вид расходов', true), field('amount', 'number', 'Суммасы, сом', 'Сумма, сом', true)]),
      field('costsNote', 'long-bilingual', 'Чыгымдар боюнча эскертүү', 'Примечание о расходах'),
      list('proposals', 'Сунуштар', 'Предложения', [field('', 'long-bilingual', 'Сунуш', 'Предложение', true)]),
    ]),
    section('Тариздөө', 'Оформление', [annexList, ...signatoryFields('preparedBy', false), issuedOnField]),
  ],
  texts,
  frames: ['head', 'annex'],
  fields: {
    ...headFields,
    ...preparedByTable,
    ...delegationTable,
    days: daysField('Сапардын күндөрү', 'Дни визита', ({ startsOn, endsOn }) => [startsOn, endsOn]),
  },
  compose: composeVisitReport,
  title: (facts, language) => paperTitle(name[language], facts.organisation[language]),
  sample: sampleVisitReport,
  fileName: (facts, language) => {
    const own = nameLanguage(language)
    return paperFileName([facts.endsOn || facts.startsOn, name[own], facts.number, facts.organisation[own]], language)
  },
}
