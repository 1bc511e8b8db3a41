import type { DispatchListFacts } from '../../../shared/documents/dispatch-list/facts.ts'
import type { IncomingJournalFacts } from '../../../shared/documents/incoming-journal/facts.ts'
import type { OutgoingJournalFacts } from '../../../shared/documents/outgoing-journal/facts.ts'
import type { ReceptionJournalFacts } from '../../../shared/documents/reception-journal/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Bilingual, formatDate } from '../../../shared/language/index.ts'
import type { IncomingSummary } from '../../../shared/register/incoming/schema.ts'
import type { OutgoingEntry } from '../../../shared/register/journal/schema.ts'
import { channelWords, outgoingStateWords } from '../../../shared/register/journal/words.ts'
import { fromPeriodId, type Period } from '../../../shared/register/period.ts'
import { listReceived } from '../../register/incoming/repository.ts'
import { readDispatches } from '../journal/dispatches.ts'
import { readOutgoing } from '../journal/outgoing.ts'
import { readReceptions } from '../journal/receptions.ts'
import { type PaperSource, blank, isBlank, orEmpty } from './paper-source.ts'

/** Journals are made of a period, which is the name of their subject. */

function head({ id, settings }: PaperSource): { period: Period; preparedBy: { post: Bilingual; name: Bilingual } } {
  const period = fromPeriodId(id)
  if (!period) throw new AppError('not-found', { area: 'journal' })
  return { period, preparedBy: { post: blank, name: settings.office.executor.name } }
}

const countText = (count: number | null): string => (count === null ? '' : String(count))

export async function gatherOutgoingJournal(source: PaperSource): Promise<OutgoingJournalFacts> {
  const own = head(source)
  const entries = await readOutgoing(source.db, own.period)
  const rows = entries.map((entry) => {
    const [first] = entry.dispatches
    return {
      number: entry.number,
      on: entry.on,
      addressee: entry.addressee,
      gist: entry.gist,
      executor: entry.executor,
      sheets: sheetsOf(entry),
      channel: first ? channelWords[first.channel] : blank,
      sentOn: orEmpty(first?.sentOn),
      infodocsNumber: entry.infodocsNumber,
      answers: entry.answers ? [entry.answers.number, entry.answers.theirNumber].filter((part) => part !== '').join(' – ') : '',
      mark: markOf(entry),
    }
  })
  return { ...own, rows }
}

/** «2 + 5»: of the letter and of its annexes. */
function sheetsOf({ sheets, annexSheets }: OutgoingEntry): string {
  if (annexSheets === null || annexSheets === 0) return countText(sheets)
  return sheets === null ? `… + ${annexSheets}` : `${sheets} + ${annexSheets}`
}

/** Why a number has no letter, or what the clerk wrote. */
function markOf({ state, reason, note }: OutgoingEntry): Bilingual {
  const said = reason || note
  if (state === 'issued' || state === 'sent') return { ky: said, ru: said }
  const word = outgoingStateWords[state]
  return said === '' ? word : { ky: `${word.ky}: ${said}`, ru: `${word.ru}: ${said}` }
}

export async function gatherIncomingJournal(source: PaperSource): Promise<IncomingJournalFacts> {
  const own = head(source)
  const letters = await listReceived(source.db, own.period)
  const rows = letters.map((letter) => ({
    number: letter.number,
    receivedOn: letter.receivedOn,
    sender: senderOf(letter),
    theirNumber: letter.theirNumber,
    theirDatedOn: orEmpty(letter.theirDatedOn),
    gist: letter.gist,
    sheets: countText(letter.sheets),
    resolution: letter.resolution,
    executor: letter.executor,
    dueOn: orEmpty(letter.dueOn),
    infodocsNumber: letter.infodocsNumber,
    mark: doneMark(letter),
  }))
  return { ...own, rows }
}

function senderOf({ senderOrganisation, senderPerson }: IncomingSummary): Bilingual {
  if (isBlank(senderPerson)) return senderOrganisation
  if (isBlank(senderOrganisation)) return senderPerson
  return { ky: `${senderOrganisation.ky}, ${senderPerson.ky}`, ru: `${senderOrganisation.ru}, ${senderPerson.ru}` }
}

function doneMark({ answer, doneOn, doneNote }: IncomingSummary): Bilingual {
  const answered = answer ? { ky: `жооп: ${numberAndDay(answer, 'ky')}`, ru: `ответ ${numberAndDay(answer, 'ru')}` } : blank
  const done = doneOn === null ? blank : { ky: formatDate(doneOn, 'ky', 'digits'), ru: formatDate(doneOn, 'ru', 'digits') }
  const joined = (language: 'ky' | 'ru'): string => [answered[language], done[language], doneNote].filter((part) => part !== '').join('; ')
  return { ky: joined('ky'), ru: joined('ru') }
}

/** «2025-жылдын 12-ноябрындагы № 01-17/639»; «№ 01-17/639 от 12 ноября 2025 года». */
function numberAndDay({ number, on }: { readonly number: string; readonly on: string | null }, language: 'ky' | 'ru'): string {
  if (on === null) return `№ ${number}`
  return language === 'ky' ? `${formatDate(on, 'ky', 'of')} № ${number}` : `№ ${number} ${formatDate(on, 'ru', 'of')}`
}

export async function gatherDispatchList(source: PaperSource): Promise<DispatchListFacts> {
  const own = head(source)
  const entries = await readDispatches(source.db, own.period)
  const rows = entries.map((entry) => ({
    number: entry.letter.number,
    on: entry.on,
    addressee: entry.addressee,
    address: entry.address,
    gist: entry.gist,
    sheets: countText(entry.sheets),
    sentOn: entry.sentOn,
    channel: channelWords[entry.channel],
    tracking: entry.tracking,
    sentBy: entry.sentBy,
  }))
  return { ...own, rows }
}

export async function gatherReceptionJournal(source: PaperSource): Promise<ReceptionJournalFacts> {
  const own = head(source)
  const receptions = await readReceptions(source.db, own.period)
  const rows = receptions.map(({ heldOn, place, guests, purpose, gist, staff, allowedBy, reportedTo, record }) => ({
    heldOn,
    place,
    guests,
    purpose,
    gist,
    staff,
    allowedBy,
    record: record ? { ky: numberAndDay(record, 'ky'), ru: numberAndDay(record, 'ru') } : blank,
    reportedTo,
  }))
  return { ...own, rows }
}
