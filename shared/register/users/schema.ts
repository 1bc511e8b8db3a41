import { z } from 'zod'
import { instant } from '../record.ts'
import { type Right, rights, roles } from './rights.ts'

/** A long password stays typable, and nobody makes the program hash a megabyte. */
export const password = z.string().min(1).max(1024)

export const userId = z.string().min(1).max(128)
/** The administrator of a register that nobody was named for: of one made before there were users, and the proposal for a new one. */
export const firstUserName = 'Администратор'

/** As it stands on the unlock screen and in the history. */
export const userName = z.string().trim().min(1).max(60)
export const userRole = z.enum(roles)
export const userStates = ['active', 'suspended'] as const

/** Who is at the desk, and what they may do: the window offers nothing else. */
export const deskUser = z.object({
  id: userId,
  name: z.string(),
  role: userRole,
  rights: z.array(z.enum(rights as [Right, ...Right[]])),
})
export type DeskUser = z.output<typeof deskUser>

/** Somebody who can open the register, as the unlock screen offers them. */
export const doorUser = z.object({
  id: userId,
  name: z.string(),
  /** What lies in the safe gives an administrator a new password; everybody else gets theirs from an administrator. */
  isAdministrator: z.boolean(),
})
export type DoorUser = z.output<typeof doorUser>

/** One line of the users screen. */
export const registerUser = z.object({
  id: userId,
  name: z.string(),
  /** Null for a role that only a later version of the program knows. */
  role: userRole.nullable(),
  state: z.enum(userStates),
  /** Null where they have not opened the register yet. */
  lastOpenedAt: instant.nullable(),
  isYou: z.boolean(),
  /** Suspending, removing or demoting the last administrator would leave a register that nobody can look after. */
  isLastAdministrator: z.boolean(),
  /** Forms that they have typed a passport into and not saved: a new password from somebody else makes those unreadable. */
  sealedDrafts: z.number().int(),
})
export type RegisterUser = z.output<typeof registerUser>
