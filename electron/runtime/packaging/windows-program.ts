import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'

import type { About } from './program-archive.ts'

/** English (United States) and UTF-16, as Electron's own resources are marked. */
const language = { lang: 1033, codepage: 1200 }

/**
 * Writes into a Windows program who it is, its icon, and the hash of its archive, which Electron compares at every start
 * (https://www.electronjs.org/docs/latest/tutorial/asar-integrity). Pure bytes in and out; signing comes after it.
 *
 * @param icon bytes of an `.ico` file
 */
export function asWindowsProgram(executable: Uint8Array, about: About, archiveHash: string, icon: Uint8Array): Uint8Array {
  const program = NtExecutable.from(executable)
  const resources = NtExecutableResource.from(program)
  nameProgram(resources, about)
  const [group] = Resource.IconGroupEntry.fromEntries(resources.entries)
  Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    group?.id ?? 1,
    group?.lang ?? language.lang,
    Data.IconFile.from(icon).icons.map((each) => each.data),
  )
  const integrity = [{ file: 'resources\\app.asar', alg: 'SHA256', value: archiveHash }]
  resources.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', bin: new TextEncoder().encode(JSON.stringify(integrity)).buffer, ...language })
  resources.outputResource(program)
  return new Uint8Array(program.generate())
}

function nameProgram(resources: NtExecutableResource, { productName, version, description, license }: About): void {
  const [found] = Resource.VersionInfo.fromEntries(resources.entries)
  const info = found ?? Resource.VersionInfo.createEmpty()
  info.lang = found?.lang ?? language.lang
  info.setFileVersion(version)
  info.setProductVersion(version)
  info.setStringValues(language, {
    ProductName: productName,
    FileDescription: description,
    InternalName: productName,
    OriginalFilename: '',
    LegalCopyright: license,
    CompanyName: '',
  })
  info.outputToResourceEntries(resources.entries)
}
