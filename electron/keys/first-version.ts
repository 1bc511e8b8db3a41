import { z } from 'zod'

import { AppError } from '../../shared/errors.ts'
import { passwordBytes, standardPolicy } from './derivation.ts'
import type { DerivationPolicy } from './derivation.ts'
import { damaged, macHolds } from './key-file-text.ts'
import type { SignedText } from './key-file-text.ts'
import { keySlot, openSlot } from './key-slot.ts'
import type { KeySlot } from './key-slot.ts'
import { parseRecoveryKey } from './recovery-key.ts'
import { wipe } from './secret-bytes.ts'

/**
 * A key file as version 1 wrote it: one data key behind one password and one recovery key, no users. It is read, never
 * written: registers and copies made then must open for as long as they are kept.
 */
export type FirstKeyFile = SignedText & {
  readonly version: 1
  readonly registerId: string
  readonly sequence: number
  readonly slots: readonly KeySlot[]
}

export type FirstSecret = { readonly password: string } | { readonly recoveryKey: string }

const contents = z.looseObject({
  registerId: z.string().min(1).max(128),
  sequence: z.number().min(1).refine(Number.isSafeInteger),
  slots: z.array(keySlot).max(64),
})

export function readFirstContents(body: unknown): Pick<FirstKeyFile, 'registerId' | 'sequence' | 'slots'> {
  const read = contents.safeParse(body)
  if (!read.success) throw damaged(String(read.error.issues[0]?.path[0] ?? 'body'))
  const { registerId, sequence, slots } = read.data
  return { registerId, sequence, slots }
}

/**
 * The data key, wiped by the caller. `wrong-password` or `wrong-recovery-key` where no slot opens; `key-file-damaged`
 * where one does but the file around it was not written by a holder of the data key.
 */
export async function unlockFirstVersion(
  keyFile: FirstKeyFile,
  secret: FirstSecret,
  policy: DerivationPolicy = standardPolicy,
): Promise<{ readonly dataKey: Buffer; readonly slot: KeySlot }> {
  const kind = 'password' in secret ? 'password' : 'recovery'
  const bytes = 'password' in secret ? passwordBytes(secret.password) : parseRecoveryKey(secret.recoveryKey)
  try {
    for (const slot of keyFile.slots.filter((one) => one.kind === kind)) {
      const dataKey = await openSlot(keyFile.registerId, slot, bytes, policy.floor)
      if (dataKey === undefined) continue
      if (macHolds(keyFile, dataKey)) return { dataKey, slot }
      wipe(dataKey)
      throw new AppError('key-file-damaged', { reason: 'mac' })
    }
  } finally {
    wipe(bytes)
  }
  throw new AppError(kind === 'password' ? 'wrong-password' : 'wrong-recovery-key')
}
