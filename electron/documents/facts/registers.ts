import type { GiftRegisterFacts } from '../../../shared/documents/gift-register/facts.ts'
import type { MemorandaRegisterFacts } from '../../../shared/documents/memoranda-register/facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Bilingual, formatNumber } from '../../../shared/language/index.ts'
import type { GiftSummary } from '../../../shared/register/gifts/schema.ts'
import { standingOf } from '../../../shared/register/memoranda/rules.ts'
import { renewalWords, standingWords } from '../../../shared/register/memoranda/words.ts'
import { fromPeriodId, isWithin, type Period } from '../../../shared/register/period.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { listGiftsWithin } from '../../register/gifts/repository.ts'
import { memorandumStore } from '../../register/memoranda/repository.ts'
import { blank, isBlank, orEmpty, orElse, type PaperSource } from './paper-source.ts'

/** Registers that print as journals do: of a period, which is the name of their subject. */

function head({ id, settings }: PaperSource): { period: Period; preparedBy: { post: Bilingual; name: Bilingual } } {
  const period = fromPeriodId(id)
  if (!period) throw new AppError('not-found', { area: 'journal' })
  return { period, preparedBy: { post: blank, name: settings.office.executor.name } }
}

/** What was signed in the period, oldest first; what is only being prepared is not in the register yet. */
export async function gatherMemorandaRegister(source: PaperSource): Promise<MemorandaRegisterFacts> {
  const own = head(source)
  const memoranda = await memorandumStore.list(source.db, { search: '', archived: false }, source.today)
  const rows = memoranda.toReversed().flatMap((memorandum) => {
    const { signedOn, validUntilOn, renewal, state } = memorandum
    if (state === 'draft' || signedOn === null || !isWithin(own.period, signedOn)) return []
    return {
      number: memorandum.number,
      partner: memorandum.organisation,
      title: memorandum.title,
      signedOn,
      place: memorandum.place,
      languages: memorandum.languages,
      validUntilOn: orEmpty(validUntilOn),
      renewal: validUntilOn === null ? blank : renewalWords[renewal],
      state: standingWords[standingOf(memorandum, source.today)],
      originalPlace: memorandum.originalPlace,
    }
  })
  return { ...own, asOf: source.today, rows }
}

export async function gatherGiftRegister(source: PaperSource): Promise<GiftRegisterFacts> {
  const own = head(source)
  const gifts = await listGiftsWithin(source.db, own.period)
  const rows = gifts.map((gift) => {
    const [ours, theirs] = [ourSide(gift, source.settings), partnerOf(gift)]
    const isGiven = gift.direction === 'given'
    return {
      on: gift.givenOn,
      giver: isGiven ? ours : theirs,
      receiver: isGiven ? theirs : ours,
      description: gift.description,
      value: gift.valueSom === null ? '' : formatNumber(gift.valueSom, 'ru'),
      reason: gift.reason,
      storagePlace: gift.storagePlace,
      actNumber: gift.actNumber,
    }
  })
  return { ...own, rows }
}

function ourSide({ ownPerson }: GiftSummary, { office: { shortName, name } }: Settings): Bilingual {
  return joined(ownPerson, orElse(shortName, name))
}

function partnerOf({ partnerPerson, partnerOrganisation }: GiftSummary): Bilingual {
  return joined(partnerPerson, partnerOrganisation)
}

/** «Панахов Мазахир, Борбордук шайлоо комиссиясы». */
function joined(person: Bilingual, body: Bilingual): Bilingual {
  if (isBlank(person)) return body
  if (isBlank(body)) return person
  return { ky: `${person.ky}, ${body.ky || body.ru}`, ru: `${person.ru}, ${body.ru || body.ky}` }
}
