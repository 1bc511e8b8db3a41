import type { IncomingInput } from '../../../shared/register/incoming/schema.ts'
import type { DemoIds } from './demo-ids.ts'
import { both, none } from './records.ts'

const inventedLetter = 'Демо маалымат: кат ойдон чыгарылган.'

type LetterHead = Pick<IncomingInput, 'receivedOn' | 'sender' | 'gist'> & Partial<IncomingInput>

function letter(given: LetterHead): IncomingInput {
  return {
    number: '',
    theirNumber: '',
    theirDatedOn: null,
    sheets: 1,
    channel: 'email',
    infodocsNumber: '',
    resolution: none,
    executorPersonId: null,
    dueOn: null,
    doneOn: null,
    doneNote: '',
    invitationId: null,
    notes: inventedLetter,
    ...given,
  }
}

const from = (organisationId: string, personId: string | null = null): IncomingInput['sender'] => ({ organisationId, personId })
const prepareAnswer = both('Жооптун долбоорун даярдоо', 'Подготовить проект ответа')

/** What came to the office that autumn, in the order it came: answered, done, open and late. */
export function incomingLetters({ bodies, people }: DemoIds, conferenceId: string): readonly IncomingInput[] {
  return [
    letter({
      receivedOn: '2025-10-20',
      sender: from(bodies.foreignMinistry),
      theirNumber: 'DEMO-011-14/2051',
      theirDatedOn: '2025-10-17',
      gist: both('Чакыруу каттарынын дипломатиялык өкүлчүлүктөргө жеткирилгени жөнүндө', 'О передаче писем-приглашений дипломатическим представительствам'),
      channel: 'infodocs',
      infodocsNumber: 'DEMO-2025-104452',
      doneOn: '2025-10-21',
      doneNote: 'Эске алынды, ишке тигилди',
    }),
    letter({
      receivedOn: '2025-11-04',
      sender: from(bodies.hungaryOffice, people.dunai),
      theirNumber: 'DEMO-87',
      theirDatedOn: '2025-11-04',
      gist: both('Шайлоого байкоо жүргүзүүгө эки өкүл келери жөнүндө', 'О направлении двух представителей для наблюдения за выборами'),
      sheets: 2,
      resolution: both('Аккредитациялоо үчүн документтерди суратуу', 'Запросить документы для аккредитации'),
      executorPersonId: people.suyunbayev,
      dueOn: '2025-11-07',
      doneOn: '2025-11-06',
      doneNote: 'Документтер алынды',
    }),
    letter({
      receivedOn: '2025-11-12',
      number: 'DEMO-1207',
      sender: from(bodies.uzbekistanCommission),
      theirNumber: 'DEMO-140',
      theirDatedOn: '2025-11-10',
      gist: both('Шайлоо укугу боюнча эл аралык конференцияга чакыруу', 'Приглашение на международную конференцию по избирательному праву'),
      sheets: 3,
      resolution: prepareAnswer,
      executorPersonId: people.omurbekova,
      dueOn: '2025-12-01',
      invitationId: conferenceId,
    }),
    letter({
      receivedOn: '2025-11-14',
      sender: from(bodies.kazakhstanEmbassy),
      gist: both('Байкоочулардын келүү убактысы өзгөргөнү жөнүндө', 'Об изменении времени прибытия наблюдателей'),
      channel: 'note-through-ministry',
      resolution: both('Тосуп алуу тартибине өзгөртүү киргизүү', 'Внести изменения в порядок встречи'),
      executorPersonId: people.suyunbayev,
      dueOn: '2025-11-18',
    }),
  ]
}
