import type { EventFacts } from './event-phrase.ts'
import { bodyField, dateField, daysField, personField, phraseField, plainField, postField, writtenField } from './fields.ts'
import type { FieldTable } from './fields.ts'
import type { inReplyToSchema, LetterFacts } from './letter-facts.ts'
import type { MeetingHead } from './meeting-head.ts'
import type { MeetingSide } from './meeting-side.ts'
import type { PaperHead } from './paper-head.ts'
import type { ContactFacts, PaperPerson, SignatoryFacts } from './person.ts'
import type { Bilingual } from '../language/bilingual.ts'
import type { z } from 'zod'

/** Fields that several kinds offer under the same names: an officer who knows one kind knows the others. */

/** From Settings, on every kind. */
export const officeFields: FieldTable<unknown> = {
  office: bodyField('Мекеменин толук аталышы', 'Полное название учреждения', (_, { office }) => office.name),
  officeShort: bodyField('Мекеменин кыскача аталышы', 'Краткое название учреждения', (_, { office }) => office.shortName),
  officeCity: phraseField('Мекеменин шаары', 'Город учреждения', (_, { office }) => office.city),
  officeAddress: writtenField('Мекеменин дареги', 'Адрес учреждения', (_, { office }) => office.address),
  officePhone: plainField('Мекеменин телефону', 'Телефон учреждения', (_, { office }) => office.phone),
  officeEmail: plainField('Мекеменин электрондук почтасы', 'Электронная почта учреждения', (_, { office }) => office.email),
  officeWebsite: plainField('Мекеменин сайты', 'Сайт учреждения', (_, { office }) => office.website),
}

/** Of everything that is registered. */
export const headFields: FieldTable<PaperHead> = {
  ...officeFields,
  number: plainField('Кагаздын каттоо номери', 'Регистрационный номер документа', ({ number }) => number),
  date: dateField('Кагаздын күнү', 'Дата документа', ({ issuedOn }) => issuedOn),
}

export const addresseeTable: FieldTable<Pick<LetterFacts, 'addressee' | 'address'>> = {
  addressee: personField('Адресат: аты-жөнү, органга жазылса – органдын аталышы', 'Адресат: имя и фамилия, у органа – его название', ({ addressee }) => addressee),
  addresseePost: postField('Адресаттын кызматы', 'Должность адресата', ({ addressee }) => addressee.post),
  address: writtenField('Адресаттын дареги', 'Адрес адресата', ({ address }) => address),
}

export const letterFields: FieldTable<LetterFacts> = {
  ...headFields,
  ...addresseeTable,
  signatory: writtenField('Кол коюучу: инициалдары жана фамилиясы', 'Кто подписывает: инициалы и фамилия', ({ signatory }) => signatory.name),
  signatoryPost: postField('Кол коюучунун кызматы', 'Должность подписывающего', ({ signatory }) => signatory.post),
  executor: writtenField('Аткаруучу', 'Исполнитель', ({ executor }) => executor.name),
  executorPhone: plainField('Аткаруучунун телефону', 'Телефон исполнителя', ({ executor }) => executor.phone),
}

export const replyFields: FieldTable<{ readonly inReplyTo: z.output<typeof inReplyToSchema> }> = {
  theirNumber: plainField('Алардын катынын номери', 'Номер их письма', ({ inReplyTo }) => inReplyTo.number),
  theirDate: dateField('Алардын катынын күнү', 'Дата их письма', ({ inReplyTo }) => inReplyTo.datedOn),
}

export const eventTable: FieldTable<Omit<EventFacts, 'purpose'>> = {
  event: phraseField('Шайлоо же иш-чара', 'Выборы или мероприятие', ({ event }) => event, ({ eventPossessed }) => eventPossessed),
  days: daysField('Иш-чаранын күндөрү', 'Дни мероприятия', ({ startsOn, endsOn }) => [startsOn, endsOn]),
  startDate: dateField('Башталган күнү', 'Дата начала', ({ startsOn }) => startsOn),
  endDate: dateField('Аяктаган күнү', 'Дата окончания', ({ endsOn }) => endsOn),
}

export const contactTable: FieldTable<{ readonly contact: ContactFacts }> = {
  contact: writtenField('Байланыш үчүн адам', 'Контактное лицо', ({ contact }) => contact.name),
  contactPhone: plainField('Байланыш телефону', 'Контактный телефон', ({ contact }) => contact.phone),
  contactEmail: plainField('Байланыш почтасы', 'Контактная почта', ({ contact }) => contact.email),
}

export const meetingTable: FieldTable<MeetingHead> = {
  subject: writtenField('Жолугушуунун темасы', 'Тема встречи', ({ subject }) => subject),
  meetingDate: dateField('Жолугушуунун күнү', 'Дата встречи', ({ heldOn }) => heldOn),
  start: plainField('Башталган сааты', 'Время начала', ({ startsAt }) => startsAt),
  end: plainField('Аяктаган сааты', 'Время окончания', ({ endsAt }) => endsAt),
  city: phraseField('Жолугушуунун шаары', 'Город встречи', ({ city }) => city),
  place: phraseField('Имарат жана зал', 'Здание и зал', ({ venue }) => venue),
}

export const sidesTable: FieldTable<{ readonly host: MeetingSide; readonly guest: MeetingSide }> = {
  hostSide: bodyField('Кабыл алуучу тарап', 'Принимающая сторона', ({ host }) => host.name),
  guestSide: bodyField('Конок тарап', 'Сторона гостей', ({ guest }) => guest.name),
}

interface Delegation {
  readonly organisation: Bilingual
  readonly head: PaperPerson
}

export const delegationTable: FieldTable<Delegation> = {
  organisation: bodyField('Жиберүүчү орган', 'Направляющий орган', ({ organisation }) => organisation),
  head: personField('Делегациянын башчысы', 'Глава делегации', ({ head }) => head),
  headPost: postField('Делегациянын башчысынын кызматы', 'Должность главы делегации', ({ head }) => head.post),
}

export const approvalTable: FieldTable<{ readonly approval: { readonly signatory: SignatoryFacts; readonly on: string } }> = {
  signatory: writtenField('Бекиткен адам: инициалдары жана фамилиясы', 'Кто утверждает: инициалы и фамилия', ({ approval }) => approval.signatory.name),
  signatoryPost: postField('Бекиткен адамдын кызматы', 'Должность утверждающего', ({ approval }) => approval.signatory.post),
  approvalDate: dateField('Бекитилген күнү', 'Дата утверждения', ({ approval }) => approval.on),
}

export const preparedByTable: FieldTable<{ readonly preparedBy: SignatoryFacts }> = {
  signatory: writtenField('Даярдаган адам', 'Кто подготовил', ({ preparedBy }) => preparedBy.name),
  signatoryPost: postField('Даярдаган адамдын кызматы', 'Должность подготовившего', ({ preparedBy }) => preparedBy.post),
}

/** How many people; nothing where it is not said. */
export function countText(count: number): string {
  return count === 0 ? '' : String(count)
}
