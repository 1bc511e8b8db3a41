import { z } from 'zod'
import type { CorrectionLetterFacts } from '../../../shared/documents/correction-letter/facts.ts'
import { findKind } from '../../../shared/documents/kinds.ts'
import { letterFacts } from '../../../shared/documents/letter-facts.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Bilingual, languages } from '../../../shared/language/index.ts'
import type { FactDifference } from '../../../shared/register/papers/schema.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { invitationStore } from '../../register/invitations/repository.ts'
import { meetingStore } from '../../register/meetings/repository.ts'
import { findCorrected, findCheck, findLead, type KeptPaper, readMade, type Subject } from '../../register/papers/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { type GatheredAddressee, gatherAddressee, letterFoot, someBody } from './letter.ts'
import { type PaperSource, blank, draftHead, small } from './paper-source.ts'

/**
 * Tells the reader of an issued paper what the register says otherwise by now: as it was found when the paper was last
 * compared, so that the list and the letter say the same.
 *
 * @throws AppError `not-found` for a paper that is not there
 */
export async function gatherCorrectionLetter(source: PaperSource): Promise<CorrectionLetterFacts> {
  const { db, id, settings } = source
  const paper = await findCorrected(db, id)
  if (!paper) throw new AppError('not-found', { area: 'papers' })
  const lead = (await findLead(db, paper)) ?? paper
  const check = await findCheck(db, lead.id)
  const { dated_on: datedOn } = await readMade(db, paper.id)
  const name = findKind(paper.kind)?.name ?? blank
  return {
    ...draftHead(),
    ...(readerOfLetter(check?.reader) ?? (await gatherReader(source, paper))),
    ...letterFoot(settings),
    corrected: { name, number: paper.number, datedOn },
    corrections: (check?.differences ?? []).filter(isTold),
    text: blank,
    apology: false,
    annexes: [{ name: annexName(name), sheets: 0, copies: 1 }],
  }
}

/** What is only known to differ, as passports are, the officer words by hand. */
function isTold({ was, now }: FactDifference): boolean {
  return languages.some((language) => was[language] !== '' || now[language] !== '')
}

function annexName({ ky, ru }: Bilingual): Bilingual {
  return { ky: `жаңы вариант: ${small(ky)}`, ru: `новый вариант: ${small(ru)}` }
}

const { addressee, address, salutation, salutationText } = letterFacts
const letterReader = z.object({ addressee, address, salutation, salutationText })

/** A letter says itself to whom it went. */
function readerOfLetter(reader: unknown): GatheredAddressee | undefined {
  return letterReader.safeParse(reader).data
}

/** Whoever had the paper gets the letter, named as the register names them now. */
async function gatherReader({ db, today }: PaperSource, { subject }: KeptPaper): Promise<GatheredAddressee> {
  const reader = await readerOf(db, subject)
  return reader.personId === null && reader.organisationId === null ? someBody() : gatherAddressee(db, reader, today)
}

async function readerOf(db: PaperSource['db'], { area, id }: Subject): Promise<{ personId: string | null; organisationId: string | null }> {
  switch (area) {
    case 'invitations':
      return (await getRecord(db, invitationStore, id)).addressee
    case 'delegations':
      return { personId: null, organisationId: (await getRecord(db, delegationStore, id)).organisationId }
    case 'meetings':
      return { personId: null, organisationId: (await getRecord(db, meetingStore, id)).guestOrganisationId }
    case 'organisations':
      return { personId: null, organisationId: id }
    case 'people':
      return { personId: id, organisationId: null }
    default:
      return { personId: null, organisationId: null }
  }
}
