import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { runInElectron } from '../../helpers/run-in-electron.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

test('a script runs in the main process of Electron with the encrypted SQLite', { timeout: 60_000 }, async () => {
  const file = join(temporaryFolder(), 'words.db')
  const answer = await runInElectron('test/electron/runtime/inside-electron.ts', { file, word: 'ңөү' })
  expect(answer).toEqual({ process: 'browser', rows: [{ word: 'ңөү' }] })
  expect(readFileSync(file).subarray(0, 6).toString('latin1')).not.toBe('SQLite')
})
