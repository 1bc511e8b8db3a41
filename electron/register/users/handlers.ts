import { type Role, roles } from '../../../shared/register/users/rights.ts'
import type { RegisterUser } from '../../../shared/register/users/schema.ts'
import type { CallContext } from '../context.ts'
import { countSealedDrafts } from '../drafts/repository.ts'
import type { Author } from '../history/author.ts'
import { type EntryDetails, recordEvent } from '../history/trail.ts'
import type { UserControl } from '../user-control.ts'
import { lastOpenings } from './repository.ts'

interface Who {
  readonly id: string
}

async function list({ db, users, author }: CallContext): Promise<RegisterUser[]> {
  const openings = await lastOpenings(db)
  const drafts = await countSealedDrafts(db)
  const holders = users.list()
  const administrators = holders.filter(({ role, state }) => role === 'administrator' && state === 'active')
  return holders.map(({ id, name, role, state }) => ({
    id,
    name,
    role: roles.find((known) => known === role) ?? null,
    state,
    lastOpenedAt: openings.get(id) ?? null,
    isYou: id === author.userId,
    isLastAdministrator: administrators.length === 1 && administrators[0]?.id === id,
    sealedDrafts: drafts.get(id) ?? 0,
  }))
}

/**
 * The key file is not part of the register, so the two cannot change at once. It goes first: an entry about something that
 * then did not happen would be a lie, one that is missing is still answered for by the signed roll in the key file.
 */
export async function noteKeys(
  context: CallContext,
  action: 'users-changed' | 'keys-changed',
  details: EntryDetails,
  author: Author = context.author,
): Promise<void> {
  const event = { at: context.clock.now(), action, area: 'users', details: { ...details, roll: context.users.roll().mark } } as const
  await context.db.transaction().execute((db) => recordEvent(db, author, event))
}

/** One change of one user; what comes back is the list as it is afterwards. */
function change<Input extends Who>(what: string, work: (users: UserControl, input: Input) => Promise<void>) {
  return async (input: Input, context: CallContext): Promise<RegisterUser[]> => {
    // As who they were when they did it: one may give up one's own role.
    const { author } = context
    await work(context.users, input)
    await noteKeys(context, 'users-changed', { what, user: input.id }, author)
    return list(context)
  }
}

export const userHandlers = {
  list: (_input: object, context: CallContext) => list(context),

  prove: ({ password }: { password: string }, { users }: CallContext) => users.prove(password),

  add: async (user: { name: string; role: Role; password: string }, context: CallContext) => {
    const id = await context.users.add(user)
    await noteKeys(context, 'users-changed', { what: 'added', user: id, role: user.role })
    return list(context)
  },

  rename: change('renamed', (users, { id, name }: Who & { name: string }) => users.rename(id, name)),
  changeRole: change('role', (users, { id, role }: Who & { role: Role }) => users.changeRole(id, role)),
  resetPassword: change('password', (users, { id, password }: Who & { password: string }) => users.resetPassword(id, password)),
  suspend: change('suspended', (users, { id }: Who) => users.suspend(id)),
  resume: change('resumed', (users, { id }: Who) => users.resume(id)),
  remove: change('removed', (users, { id }: Who) => users.remove(id)),

  recovery: (_input: object, { users }: CallContext) => users.recovery(),

  newRecoveryKey: async (_input: object, context: CallContext) => {
    const made = await context.users.newRecoveryKey()
    await noteKeys(context, 'keys-changed', { what: 'recovery-key' })
    return made
  },

  newRecoveryParts: async (_input: object, context: CallContext) => {
    const made = await context.users.newRecoveryParts()
    await noteKeys(context, 'keys-changed', { what: 'recovery-parts' })
    return made
  },

  dropRecoveryParts: async (_input: object, context: CallContext) => {
    await context.users.dropRecoveryParts()
    await noteKeys(context, 'keys-changed', { what: 'recovery-parts-dropped' })
    return context.users.recovery()
  },
}
