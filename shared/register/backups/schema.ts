import { z } from 'zod'
import { instant, recordAreas } from '../record.ts'
import { password } from '../users/schema.ts'

/** Where a copy lies: beside the register, in the second place (another disk, a stick), or in a file somebody chose. */
export const copyPlaces = ['register', 'second', 'chosen'] as const
export type CopyPlace = (typeof copyPlaces)[number]

export const copyKinds = ['daily', 'hand', 'before-migration', 'set-aside', 'other'] as const
export type CopyKind = (typeof copyKinds)[number]

/**
 * How a copy stands without reading all of it:
 * - `good`: its manifest was written by a holder of the key, its files are there and as long as they were;
 * - `unchecked`: it has no manifest, or the register is locked and nobody can judge it;
 * - `earlier-key`: made before the data key was changed; it opens with its own password;
 * - `damaged`: files are missing, longer or shorter, or the last check failed.
 */
export const copyStates = ['good', 'unchecked', 'earlier-key', 'damaged'] as const
export type CopyState = (typeof copyStates)[number]

/** Place and name: `register/daily-20261122-101530`. Never a path: paths come from the system's dialogs. */
export const copyId = z.string().regex(/^(?:register|second)\/[a-z0-9][a-z0-9-]{0,80}$|^chosen\/copy$/u)

const count = z.number().int().nonnegative()
/** Records by area; an area that a later program adds is simply not named. */
const counts = z.partialRecord(z.enum(recordAreas), count)
export type RecordCounts = z.output<typeof counts>

export const registerCopy = z.object({
  id: copyId,
  place: z.enum(copyPlaces),
  /** The file's name, for finding it in a folder. */
  fileName: z.string(),
  kind: z.enum(copyKinds),
  madeAt: instant.nullable(),
  bytes: count,
  state: z.enum(copyStates),
  /** When every page and row was last read and found right; the making itself counts. */
  checkedAt: instant.nullable(),
  counts: counts.nullable(),
  /** From before passports had a key of their own: everybody with a password to the register can read them in it. */
  holdsClearPassports: z.boolean(),
})
export type RegisterCopyLine = z.output<typeof registerCopy>

/** What opens a copy whose key is not the one in use: the password or recovery key of its day. */
export const copySecret = z.union([
  z.strictObject({ password, userId: z.string().max(128).optional() }),
  z.strictObject({ recoveryKey: z.string().min(1).max(200) }),
])
export type CopySecret = z.output<typeof copySecret>

/** What a record would become by a restore. */
export const changeKinds = ['lost', 'back', 'returns'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const shownChanges = 50

export const comparison = z.object({
  areas: z.array(z.object({ area: z.enum(recordAreas), now: count, inCopy: count, lost: count, back: count, returns: count })),
  /** At most `shownChanges`; the areas count all of them. */
  records: z.array(z.object({ area: z.enum(recordAreas), kind: z.enum(changeKinds), title: z.object({ ky: z.string(), ru: z.string() }) })),
  papersNow: count,
  papersInCopy: count,
  /** The passwords of that day apply afterwards; otherwise those of today go on. */
  bringsItsKeys: z.boolean(),
})
export type Comparison = z.output<typeof comparison>

const copyUser = z.object({ id: z.string(), name: z.string() })

export const comparisonAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('compared'), comparison }),
  /** The copy has a key of its own; these people had a password to it (none: a single unnamed one). */
  z.object({ outcome: z.literal('secret-needed'), users: z.array(copyUser) }),
])
export type ComparisonAnswer = z.output<typeof comparisonAnswer>

export const checkAnswer = z.object({ state: z.enum(copyStates), checkedAt: instant })

export const secondPlaceStates = ['none', 'there', 'missing'] as const

export const drillResults = ['good', 'different', 'unreadable'] as const
/** One restore drill: the newest copy restored in a place of its own, opened, compared, and put away again. */
export const drill = z.object({
  at: instant,
  by: z.string(),
  copyName: z.string(),
  copyMadeAt: instant.nullable(),
  openedWith: z.enum(['password', 'recovery-key']),
  result: z.enum(drillResults),
  /** From the first step of the guide to the end. */
  minutes: z.number().nonnegative(),
  records: count,
})
export type Drill = z.output<typeof drill>

/** Counts of a rescue, table by table put together into areas; `lost` is what is known to be missing. */
export const rescueReport = z.object({
  tables: z.array(z.object({ table: z.string(), read: count, lost: count, lostIsExact: z.boolean() })),
  read: count,
  lost: count,
  lostIsExact: z.boolean(),
})
export type RescueReport = z.output<typeof rescueReport>

/** Told once after the register was put back. */
export const comeback = z.object({
  kind: z.enum(['restore', 'rescue', 'data-key']),
  at: instant,
  copyMadeAt: instant.nullable(),
  setAside: z.string().nullable(),
  rescue: rescueReport.nullable(),
})
export type Comeback = z.output<typeof comeback>
