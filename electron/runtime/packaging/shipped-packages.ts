import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { projectFolder } from '../folders.ts'

/** A package of npm that is part of the program as it is given away. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As an SPDX expression, from package-lock.json. */
  readonly license: string
  readonly integrity: string
  /** From the project's folder: `node_modules/docx`. */
  readonly folder: string
}

interface LockEntry {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Headers to compile the driver against; what is shipped is the compiled driver. */
const onlyForCompiling: readonly string[] = ['node-addon-api']

/**
 * What the program's own dependencies pull in, and nothing that only development needs. Peers that package.json does not
 * name itself, as the compiler that a library could also work with, are not shipped.
 */
export function shippedPackages(root: string = projectFolder): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, LockEntry>> }
  const found = new Map<string, ShippedPackage>()

  function take(name: string, from: string): void {
    const folder = findFolder(packages, name, from)
    // A package of another system is in the lock, not on the disk, and not in this system's program.
    if (folder === undefined || found.has(folder) || onlyForCompiling.includes(name) || !existsSync(join(root, folder))) return
    const entry = packages[folder] ?? {}
    found.set(folder, {
      name: entry.name ?? name,
      version: entry.version ?? '',
      license: entry.license ?? '',
      integrity: entry.integrity ?? '',
      folder,
    })
    takeAll(entry, folder)
  }
  function takeAll({ dependencies, optionalDependencies }: LockEntry, from: string): void {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) take(name, from)
  }
  takeAll(packages[''] ?? {}, '')
  return [...found.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

/** The nearest one, as Node looks for it: inside the asking package first, then outwards. */
function findFolder(packages: Readonly<Record<string, LockEntry>>, name: string, from: string): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const folder = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
    if (packages[folder] !== undefined) return folder
    if (place === '') return undefined
  }
}

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu

/** The words of the licences, which most of them ask to be given along; where a package has no such file, its SPDX name. */
export function licenceTexts(packages: readonly ShippedPackage[], root: string = projectFolder): string {
  const parts = packages.map(({ name, version, license, folder }) => {
    const files = readdirSync(join(root, folder)).filter((file) => licenceFile.test(file))
    const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim())
    return [`${name} ${version} (${license})`, ...texts].join('\n\n')
  })
  return `${parts.join(`\n\n${'='.repeat(78)}\n\n`)}\n`
}
