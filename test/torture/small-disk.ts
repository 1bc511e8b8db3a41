import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

export interface SmallDisk {
  readonly folder: string
  makeReadOnly(): void
  remove(): void
}

/** A real disk of that size in a folder of ours; undefined without the right to mount (root on Linux). */
export function mountSmallDisk(folder: string, kilobytes: number): SmallDisk | undefined {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return {
    folder,
    makeReadOnly: () => { execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }) },
    remove: () => { execFileSync('umount', ['-l', folder], { stdio: 'ignore' }) },
  }
}
