import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { alteredIn, nativeModuleList } from '../../../electron/app/native-modules.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

vi.mock('electron', () => ({ app: { isPackaged: true }, dialog: {} }))

/** A packaged program's two places, with a folder where the archive would be. */
function program() {
  const archive = join(temporaryFolder(), 'app.asar')
  const file = join(`${archive}.unpacked`, 'node_modules', 'driver.node')
  for (const folder of [archive, join(`${archive}.unpacked`, 'node_modules')]) mkdirSync(folder, { recursive: true })
  writeFileSync(file, 'native')
  writeFileSync(join(archive, nativeModuleList), JSON.stringify({ 'node_modules/driver.node': createHash('sha256').update('native').digest('hex') }))
  return { archive, file }
}

test('modules that are what was packaged are believed', () => {
  expect(alteredIn(program().archive)).toEqual([])
})

test('an altered or missing module is named', () => {
  const { archive, file } = program()
  writeFileSync(file, 'Native')
  expect(alteredIn(archive)).toEqual(['node_modules/driver.node'])
  rmSync(file)
  expect(alteredIn(archive)).toEqual(['node_modules/driver.node'])
})

test('an archive without the list, or with a damaged one, is not believed either', () => {
  const { archive } = program()
  writeFileSync(join(archive, nativeModuleList), '{"node_modules/driver.node": 1}')
  expect(alteredIn(archive)).toEqual([nativeModuleList])
  rmSync(join(archive, nativeModuleList))
  expect(alteredIn(archive)).toEqual([nativeModuleList])
})
