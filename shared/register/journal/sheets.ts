import type { Bilingual } from '../../language/bilingual.ts'
import { incomingState } from '../incoming/rules.ts'
import type { IncomingSummary } from '../incoming/schema.ts'
import { dayCell, type Sheet, type SheetColumn, toSheet } from '../sheet.ts'
import type { DispatchEntry, LanguageShare, OutgoingEntry, Reception } from './schema.ts'
import { channelWords, holeWords, incomingStateWords, languageWords, outgoingStateWords } from './words.ts'

/** The journals as tables for Excel: what is written in two languages has a column for each, so that either can be filtered. */

/** What a workbook is made of. */
export type JournalTable =
  | { readonly journal: 'outgoing'; readonly rows: readonly OutgoingEntry[] }
  | { readonly journal: 'incoming'; readonly rows: readonly IncomingSummary[]; readonly today: string }
  | { readonly journal: 'receptions'; readonly rows: readonly Reception[] }
  | { readonly journal: 'dispatch'; readonly rows: readonly DispatchEntry[] }
  | { readonly journal: 'languages'; readonly rows: readonly NamedShare[] }

export interface NamedShare extends LanguageShare {
  readonly name: Bilingual
}

export function journalSheet(table: JournalTable): Sheet {
  if (table.journal === 'outgoing') return toSheet({ ky: 'Чыгыш каттар', ru: 'Исходящие' }, outgoingColumns, table.rows)
  if (table.journal === 'incoming') return toSheet({ ky: 'Келген каттар', ru: 'Входящие' }, incomingColumns(table.today), table.rows)
  if (table.journal === 'receptions') return toSheet({ ky: 'Кабыл алуулар', ru: 'Приёмы' }, receptionColumns, table.rows)
  if (table.journal === 'dispatch') return toSheet({ ky: 'Жөнөтүү тизмеси', ru: 'Отправка' }, dispatchColumns, table.rows)
  return toSheet({ ky: 'Документтердин тили', ru: 'Языки' }, languageColumns, table.rows)
}

const word = ({ ky, ru }: Bilingual): string => (ky === ru ? ky : `${ky} / ${ru}`)

function column<Row>(ky: string, ru: string, width: number, cell: SheetColumn<Row>['cell']): SheetColumn<Row> {
  return { heading: { ky, ru }, width, cell }
}

/** One column a language; each is headed in its own, so that nobody mistakes one for the other. */
function pair<Row>(ky: string, ru: string, width: number, text: (row: Row) => Bilingual): SheetColumn<Row>[] {
  return [
    { heading: { ky, ru: `${ru} (кырг.)` }, width, cell: (row) => text(row).ky },
    { heading: { ky: `${ky} (орус.)`, ru }, width, cell: (row) => text(row).ru },
  ]
}

const lines = (texts: readonly Bilingual[]): Bilingual => ({ ky: texts.map(({ ky }) => ky).join('\n'), ru: texts.map(({ ru }) => ru).join('\n') })
const firstDay = (days: readonly string[]): string | null => days.toSorted()[0] ?? null

const outgoingColumns: readonly SheetColumn<OutgoingEntry>[] = [
  column('Каттоо номери', 'Регистрационный номер', 16, ({ number }) => number),
  column('Күнү', 'Дата', 12, ({ on }) => dayCell(on)),
  ...pair<OutgoingEntry>('Кимге', 'Кому', 34, ({ addressee }) => addressee),
  ...pair<OutgoingEntry>('Кыскача мазмуну', 'Краткое содержание', 40, ({ gist }) => gist),
  ...pair<OutgoingEntry>('Аткаруучу', 'Исполнитель', 18, ({ executor }) => executor),
  column('Барак', 'Листов', 8, ({ sheets }) => sheets),
  column('Тиркеменин барактары', 'Листов приложений', 12, ({ annexSheets }) => annexSheets),
  column('Тили', 'Язык', 18, ({ papers }) => [...new Set(papers.map(({ language }) => word(languageWords[language])))].join('; ')),
  column('Абалы', 'Состояние', 20, ({ state }) => word(outgoingStateWords[state])),
  column('Жөнөтүлгөн күнү', 'Дата отправки', 12, ({ dispatches }) => dayCell(firstDay(dispatches.map(({ sentOn }) => sentOn)))),
  column('Жөнөтүү жолу', 'Способ отправки', 18, ({ dispatches }) => [...new Set(dispatches.map(({ channel }) => word(channelWords[channel])))].join('; ')),
  column('InfoDocs номери', 'Номер InfoDocs', 16, ({ infodocsNumber }) => infodocsNumber),
  column('Кайсы катка жооп', 'В ответ на', 24, ({ answers }) => (answers === null ? null : [answers.number, answers.theirNumber].filter(Boolean).join(' – '))),
  column('Жокко чыгаруунун себеби', 'Причина аннулирования', 28, ({ reason }) => reason),
  column('Эскертүү', 'Примечание', 28, ({ note }) => note),
]

function incomingColumns(today: string): readonly SheetColumn<IncomingSummary>[] {
  return [
    column('Кириш номери', 'Входящий номер', 16, ({ number }) => number),
    column('Келген күнү', 'Дата поступления', 12, ({ receivedOn }) => dayCell(receivedOn)),
    ...pair<IncomingSummary>('Кимден (уюм)', 'От кого (организация)', 34, ({ senderOrganisation }) => senderOrganisation),
    ...pair<IncomingSummary>('Кимден (адам)', 'От кого (лицо)', 24, ({ senderPerson }) => senderPerson),
    column('Алардын номери', 'Их номер', 16, ({ theirNumber }) => theirNumber),
    column('Алардын күнү', 'Их дата', 12, ({ theirDatedOn }) => dayCell(theirDatedOn)),
    ...pair<IncomingSummary>('Кыскача мазмуну', 'Краткое содержание', 40, ({ gist }) => gist),
    column('Барак', 'Листов', 8, ({ sheets }) => sheets),
    column('Келген жолу', 'Способ получения', 18, ({ channel }) => word(channelWords[channel])),
    ...pair<IncomingSummary>('Резолюция', 'Резолюция', 30, ({ resolution }) => resolution),
    ...pair<IncomingSummary>('Аткаруучу', 'Исполнитель', 20, ({ executor }) => executor),
    column('Мөөнөтү', 'Срок', 12, ({ dueOn }) => dayCell(dueOn)),
    column('Аткарылган күнү', 'Дата исполнения', 12, ({ doneOn }) => dayCell(doneOn)),
    column('Абалы', 'Состояние', 20, (row) => word(incomingStateWords[incomingState(row, today)])),
    column('Жооптун номери', 'Номер ответа', 16, ({ answer }) => answer?.number ?? null),
    column('Жооптун күнү', 'Дата ответа', 12, ({ answer }) => dayCell(answer?.on ?? null)),
    column('InfoDocs номери', 'Номер InfoDocs', 16, ({ infodocsNumber }) => infodocsNumber),
    column('Аткаруу жөнүндө белги', 'Отметка об исполнении', 28, ({ doneNote }) => doneNote),
  ]
}

const receptionColumns: readonly SheetColumn<Reception>[] = [
  column('№', '№', 6, (_row, index) => index + 1),
  column('Күнү', 'Дата', 12, ({ heldOn }) => dayCell(heldOn)),
  ...pair<Reception>('Өткөн жери', 'Место', 24, ({ place }) => place),
  ...pair<Reception>('Аты-жөнү, өлкөсү, уюму', 'Фамилия, имя, страна, учреждение', 40, ({ guests }) => lines(guests)),
  ...pair<Reception>('Негизи жана максаты', 'Основание и цель', 34, ({ purpose }) => purpose),
  ...pair<Reception>('Маектин кыскача мазмуну', 'Краткое содержание беседы', 40, ({ gist }) => gist),
  ...pair<Reception>('Катышкан кызматкерлер', 'Присутствовавшие сотрудники', 34, ({ staff }) => lines(staff)),
  ...pair<Reception>('Ким уруксат берди', 'Кто разрешил', 22, ({ allowedBy }) => allowedBy),
  column('Жазуунун номери', 'Номер записи беседы', 16, ({ record }) => record?.number ?? null),
  ...pair<Reception>('Жазуу кимге жиберилди', 'Кому направлена запись', 24, ({ reportedTo }) => reportedTo),
  column('Толтурулбаганы', 'Не заполнено', 30, ({ holes }) => holes.map((hole) => word(holeWords[hole])).join('; ')),
]

const dispatchColumns: readonly SheetColumn<DispatchEntry>[] = [
  column('№', '№', 6, (_row, index) => index + 1),
  column('Жөнөтүлгөн күнү', 'Дата отправки', 12, ({ sentOn }) => dayCell(sentOn)),
  column('Каттоо номери', 'Регистрационный номер', 16, ({ letter }) => letter.number),
  column('Документтин күнү', 'Дата документа', 12, ({ on }) => dayCell(on)),
  ...pair<DispatchEntry>('Кимге', 'Кому', 34, ({ addressee }) => addressee),
  ...pair<DispatchEntry>('Дареги', 'Адрес', 30, ({ address }) => address),
  ...pair<DispatchEntry>('Кыскача мазмуну', 'Краткое содержание', 40, ({ gist }) => gist),
  column('Барак', 'Листов', 8, ({ sheets }) => sheets),
  column('Жөнөтүү жолу', 'Способ отправки', 18, ({ channel }) => word(channelWords[channel])),
  column('Дүмүрчөктүн номери', 'Номер квитанции', 18, ({ tracking }) => tracking),
  column('Ким жөнөттү', 'Кто отправил', 20, ({ sentBy }) => sentBy),
  column('Эскертүү', 'Примечание', 28, ({ note }) => note),
]

const languageColumns: readonly SheetColumn<NamedShare>[] = [
  column('Ай', 'Месяц', 10, ({ month }) => month),
  ...pair<NamedShare>('Документтин түрү', 'Вид документа', 34, ({ name }) => name),
  column('Кыргызча', 'На кыргызском', 12, ({ ky }) => ky),
  column('Орусча', 'На русском', 12, ({ ru }) => ru),
  column('Эки тилде', 'На двух языках', 12, ({ both }) => both),
  column('Баары', 'Всего', 10, ({ ky, ru, both }) => ky + ru + both),
]
