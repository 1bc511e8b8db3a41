import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveEach, writeWhole } from '../../../electron/app/whole-file.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

test('a file is replaced as a whole and nothing lies beside it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'paper.docx')
  writeFileSync(file, 'old')
  await writeWhole(file, 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['paper.docx'])
})

test('a name that cannot be taken leaves nothing half-written', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'paper.docx'))
  await expect(writeWhole(join(folder, 'paper.docx'), 'new')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['paper.docx'])
})

test('saving several says how many were saved before the disk was full', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const save = (paper: number) => (paper === 3 ? Promise.reject(full) : Promise.resolve())
  await expect(saveEach([1, 2, 3, 4], save)).rejects.toMatchObject({ code: 'disk-full', details: { saved: 2 } })
  expect(await saveEach([1, 2], save)).toBe(2)
})
