import { recordChange } from '../register/history/repository.ts'
import { invitationStore } from '../register/invitations/repository.ts'
import type { RecordNumbers } from '../register/papers/repository.ts'
import { touch } from '../register/record-store.ts'

/**
 * An invitation carries the number of its letter, because answers quote it and because the office may have registered the
 * letter before it kept this register.
 */
export const recordNumbers: RecordNumbers = {
  holderOf: async (db, kind, number, year) => {
    if (kind !== 'invitation-letter') return undefined
    const row = await db
      .selectFrom('invitations')
      .innerJoin('invitation_steps', 'invitation_steps.invitation_id', 'invitations.id')
      .select('invitations.id')
      .where('invitations.number', '=', number)
      .where('invitations.direction', '=', 'outgoing')
      .where('invitation_steps.position', '=', 0)
      .where('invitation_steps.reached_on', 'like', `${year}-%`)
      .executeTakeFirst()
    return row && { area: 'invitations', id: row.id }
  },

  keep: async (db, author, { kind, subject }, number, now) => {
    if (kind !== 'invitation-letter') return
    const was = await invitationStore.find(db, subject.id)
    if (!was || was.number !== '') return
    await invitationStore.update(db, subject.id, { ...invitationStore.inputSchema.parse(was), number })
    await touch(db, 'invitations', subject.id, now)
    await recordChange(db, author, invitationStore, { at: now, recordId: subject.id, action: 'update', was })
  },
}
