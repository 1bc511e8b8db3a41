import { AppError } from '../errors.ts'
import { accreditationApplication } from './accreditation-application/kind.ts'
import { accreditationDecision } from './accreditation-decision/kind.ts'
import { accreditedList } from './accredited-list/kind.ts'
import { addressLabels } from './address-labels/kind.ts'
import { agenda } from './agenda/kind.ts'
import { badges } from './badges/kind.ts'
import { certificateHandout } from './certificate-handout/kind.ts'
import { congratulationLetter } from './congratulation-letter/kind.ts'
import { controlList } from './control-list/kind.ts'
import { conversationRecord } from './conversation-record/kind.ts'
import { correctionLetter } from './correction-letter/kind.ts'
import { coveringLetter } from './covering-letter/kind.ts'
import { delegationList } from './delegation-list/kind.ts'
import type { DocumentKind, DocumentKindId } from './document-kind.ts'
import { dispatchList } from './dispatch-list/kind.ts'
import { envelope } from './envelope/kind.ts'
import { giftRegister } from './gift-register/kind.ts'
import { incomingJournal } from './incoming-journal/kind.ts'
import { invitationAnswer } from './invitation-answer/kind.ts'
import { invitationLetter } from './invitation-letter/kind.ts'
import { meetingBrief } from './meeting-brief/kind.ts'
import { meetingMinutes } from './meeting-minutes/kind.ts'
import { memorandaRegister } from './memoranda-register/kind.ts'
import { namePlates } from './name-plates/kind.ts'
import { observerCertificate } from './observer-certificate/kind.ts'
import { outgoingJournal } from './outgoing-journal/kind.ts'
import { participantList } from './participant-list/kind.ts'
import { pressRelease } from './press-release/kind.ts'
import { receptionJournal } from './reception-journal/kind.ts'
import { seatingPlan } from './seating-plan/kind.ts'
import { talkingPoints } from './talking-points/kind.ts'
import { thanksLetter } from './thanks-letter/kind.ts'
import { verbalNote } from './verbal-note/kind.ts'
import { visitProgramme } from './visit-programme/kind.ts'
import { visitReport } from './visit-report/kind.ts'
import { welcomeSigns } from './welcome-signs/kind.ts'
import { workingProgramme } from './working-programme/kind.ts'

/**
 * Every kind of paper, in the order of the menu. Facts are `unknown` here: whoever takes a kind from the list parses with
 * its `factsSchema` before composing (`composePaper` does).
 */
export const documentKinds: readonly DocumentKind<unknown>[] = [
  invitationLetter,
  delegationList,
  visitProgramme,
  meetingMinutes,
  pressRelease,
  participantList,
  agenda,
  invitationAnswer,
  workingProgramme,
  coveringLetter,
  controlList,
  verbalNote,
  conversationRecord,
  thanksLetter,
  congratulationLetter,
  envelope,
  addressLabels,
  namePlates,
  seatingPlan,
  welcomeSigns,
  badges,
  correctionLetter,
  accreditedList,
  accreditationDecision,
  observerCertificate,
  accreditationApplication,
  certificateHandout,
  outgoingJournal,
  incomingJournal,
  dispatchList,
  receptionJournal,
  meetingBrief,
  talkingPoints,
  visitReport,
  memorandaRegister,
  giftRegister,
]

export const documentKindIds = [
  'invitation-letter',
  'delegation-list',
  'visit-programme',
  'meeting-minutes',
  'press-release',
  'participant-list',
  'agenda',
  'invitation-answer',
  'working-programme',
  'covering-letter',
  'control-list',
  'verbal-note',
  'conversation-record',
  'thanks-letter',
  'congratulation-letter',
  'envelope',
  'address-labels',
  'name-plates',
  'seating-plan',
  'welcome-signs',
  'badges',
  'correction-letter',
  'accredited-list',
  'accreditation-decision',
  'observer-certificate',
  'accreditation-application',
  'certificate-handout',
  'outgoing-journal',
  'incoming-journal',
  'dispatch-list',
  'reception-journal',
  'meeting-brief',
  'talking-points',
  'visit-report',
  'memoranda-register',
  'gift-register',
] as const satisfies readonly DocumentKindId[]

export function findKind(id: string): DocumentKind<unknown> | undefined {
  return documentKinds.find((kind) => kind.id === id)
}

export function getKind(id: string): DocumentKind<unknown> {
  const kind = findKind(id)
  if (kind === undefined) throw new AppError('not-found', { kind: id })
  return kind
}
