import { AppError } from '../../shared/errors.ts'
import { wordFaults } from './word-faults.ts'
import { openZip } from './zip-gate.ts'

/** The archive of a Word file as the gate gives it: paths and bytes. */
export type ReadWordParts = (file: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>

/**
 * A Word file that somebody wants to fill: nothing in it runs, reaches out or hides.
 *
 * @throws AppError `file-not-safe` with a fault of the gate or of `wordFaults` as its reason
 */
export const readWordParts: ReadWordParts = async (file) => {
  const parts = await openZip(file)
  const [fault] = wordFaults(parts)
  if (fault !== undefined) throw new AppError('file-not-safe', { reason: fault })
  return parts
}
