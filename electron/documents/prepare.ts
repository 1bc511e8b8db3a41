import type { DocumentKindId } from '../../shared/documents/document-kind.ts'
import { AppError } from '../../shared/errors.ts'
import type { RecordArea } from '../../shared/register/record.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import type { PassportOf } from '../register/papers/repository.ts'
import type { RegisterDb } from '../register/tables.ts'
import { gatherAddressLabels } from './facts/address-labels.ts'
import { gatherAgenda } from './facts/agenda.ts'
import { gatherBadges } from './facts/badges.ts'
import { gatherBodyCongratulation, gatherPersonCongratulation } from './facts/congratulation-letter.ts'
import { gatherControlListOfBody, gatherControlListOfMeeting } from './facts/control-list.ts'
import { gatherConversationRecord } from './facts/conversation-record.ts'
import { gatherDelegationCover, gatherInvitationCover } from './facts/covering-letter.ts'
import { gatherDelegationList } from './facts/delegation-list.ts'
import { gatherBodyEnvelope, gatherInvitationEnvelope, gatherPersonEnvelope } from './facts/envelope.ts'
import { gatherInvitationAnswer } from './facts/invitation-answer.ts'
import { gatherInvitationLetter } from './facts/invitation-letter.ts'
import { gatherMeetingMinutes } from './facts/meeting-minutes.ts'
import { gatherNamePlatesOfDelegation, gatherNamePlatesOfMeeting } from './facts/name-plates.ts'
import type { PaperSource } from './facts/paper-source.ts'
import { gatherParticipantList } from './facts/participant-list.ts'
import { gatherPressRelease } from './facts/press-release.ts'
import { gatherMeetingThanks, gatherVisitThanks } from './facts/thanks-letter.ts'
import { gatherInvitationNote, gatherVisitNote } from './facts/verbal-note.ts'
import { gatherVisitProgramme } from './facts/visit-programme.ts'
import { gatherWelcomeSigns } from './facts/welcome-signs.ts'
import { gatherWorkingProgramme } from './facts/working-programme.ts'

/** Of which records a paper is made, and how of each. */
type Preparation = Readonly<Partial<Record<RecordArea, (source: PaperSource) => Promise<unknown>>>>

/** The compiler asks for a line here when a kind of paper is added. */
const preparations: Readonly<Record<DocumentKindId, Preparation>> = {
  'invitation-letter': { invitations: gatherInvitationLetter },
  'delegation-list': { delegations: gatherDelegationList },
  'visit-programme': { delegations: gatherVisitProgramme },
  'meeting-minutes': { meetings: gatherMeetingMinutes },
  'press-release': { meetings: gatherPressRelease },
  'participant-list': { meetings: gatherParticipantList },
  agenda: { meetings: gatherAgenda },
  'invitation-answer': { invitations: gatherInvitationAnswer },
  'working-programme': { delegations: gatherWorkingProgramme },
  'covering-letter': { invitations: gatherInvitationCover, delegations: gatherDelegationCover },
  'control-list': { organisations: gatherControlListOfBody, meetings: gatherControlListOfMeeting },
  'verbal-note': { invitations: gatherInvitationNote, delegations: gatherVisitNote },
  'conversation-record': { meetings: gatherConversationRecord },
  'thanks-letter': { delegations: gatherVisitThanks, meetings: gatherMeetingThanks },
  'congratulation-letter': { organisations: gatherBodyCongratulation, people: gatherPersonCongratulation },
  envelope: { invitations: gatherInvitationEnvelope, organisations: gatherBodyEnvelope, people: gatherPersonEnvelope },
  'address-labels': { invitations: gatherAddressLabels },
  'name-plates': { delegations: gatherNamePlatesOfDelegation, meetings: gatherNamePlatesOfMeeting },
  'welcome-signs': { delegations: gatherWelcomeSigns },
  badges: { delegations: gatherBadges },
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
  passportOf: PassportOf,
): Promise<unknown> {
  if (!isKind(kind)) throw new AppError('not-found', { kind })
  const gather = preparations[kind][subject.area]
  if (!gather) throw new AppError('not-found', { kind, area: subject.area })
  return gather({ db, id: subject.id, settings, today, passportOf })
}
