import { migrations } from '../../database/migrations/index.ts'
import { passports } from '../../database/migrations/0080-passports.ts'
import type { FoundCopy } from './copy-folder.ts'

/** `before-0080-…`: made before this step was taken. */
const beforeStep = /^before-(?<step>\d{4})-/u

/**
 * Whether a copy is from before passports had a key of their own: everybody who has a password to the register can read
 * them there, and a copy cannot be sealed afterwards. Its manifest says so, believed or not: to ask once too often is safe.
 */
export function holdsClearPassports({ name, manifest }: Pick<FoundCopy, 'name' | 'manifest'>): boolean {
  if (manifest.kind === 'read') return manifest.manifest.schemaVersion < passports.number
  const step = beforeStep.exec(name)?.groups?.['step']
  return step !== undefined && migrations.some(({ number }) => number === Number(step)) && Number(step) <= passports.number
}
