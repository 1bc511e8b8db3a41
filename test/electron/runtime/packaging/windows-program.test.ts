import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { expect, test } from 'vitest'
import { projectFolder } from '../../../../electron/runtime/folders.ts'
import { asWindowsProgram } from '../../../../electron/runtime/packaging/windows-program.ts'

const about = { name: 'protocol-desk', productName: 'Protocol Desk', version: '1.2.3', description: 'Register', license: 'MIT', main: 'out/main/main.cjs' }
const icon = readFileSync(join(projectFolder, 'resources', 'icon.ico'))

test('a Windows program carries its name, its icon and the hash of its archive', () => {
  const empty = new Uint8Array(NtExecutable.createEmpty(false, false).generate())
  const program = NtExecutable.from(asWindowsProgram(empty, about, 'ab'.repeat(32), icon))
  const { entries } = NtExecutableResource.from(program)
  const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')
  expect(JSON.parse(new TextDecoder().decode(integrity?.bin))).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value: 'ab'.repeat(32) }])
  expect(Resource.IconGroupEntry.fromEntries(entries)[0]?.icons).toHaveLength(7)
  const [info] = Resource.VersionInfo.fromEntries(entries)
  expect(info?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({ ProductName: 'Protocol Desk' })
})
