import { AppError } from '../../../shared/errors.ts'

/** Where Word files of the office come from: the writer knows nothing of the register. */
export type FindWordFile = (sha256: string) => Promise<Uint8Array>

const mostKept = 6
/** A file never changes under its hash; the newest last. */
const kept = new Map<string, Promise<Uint8Array>>()
let find: FindWordFile | undefined

/** Said once, when the window opens. */
export function bringWordFilesFrom(source: FindWordFile): void {
  find = source
}

/** A file that is not in the register yet, so that it can be looked at before it is taken into use. */
export function keepWordFile(sha256: string, bytes: Uint8Array): void {
  const oldest = kept.size >= mostKept ? [...kept.keys()][0] : undefined
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(sha256, Promise.resolve(bytes))
}

/** @throws AppError `paper-failed` where nobody has said where files come from, and whatever the source throws */
export async function bringWordFile(sha256: string): Promise<Uint8Array> {
  const known = kept.get(sha256)
  if (known) return known
  if (!find) throw new AppError('paper-failed')
  const found = await find(sha256)
  keepWordFile(sha256, found)
  return found
}
