import type { DocumentKindId } from '../../shared/documents/document-kind.ts'
import { AppError } from '../../shared/errors.ts'
import type { RecordArea } from '../../shared/register/record.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import type { RegisterDb } from '../register/tables.ts'
import { gatherDelegationList } from './facts/delegation-list.ts'
import { gatherInvitationLetter } from './facts/invitation-letter.ts'
import { gatherMeetingMinutes } from './facts/meeting-minutes.ts'
import type { PaperSource } from './facts/paper-source.ts'
import { gatherPressRelease } from './facts/press-release.ts'
import { gatherVisitProgramme } from './facts/visit-programme.ts'

interface Preparation {
  /** Of which records this paper is made. */
  readonly area: RecordArea
  gather(source: PaperSource): Promise<unknown>
}

/** The compiler asks for a line here when a kind of paper is added. */
const preparations: Readonly<Record<DocumentKindId, Preparation>> = {
  'invitation-letter': { area: 'invitations', gather: gatherInvitationLetter },
  'delegation-list': { area: 'delegations', gather: gatherDelegationList },
  'visit-programme': { area: 'delegations', gather: gatherVisitProgramme },
  'meeting-minutes': { area: 'meetings', gather: gatherMeetingMinutes },
  'press-release': { area: 'meetings', gather: gatherPressRelease },
}

function isKind(kind: string): kind is DocumentKindId {
  return Object.hasOwn(preparations, kind)
}

/**
 * The facts of a paper as the register has them today; the form may still change them. Wording and layout are the kind's.
 *
 * @throws AppError `not-found` for an unknown kind, a record of another area, or a record that is not there
 */
export async function preparePaper(
  db: RegisterDb,
  kind: string,
  subject: { readonly area: RecordArea; readonly id: string },
  settings: Settings,
  today: string,
): Promise<unknown> {
  if (!isKind(kind)) throw new AppError('not-found', { kind })
  const { area, gather } = preparations[kind]
  if (area !== subject.area) throw new AppError('not-found', { kind, area: subject.area })
  return gather({ db, id: subject.id, settings, today })
}
