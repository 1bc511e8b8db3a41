import type { Author } from '../register/history/author.ts'
import { type NewChange, recordChanges } from '../register/history/repository.ts'
import { invitationStore, writeNumber } from '../register/invitations/repository.ts'
import type { NumberedPaper, RecordNumbers } from '../register/papers/repository.ts'
import type { RegisterDb } from '../register/tables.ts'

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

  keep: (db, author, paper, number, now) => keepNumbers(db, author, [{ ...paper, number }], now),
}

/** The same for the letters of a night: their changes are signed once, by the last, which holds the hashes of all. */
export async function keepNumbers(db: RegisterDb, author: Author, papers: readonly (NumberedPaper & { readonly number: string })[], now: string): Promise<void> {
  const changes: NewChange[] = []
  for (const { kind, subject, number } of papers) {
    if (kind !== 'invitation-letter') continue
    const was = await invitationStore.find(db, subject.id)
    if (!was || was.number !== '') continue
    await writeNumber(db, was, number, now)
    changes.push({ at: now, recordId: subject.id, action: 'update', was })
  }
  await recordChanges(db, author, invitationStore, changes)
}
