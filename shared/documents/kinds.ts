import { AppError } from '../errors.ts'
import { delegationList } from './delegation-list/kind.ts'
import type { DocumentKind, DocumentKindId } from './document-kind.ts'
import { invitationLetter } from './invitation-letter/kind.ts'
import { meetingMinutes } from './meeting-minutes/kind.ts'
import { pressRelease } from './press-release/kind.ts'
import { visitProgramme } from './visit-programme/kind.ts'

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
]

export const documentKindIds = ['invitation-letter', 'delegation-list', 'visit-programme', 'meeting-minutes', 'press-release'] as const satisfies readonly DocumentKindId[]

export function findKind(id: string): DocumentKind<unknown> | undefined {
  return documentKinds.find((kind) => kind.id === id)
}

export function getKind(id: string): DocumentKind<unknown> {
  const kind = findKind(id)
  if (kind === undefined) throw new AppError('not-found', { kind: id })
  return kind
}
