import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logMistake } from '../../../electron/office/mistake-log.ts'
import { AppError } from '../../../shared/errors.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

function logged(error: Error): string {
  const file = join(temporaryFolder(), 'mistakes.log')
  logMistake(file, error, 'people.create', '2025-11-28T06:00:00.000Z')
  return readFileSync(file, 'utf8')
}

test('names function, file and line, and of a path with spaces nothing else', () => {
  const error = new TypeError('Асанов Бакыт')
  error.stack = [
    'TypeError: Асанов Бакыт',
    '    at async Object.create (C:\\Users\\Aigul Asanova (Protocol)\\desk\\office.cjs:10:5)',
    '    at file:///home/aigul%20asanova/desk/office.cjs:11:6',
    '    at C:\\Users\\Aigul Asanova\\desk\\office.cjs:12:7',
    '    at /home/aigul asanova (x)/desk/office.cjs:13:8',
    '    at Array.map (<anonymous>)',
  ].join('\n')
  const line = logged(error)
  expect(line).toContain('people.create | TypeError | at async Object.create (office.cjs:10:5) | at  (office.cjs:11:6)')
  expect(line).toContain('office.cjs:13:8')
  expect(line).not.toMatch(/asanov|aigul|Users|home|Асанов/iu)
})

test('a failure with a code is logged by its code', () => {
  expect(logged(new AppError('disk-full'))).toContain('| AppError disk-full |')
})
