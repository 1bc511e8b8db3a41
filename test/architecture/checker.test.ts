import { describe, expect, it } from 'vitest'
import { checkImports, targetOf } from './check-imports.ts'
import { checkAreaNames, checkFolders, checkLengths, checkNames, checkTopLevel } from './check-tree.ts'
import { checkOneChannel, checkWords } from './check-words.ts'
import { readSource } from './read-source.ts'
import { rooms } from './rooms.ts'

/** The rules on invented files: a guard that cannot fail guards nothing. */
const importing = (path: string, ...lines: readonly string[]): string[] => checkImports([readSource(path, lines.join('\n'))], rooms)

describe('reading a file', () => {
  it('finds every way of naming another file', () => {
    const text = [
      "import { one } from './one.ts'",
      "import type { Two } from './two.ts'",
      "export * from './three.ts'",
      "export type { Four } from './four.ts'",
      "const five = import('./five.ts')",
      "let six: import('./six.ts').Six",
      "new Worker(new URL('./seven.worker.ts', import.meta.url))",
      "import.meta.glob('../locales/*/*.json')",
      "require('nine')",
      "const folder = new URL('..', import.meta.url)",
      "// import './in-a-comment.ts'",
      "const text = \"import './in-a-string.ts'\"",
    ].join('\n')
    const { imports } = readSource('shared/example.ts', text)
    expect(imports.map(({ kind, specifier, line }) => `${line} ${kind} ${specifier}`)).toEqual([
      '1 import ./one.ts',
      '2 type ./two.ts',
      '3 import ./three.ts',
      '4 type ./four.ts',
      '5 dynamic ./five.ts',
      '6 type ./six.ts',
      '7 worker ./seven.worker.ts',
      '8 glob ../locales/*/*.json',
      '9 import nine',
    ])
  })

  it.each([
    ['../../errors.ts', 'shared/errors.ts'],
    ['@mantine/core/styles.css', '@mantine/core'],
    ['docx/build/index.js', 'docx'],
    ['node:fs/promises', 'node:fs/promises'],
    ['./writer.worker.ts?worker', 'shared/register/people/writer.worker.ts'],
  ])('%s leads to %s', (specifier, target) => {
    expect(targetOf('shared/register/people/rules.ts', specifier)).toBe(target)
  })
})

describe('who may import whom', () => {
  it.each([
    ['shared/register/people/rules.ts', "import { personStore } from '../../../electron/register/people/repository.ts'"],
    ['shared/register/people/rules.ts', "import { meetingCalls } from '../meetings/calls.ts'"],
    ['shared/register/people/rules.ts', "import { readFileSync } from 'node:fs'"],
    ['shared/documents/press-release/compose.ts', "import { minutesTexts } from '../meeting-minutes/texts.ts'"],
    ['shared/documents/press-release/compose.ts', "import { kinds } from '../kinds.ts'"],
    ['shared/documents/frame.ts', "import { kind } from './press-release/kind.ts'"],
    ['shared/language/dates.ts', "import { recordId } from '../register/record.ts'"],
    ['electron/database/connection.ts', "import { personStore } from '../register/people/repository.ts'"],
    ['electron/keys/keys.ts', "import type { Person } from '../../shared/register/people/schema.ts'"],
    ['electron/register/people/repository.ts', "import { app } from 'electron'"],
    ['electron/register/people/repository.ts', "import Database from 'better-sqlite3'"],
    ['electron/register/people/handlers.ts', "import { meetingHandlers } from '../meetings/handlers.ts'"],
    ['electron/register/people/handlers.ts', "import { dispatch } from '../../calls/dispatch.ts'"],
    ['electron/office/office.ts', "import { app } from 'electron'"],
    ['electron/office/office.ts', "import { serveCalls } from '../app/serve-calls.ts'"],
    ['electron/app/desk.ts', "import { openRegisterDatabase } from '../database/connection.ts'"],
    ['electron/app/desk.ts', "import { prepareElectron } from '../runtime/electron.ts'"],
    ['electron/preload.ts', "import { createClient } from '../shared/calls/client.ts'"],
    ['electron/preload.ts', "import { readFileSync } from 'node:fs'"],
    ['renderer/components/pane.tsx', "import { api } from '../api.ts'"],
    ['renderer/app/unlock.tsx', "import { PeopleScreen } from '../features/people/people-screen.tsx'"],
    ['renderer/app/shell.tsx', "import { PeopleScreen } from '../features/people/people-screen.tsx'"],
    ['renderer/app/screens.tsx', "import { PersonCard } from '../features/people/card.tsx'"],
    ['renderer/features/people/card.tsx', "import { MissionCard } from '../missions/card.tsx'"],
    ['renderer/features/people/card.tsx', "import { screens } from '../../app/screens.tsx'"],
    ['renderer/features/people/card.tsx', "import { Document } from 'docx'"],
    ['renderer/features/people/card.tsx', "const preview = import('docx-preview')"],
    ['renderer/features/people/card.tsx', "import type { CallContext } from '../../../electron/register/context.ts'"],
    ['renderer/features/people/card.tsx', "import { join } from 'node:path'"],
    ['renderer/documents/writer.ts', "import { api } from '../api.ts'"],
    ['somewhere/else.ts', 'export const one = 1'],
  ])('%s may not: %s', (path, line) => {
    expect(importing(path, line)).toHaveLength(1)
  })

  it.each([
    ['shared/register/people/rules.ts', "import type { Organisation } from '../organisations/schema.ts'"],
    ['shared/documents/press-release/compose.ts', "import { texts } from './texts.ts'"],
    ['electron/register/people/handlers.ts', "import { organisationStore } from '../organisations/repository.ts'"],
    ['electron/database/driver.ts', "import Database from 'better-sqlite3'"],
    ['electron/preload.ts', "import type { Bridge } from '../shared/calls/bridge.ts'"],
    ['renderer/app/screens.tsx', "import { PeopleScreen } from '../features/people/people-screen.tsx'"],
    ['renderer/features/people/card.tsx', "import { write } from '../../documents/write-docx.ts'"],
    ['renderer/documents/writer.ts', "import { Document } from 'docx'"],
  ])('%s may: %s', (path, line) => {
    expect(importing(path, line)).toEqual([])
  })

  it('names the file, the import, what the room may and who may instead', () => {
    const [message = ''] = importing('renderer/features/people/card.tsx', '', "import { Document } from 'docx'")
    expect(message).toContain("renderer/features/people/card.tsx:2 imports 'docx'")
    expect(message).toContain('Room renderer/features/<own>/** may import: react')
    expect(message).toContain('may be imported by: renderer/documents/**')
  })
})

describe('words that may not stand', () => {
  const words = (path: string, text: string): string[] => checkWords([readSource(path, text)])

  it.each([
    ['shared/language/dates.ts', "new Intl.DateTimeFormat('ky')"],
    ['renderer/app/list.ts', "names.sort((a, b) => a.localeCompare(b))"],
    ['renderer/app/list.ts', "count.toLocaleString('ru')"],
    ['renderer/app/list.ts', "count['toLocaleString']('ru')"],
    ['electron/preload.ts', "ipcRenderer.sendSync('call')"],
    ['electron/app/window.ts', "ipcMain.on('other', () => undefined)"],
    ['renderer/app/list.ts', "ipcRenderer.invoke('call')"],
    ['electron/office/office.ts', 'const value: any = 1'],
    ['test/helpers/register.ts', 'const value = one as any'],
    ['shared/register/people/rules.ts', 'const today = new Date()'],
    ['shared/register/people/rules.ts', 'const now = Date.now()'],
  ])('%s: %s', (path, text) => {
    expect(words(path, text).length).toBeGreaterThan(0)
  })

  it('leaves strings, comments, other members and given dates alone', () => {
    expect(words('shared/language/dates.ts', "const text = 'Intl' // localeCompare\nexpect.any(String)\nnew Date(0)")).toEqual([])
  })

  it('wants one handler and no more', () => {
    const serving = readSource('electron/app/serve-calls.ts', 'ipcMain.handle(callChannel, answer)')
    expect(checkOneChannel([serving])).toEqual([])
    expect(checkOneChannel([])).toHaveLength(1)
    expect(checkOneChannel([serving, { ...serving, path: 'electron/app/desk.ts' }])[0]).toContain('electron/app/desk.ts:1')
  })
})

describe('the tree', () => {
  it('refuses other names at the top', () => {
    expect(checkTopLevel(['electron', 'src', 'README.md'])).toHaveLength(1)
  })

  it('wants kebab-case, with dots only before what tools read', () => {
    const good = ['renderer/app/record-table.module.css', 'electron/database/migrations/0010-register.ts', 'test/a-b.test.ts']
    expect(checkNames(good)).toEqual([])
    expect(checkNames(['renderer/app/RecordTable.tsx', 'shared/record_id.ts', 'shared/Docs/a.ts'])).toHaveLength(3)
  })

  it('refuses drawers inside the program', () => {
    expect(checkFolders(['shared/language/dates.ts', 'renderer/features/people/card.tsx'])).toEqual([])
    expect(checkFolders(['renderer/utils/dates.ts', 'electron/register/common/a.ts', 'shared/lib/b.ts'])).toHaveLength(3)
  })

  it('wants a reason for a long file, in its first comment', () => {
    const lines = 'export const one = 1\n'.repeat(301)
    expect(checkLengths([readSource('shared/a.ts', lines)])).toHaveLength(1)
    expect(checkLengths([readSource('shared/a.ts', `/** One list.\n * Reason for its length: data. */\n${lines}`)])).toEqual([])
    expect(checkLengths([readSource('shared/a.ts', `/** One. */\n${lines}// Reason for its length: none`)])).toHaveLength(1)
    expect(checkLengths([readSource('shared/a.ts', 'export const one = 1\n'.repeat(300))])).toEqual([])
  })

  it('wants one word for an area in every room', () => {
    const shared = 'shared/register/people/schema.ts'
    expect(checkAreaNames([shared, 'electron/register/people/handlers.ts', 'renderer/features/guide/a.tsx'], ['guide'])).toEqual([])
    expect(checkAreaNames([shared, 'electron/register/persons/handlers.ts', 'renderer/features/person/a.tsx'], [])).toHaveLength(2)
  })
})
