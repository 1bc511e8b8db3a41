import { listCopies } from './copy-folder.ts'

/** How far the history had come when a copy was made. */
export interface CopyHead {
  /** ISO instant. */
  readonly madeAt: string
  readonly seq: number
  /** Hexadecimal SHA-256 of the entry. */
  readonly hash: string
}

/**
 * What the copies of a register know of its history, the furthest first. Only manifests that somebody with the key in use
 * wrote are believed, and of those only this register's.
 */
export function headsOfCopies(folders: readonly string[], registerId: string, dataKey: Uint8Array): CopyHead[] {
  return folders
    .flatMap((folder) => listCopies('register', folder))
    .flatMap(({ manifest }): CopyHead[] => {
      if (manifest.kind !== 'read' || !manifest.holdsUnder(dataKey)) return []
      const { trailHead, madeAt, registerId: whose } = manifest.manifest
      return trailHead === null || whose !== registerId ? [] : [{ ...trailHead, madeAt }]
    })
    .toSorted((one, other) => other.seq - one.seq)
}
