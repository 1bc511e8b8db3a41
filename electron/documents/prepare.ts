import type { DocumentKindId } from '../../shared/documents/document-kind.ts'
import { settingsOfKind } from '../../shared/documents/requisites.ts'
import { AppError } from '../../shared/errors.ts'
import type { PaperSubject, PaperSubjectArea } from '../../shared/register/papers/subject.ts'
import { type RecordArea, recordAreas } from '../../shared/register/record.ts'
import type { Settings } from '../../shared/register/settings/schema.ts'
import type { PassportOf } from '../register/papers/repository.ts'
import type { RegisterDb } from '../register/tables.ts'
import { wordingOfKind } from '../register/wording/repository.ts'
import {
  gatherAccreditationApplication,
  gatherAccreditationDecision,
  gatherAccreditedList,
  gatherCertificateHandout,
  gatherObserverCertificate,
} from './facts/accreditation.ts'
import { gatherAddressLabels } from './facts/address-labels.ts'
import { gatherAgenda } from './facts/agenda.ts'
import { gatherBadges } from './facts/badges.ts'
import { gatherBodyCongratulation, gatherPersonCongratulation } from './facts/congratulation-letter.ts'
import { gatherControlListOfBody, gatherControlListOfMeeting } from './facts/control-list.ts'
import { gatherConversationRecord } from './facts/conversation-record.ts'
import { gatherCorrectionLetter } from './facts/correction-letter.ts'
import { gatherDelegationCover, gatherInvitationCover } from './facts/covering-letter.ts'
import { gatherDelegationList } from './facts/delegation-list.ts'
import { gatherBodyEnvelope, gatherInvitationEnvelope, gatherPersonEnvelope } from './facts/envelope.ts'
import { gatherInvitationAnswer } from './facts/invitation-answer.ts'
import { gatherInvitationLetter } from './facts/invitation-letter.ts'
import { gatherDispatchList, gatherIncomingJournal, gatherOutgoingJournal, gatherReceptionJournal } from './facts/journals.ts'
import { gatherBriefOfBody, gatherBriefOfMeeting, gatherBriefOfPerson } from './facts/meeting-brief.ts'
import { gatherMeetingMinutes } from './facts/meeting-minutes.ts'
import { gatherNamePlatesOfDelegation, gatherNamePlatesOfMeeting } from './facts/name-plates.ts'
import type { PaperSource } from './facts/paper-source.ts'
import { gatherParticipantList } from './facts/participant-list.ts'
import { gatherPressRelease } from './facts/press-release.ts'
import { gatherSeatingPlan } from './facts/seating-plan.ts'
import { gatherGiftRegister, gatherMemorandaRegister } from './facts/registers.ts'
import { gatherTalkingPoints } from './facts/talking-points.ts'
import { gatherMeetingThanks, gatherVisitThanks } from './facts/thanks-letter.ts'
import { gatherInvitationNote, gatherVisitNote } from './facts/verbal-note.ts'
import { gatherVisitProgramme } from './facts/visit-programme.ts'
import { gatherVisitReport } from './facts/visit-report.ts'
import { gatherWelcomeSigns } from './facts/welcome-signs.ts'
import { gatherWorkingProgramme } from './facts/working-programme.ts'

/** Of which records a paper is made, and how of each. */
type Preparation = Readonly<Partial<Record<PaperSubjectArea, (source: PaperSource) => Promise<unknown>>>>

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
  'seating-plan': { meetings: gatherSeatingPlan },
  'welcome-signs': { delegations: gatherWelcomeSigns },
  badges: { delegations: gatherBadges },
  'outgoing-journal': { journal: gatherOutgoingJournal },
  'incoming-journal': { journal: gatherIncomingJournal },
  'dispatch-list': { journal: gatherDispatchList },
  'reception-journal': { journal: gatherReceptionJournal },
  'correction-letter': { papers: gatherCorrectionLetter },
  'meeting-brief': { meetings: gatherBriefOfMeeting, people: gatherBriefOfPerson, organisations: gatherBriefOfBody },
  'talking-points': { meetings: gatherTalkingPoints },
  'visit-report': { delegations: gatherVisitReport },
  'memoranda-register': { journal: gatherMemorandaRegister },
  'gift-register': { journal: gatherGiftRegister },
  'accredited-list': { elections: gatherAccreditedList },
  'accreditation-decision': { batches: gatherAccreditationDecision },
  'observer-certificate': { batches: gatherObserverCertificate },
  'accreditation-application': { applications: gatherAccreditationApplication },
  'certificate-handout': { batches: gatherCertificateHandout },
}

function isKind(kind: string): kind is DocumentKindId {
  return Object.hasOwn(preparations, kind)
}

/** Of which records a paper of this kind is made; none for what is made of a journal, and for an unknown kind. */
export function recordsOfKind(kind: string): RecordArea[] {
  return isKind(kind) ? recordAreas.filter((area) => Object.hasOwn(preparations[kind], area)) : []
}

/**
 * The facts of a paper as the register has them today; the form may still change them. Wording and layout are the kind's.
 *
 * @throws AppError `not-found` for an unknown kind, a record of another area, or a record that is not there
 */
export async function preparePaper(
  db: RegisterDb,
  kind: string,
  subject: PaperSubject,
  settings: Settings,
  today: string,
  passportOf: PassportOf,
): Promise<unknown> {
  if (!isKind(kind)) throw new AppError('not-found', { kind })
  const gather = preparations[kind][subject.area]
  if (!gather) throw new AppError('not-found', { kind, area: subject.area })
  // Whoever signs papers of this kind is a fact of the paper, which its maker may still change.
  const own = settingsOfKind(settings, await wordingOfKind(db, kind))
  return gather({ db, id: subject.id, settings: own, today, passportOf })
}
