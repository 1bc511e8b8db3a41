import { describe, expect, it } from 'vitest'
import { checkImports } from './architecture/check-imports.ts'
import { checkAreaNames, checkFolders, checkLengths, checkNames, checkTopLevel } from './architecture/check-tree.ts'
import { checkOneChannel, checkWords } from './architecture/check-words.ts'
import { filesUnder, isCode, readProjectFile, sourceRooms, topLevelEntries } from './architecture/project-files.ts'
import { readSource } from './architecture/read-source.ts'
import { rooms } from './architecture/rooms.ts'

const programFiles = sourceRooms.flatMap((room) => filesUnder(room))
const testFiles = filesUnder('test')
const read = (path: string) => readSource(path, readProjectFile(path))
const program = programFiles.filter(isCode).map(read)
const tests = testFiles.filter(isCode).map(read)

describe('the order of the house', () => {
  it('has a program to look at', () => {
    expect(program.length).toBeGreaterThan(200)
    expect(program.flatMap(({ imports }) => imports).length).toBeGreaterThan(500)
  })

  it('imports only from the rooms that the table allows', () => {
    expect(checkImports(program, rooms)).toEqual([])
  })

  it('keeps Intl, any, sendSync, second channels and clocks out', () => {
    expect(checkWords([...program, ...tests])).toEqual([])
  })

  it('takes every request through one handler', () => {
    expect(checkOneChannel(program)).toEqual([])
  })

  it('names files and folders in kebab-case', () => {
    expect(checkNames([...programFiles, ...testFiles, ...filesUnder('locales')])).toEqual([])
  })

  it('has no drawers', () => {
    expect(checkFolders(programFiles)).toEqual([])
  })

  it('keeps files within 300 lines, or says why not', () => {
    expect(checkLengths([...program, ...tests])).toEqual([])
  })

  it('has at the top what the owner prescribed and what tools insist on', () => {
    expect(checkTopLevel(topLevelEntries())).toEqual([])
  })

  it('names an area alike in every room', () => {
    // Screens that are no areas of the register: one for all papers, the guide, the day's overview.
    expect(checkAreaNames(programFiles, ['documents', 'guide', 'today'])).toEqual([])
  })

  it('keeps code out of resources', () => {
    expect(filesUnder('resources').filter(isCode)).toEqual([])
  })
})
