import type { InvitationStatus, InvitationStep } from './schema.ts'

/** What can follow what; an answer can also come to a letter that was only sent. */
const followers: Readonly<Record<InvitationStatus, readonly InvitationStatus[]>> = {
  draft: ['on-approval', 'signed', 'cancelled'],
  'on-approval': ['signed', 'draft', 'cancelled'],
  signed: ['sent', 'cancelled'],
  sent: ['delivered', 'accepted', 'partly-accepted', 'declined', 'cancelled'],
  delivered: ['accepted', 'partly-accepted', 'declined', 'cancelled'],
  accepted: ['partly-accepted', 'declined', 'cancelled'],
  'partly-accepted': ['accepted', 'declined', 'cancelled'],
  declined: ['accepted', 'partly-accepted'],
  cancelled: ['draft'],
}

export function nextStatuses(status: InvitationStatus): readonly InvitationStatus[] {
  return followers[status]
}

/** The step the chain stands at. A chain is never empty (schema), so an empty one is a fresh draft. */
export function currentStatus(steps: readonly InvitationStep[]): InvitationStatus {
  return steps.at(-1)?.status ?? 'draft'
}

/** Whether each step may follow the one before it and no step is dated before it; gives the first index that may not. */
export function firstBrokenStep(steps: readonly InvitationStep[]): number | undefined {
  for (let index = 1; index < steps.length; index += 1) {
    const before = steps[index - 1]
    const step = steps[index]
    if (!before || !step) continue
    if (!followers[before.status].includes(step.status) || step.on < before.on) return index
  }
  return undefined
}

/** A letter that went out, whose date of answer has passed and to which nobody answered. */
export function isSilent(status: InvitationStatus, replyByOn: string | null, today: string): boolean {
  return (status === 'sent' || status === 'delivered') && replyByOn !== null && replyByOn < today
}
