import { z } from 'zod'
import { command, query, whileLocked } from '../../calls/call.ts'
import { instant } from '../record.ts'
import { password } from '../users/schema.ts'
import { checkAnswer, comeback, comparisonAnswer, copyId, copySecret, drill, registerCopy, rescueReport, secondPlaceStates } from './schema.ts'

const nothing = z.object({})
const oneCopy = z.object({ id: copyId, secret: copySecret.optional() })

/** Where one is after a change of the file in use: the register is locked and opens with this. */
const changed = z.object({ bringsItsKeys: z.boolean(), setAside: z.string().nullable() })

export const backupCalls = {
  /** What the desk reminds of; asked by everybody's first screen. */
  status: query(
    nothing,
    z.object({
      newestGoodAt: instant.nullable(),
      isStale: z.boolean(),
      secondPlace: z.enum(secondPlaceStates),
      isDrillDue: z.boolean(),
      /** Copies within reach that hold passports in the clear. */
      clearCopies: z.number().int(),
      /** Not yet told. */
      comeback: comeback.nullable(),
    }),
  ),
  /** The comeback was read. */
  told: command(nothing, nothing, 'own-desk'),
  list: query(
    nothing,
    z.object({
      copies: z.array(registerCopy),
      folder: z.string(),
      secondFolder: z.string().nullable(),
      secondPlace: z.enum(secondPlaceStates),
      drills: z.array(drill),
    }),
    'backups',
  ),
  make: command(nothing, registerCopy, 'backups'),
  /** Makes a copy of today and removes those that hold passports in the clear; answers how many. */
  replaceClear: command(nothing, z.object({ removed: z.number().int() }), 'restore'),
  /** Reads every page and row of a copy and compares it with its manifest. */
  verify: command(z.object({ id: copyId }), checkAnswer, 'backups'),
  /** What a restore would change. */
  compare: query(oneCopy, comparisonAnswer, 'restore'),
  /** Puts a copy in the register's place; today's file is set aside. Locks. */
  restore: command(oneCopy, changed, 'restore'),
  /** Makes the register anew under a new data key, through a copy. Locks. */
  changeDataKey: command(z.object({ password }), z.object({ setAside: z.null() }), 'keys'),
  /** Restores the copy in a place of its own, opens it with what was typed, compares, and puts it away. */
  drill: command(z.object({ id: copyId, secret: copySecret, startedAt: instant }), drill, 'backups'),

  /** For the door in front of a register that cannot be opened: what there is to go back to. */
  offer: whileLocked(query(nothing, z.object({ canOpenCopies: z.boolean(), copies: z.array(registerCopy) }), 'own-desk')),
  /** The same as `restore` where the register is damaged: with the password that was just typed, or with the copy's own. */
  restoreDamaged: whileLocked(command(oneCopy, changed, 'own-desk')),
  /** Reads what can be read of the damaged file into a new one; the damaged one is set aside. */
  rescue: whileLocked(command(nothing, rescueReport, 'own-desk')),
}
