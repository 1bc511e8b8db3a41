/**
 * Who may import whom: the house's table as data. The first room that holds a file decides.
 *
 * Patterns: `*` is one name, `**` any path, `<own>` the name that `<own>` stood for in the room's own pattern, a leading
 * `!` takes back what the patterns before it allow. What names no file of the project is a package (`@mantine/*`).
 */
export interface Room {
  readonly holds: string
  readonly mayImport: readonly string[]
  /** Only types may come from these. */
  readonly mayImportTypesOf?: readonly string[]
}

const sharedMistakes = ['shared/errors.ts', 'shared/assert.ts', 'shared/remembered.ts']

/** What the window draws with. */
const userInterface = ['react', 'react-dom', '@mantine/*', '@tabler/icons-react', '@tanstack/*', 'clsx']
const windowKit = ['renderer/api.ts', 'renderer/i18n.ts', 'renderer/theme.ts', 'renderer/components/**', 'i18next', 'zod']
/** Screens are put together in these two, so they alone in `renderer/app` know features. */
const composition = ['!renderer/app/screens.tsx', '!renderer/app/shell.tsx']

/** The record kit beside the areas: what all of them are made with. */
const recordKit = ['electron/register/*.ts', 'electron/register/*/repository.ts', 'electron/register/history/*.ts', '!electron/register/history/handlers.ts', 'electron/register/passports/*.ts']
const database = ['electron/database/**', 'kysely', 'zod', 'node:crypto', 'shared/**']

export const rooms: readonly Room[] = [
  // shared: plain values and rules
  // the grid of a night run shows what stands in a paper's way
  { holds: 'shared/register/night/schema.ts', mayImport: ['zod', 'shared/register/*.ts', 'shared/register/*/schema.ts', 'shared/register/papers/subject.ts'], mayImportTypesOf: ['shared/documents/readiness/obstacle.ts'] },
  {
    holds: 'shared/register/<own>/**',
    mayImport: [
      'zod',
      ...sharedMistakes,
      'shared/calls/call.ts',
      'shared/language/**',
      'shared/register/*.ts',
      'shared/register/<own>/**',
      'shared/register/*/schema.ts',
      'shared/register/*/rules.ts',
      // what a paper is made from; the journals name papers by it
      'shared/register/papers/subject.ts',
      // every call names the right that it takes
      'shared/register/users/rights.ts',
    ],
  },
  { holds: 'shared/register/*.ts', mayImport: ['zod', ...sharedMistakes, 'shared/calls/call.ts', 'shared/language/**', 'shared/register/*.ts'] },
  { holds: 'shared/calls/**', mayImport: ['zod', ...sharedMistakes, 'shared/calls/**', 'shared/register/*/calls.ts', 'shared/register/users/rights.ts'] },
  {
    holds: 'shared/documents/kinds.ts',
    mayImport: [...sharedMistakes, 'shared/documents/*.ts', 'shared/documents/*/kind.ts'],
  },
  {
    holds: 'shared/documents/<own>/**',
    mayImport: [
      'zod',
      ...sharedMistakes,
      'shared/language/**',
      // papers are set with the office's letterhead and number series, and in its own words
      'shared/register/settings/schema.ts',
      'shared/register/wording/schema.ts',
      'shared/register/word-files/schema.ts',
      'shared/documents/*.ts',
      '!shared/documents/kinds.ts',
      'shared/documents/<own>/**',
    ],
  },
  {
    holds: 'shared/documents/*.ts',
    mayImport: ['zod', ...sharedMistakes, 'shared/language/**', 'shared/register/settings/schema.ts', 'shared/register/wording/schema.ts', 'shared/documents/*.ts', '!shared/documents/kinds.ts', 'shared/documents/word-file/*.ts'],
  },
  { holds: 'shared/language/**', mayImport: ['zod', 'i18n-iso-countries', 'lvovich', 'dayjs', ...sharedMistakes, 'shared/language/**'] },
  { holds: 'shared/*.ts', mayImport: ['shared/*.ts'] },

  // electron: what touches Node, disk and SQLite
  { holds: 'electron/database/**', mayImport: ['better-sqlite3', 'kysely', 'node:**', ...sharedMistakes, 'electron/database/**'] },
  {
    holds: 'electron/keys/**',
    // the key file reaches the disk in the same safe way as the database
    mayImport: ['@node-rs/argon2', 'hash-wasm', 'zod', 'node:**', ...sharedMistakes, 'electron/keys/**', 'electron/database/durable.ts'],
  },
  // files from outside: looked at before anything else reads them
  { holds: 'electron/intake/**', mayImport: ['yauzl', 'node:**', ...sharedMistakes, 'electron/intake/**'] },
  // files that leave the register: tables for Excel
  { holds: 'electron/exchange/**', mayImport: ['write-excel-file', 'node:**', ...sharedMistakes, 'shared/register/*.ts', 'electron/exchange/**'] },
  // a night run issues papers as the papers' own area does
  { holds: 'electron/register/night/**', mayImport: [...database, ...recordKit, 'electron/register/papers/*.ts', '!electron/register/papers/handlers.ts', 'electron/register/night/**'] },
  { holds: 'electron/register/<own>/**', mayImport: [...database, ...recordKit, 'electron/register/<own>/**'] },
  // one type names all tables, so that a repository can join its neighbours'
  { holds: 'electron/register/tables.ts', mayImport: ['kysely', 'electron/register/*.ts'], mayImportTypesOf: ['electron/register/*/repository.ts'] },
  // every change of a record leaves a line of history, and may leave translations behind, so the kit knows these areas
  {
    holds: 'electron/register/*.ts',
    mayImport: [...database, 'electron/register/*.ts', 'electron/register/history/*.ts', '!electron/register/history/handlers.ts', 'electron/register/passports/*.ts', 'electron/register/pairs/follow.ts'],
  },
  // every issued paper keeps the version of the program that wrote it
  { holds: 'electron/documents/paper-kinds.ts', mayImport: [...database, 'package.json', ...recordKit] },
  { holds: 'electron/documents/**', mayImport: [...database, 'node:**', ...recordKit, 'electron/documents/**'] },
  // handlers.ts composes: every area's handlers, and the papers' facts
  { holds: 'electron/calls/**', mayImport: [...database, 'electron/register/**', 'electron/documents/**', 'electron/exchange/**', 'electron/intake/**', 'electron/calls/**'] },
  {
    holds: 'electron/office/**',
    mayImport: [...database, 'node:**', 'electron/keys/**', 'electron/register/**', 'electron/documents/**', 'electron/calls/**', 'electron/office/**'],
  },
  {
    holds: 'electron/app/**',
    mayImport: [
      'electron',
      'zod',
      'node:**',
      'shared/**',
      // the menu and the system's dialogs are drawn outside the window
      'locales/*/menu.json',
      'electron/**',
      '!electron/runtime/**',
      '!electron/main.ts',
      '!electron/preload.ts',
      // the main process runs no SQL: only errors and places of the database's room
      '!electron/database/connection.ts',
      '!electron/database/driver.ts',
      '!electron/database/migrate.ts',
      '!electron/register/**',
    ],
  },
  { holds: 'electron/main.ts', mayImport: ['electron', 'node:**', 'electron/app/**'] },
  // the names of the two channels are the only values
  { holds: 'electron/preload.ts', mayImport: ['electron', 'shared/calls/events.ts'], mayImportTypesOf: ['shared/calls/*.ts'] },
  // tooling of developers and tests; never part of the program
  { holds: 'electron/runtime/**', mayImport: ['*', '@*/*', 'node:**', 'electron/runtime/**', '!docx', '!docx-preview', '!react'] },

  // renderer: what the user sees
  { holds: 'renderer/components/**', mayImport: [...userInterface, 'renderer/components/**'] },
  {
    holds: 'renderer/app/screens.tsx',
    mayImport: [...userInterface, ...windowKit, 'shared/**', 'renderer/app/**', 'renderer/features/*/*-screen.tsx'],
  },
  // the shell lays the paper workshop over whatever record it works on
  {
    holds: 'renderer/app/shell.tsx',
    mayImport: [...userInterface, ...windowKit, 'shared/**', 'renderer/app/**', 'renderer/features/documents/paper-workshop.tsx'],
  },
  // the search box also lists the screens
  { holds: 'renderer/app/find-anything.tsx', mayImport: [...userInterface, ...windowKit, 'shared/**', 'renderer/app/**', '!renderer/app/shell.tsx'] },
  { holds: 'renderer/app/app.tsx', mayImport: [...userInterface, ...windowKit, 'shared/**', 'renderer/app/**'] },
  { holds: 'renderer/app/**', mayImport: [...userInterface, ...windowKit, '@zxcvbn-ts/*', 'shared/**', 'renderer/app/**', ...composition] },
  {
    holds: 'renderer/features/<own>/**',
    mayImport: [...userInterface, ...windowKit, 'shared/**', 'renderer/app/**', ...composition, 'renderer/documents/**', 'renderer/features/<own>/**'],
  },
  { holds: 'renderer/documents/**', mayImport: ['docx', 'docx-preview', 'fflate', 'shared/**', 'renderer/documents/**'] },
  { holds: 'renderer/i18n.ts', mayImport: ['i18next', 'react-i18next', 'zod', 'shared/**', 'locales/*/*.json'] },
  {
    holds: 'renderer/*',
    // dayjs: the calendars of the date picker take their words from its locales
    mayImport: [...userInterface, ...windowKit, 'dayjs', 'shared/**', 'renderer/*', 'renderer/app/**', 'renderer/documents/word-file/bring-file.ts', ...composition],
  },
]
