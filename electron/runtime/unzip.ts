import { createRequire } from 'node:module'

import { packageFile } from './folders.ts'

interface Extractor {
  extract(zipFile: string, options: { dir: string }): Promise<void>
}

/**
 * Unpacks with the extractor that the electron package brings for its own download, so that neither `unzip` nor another
 * dependency is needed. It belongs to that package, hence it is looked up from there.
 */
export async function unzip(zipFile: string, folder: string): Promise<void> {
  const requireFromElectron = createRequire(packageFile('electron', 'package.json'))
  const extractor = requireFromElectron('@electron-internal/extract-zip') as Extractor
  await extractor.extract(zipFile, { dir: folder })
}
