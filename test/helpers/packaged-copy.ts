import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

import { prepareElectron } from '../../electron/runtime/electron.ts'
import { letInspect } from '../../electron/runtime/packaging/fuses.ts'
import { packageApp, type PackagedApp } from '../../electron/runtime/packaging/packaged-app.ts'

/** The program as it is given away; packaged now if it is not yet. */
export async function packagedRelease(): Promise<PackagedApp> {
  return packageApp(await prepareElectron())
}

/**
 * The release in another folder, to be altered there. Files are the same on the disk, not copies, where the disk allows: one
 * that is altered must be replaced and never written into.
 */
export function copyRelease(release: PackagedApp, folder: string): PackagedApp {
  for (const entry of readdirSync(release.folder, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name)
    const target = join(folder, relative(release.folder, source))
    if (entry.isDirectory()) mkdirSync(target, { recursive: true })
    else linkOrCopy(source, target)
  }
  return { folder, executable: join(folder, basename(release.executable)), archive: join(folder, 'resources', 'app.asar') }
}

/** The release's own archive in an Electron that lets Node's inspector in: the one thing by which it differs. */
export async function copyWithInspector(release: PackagedApp, folder: string): Promise<PackagedApp> {
  const copy = copyRelease(release, folder)
  rmSync(copy.executable)
  copyFileSync(release.executable, copy.executable)
  await letInspect(copy.executable)
  return copy
}

function linkOrCopy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
