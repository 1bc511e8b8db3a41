interface PackageList {
  readonly packages?: Readonly<Record<string, PackageEntry>>
}

interface PackageEntry {
  readonly version?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly link?: boolean
}

export function runNpm(given: readonly string[], folder: string, environment?: Readonly<Record<string, string>>): number | null
export function packagesStamp(lockText: string, platform?: string, arch?: string): string
export function holdsPackages(lock: PackageList, installed: PackageList): boolean
export function installPackages(folder: string): void
