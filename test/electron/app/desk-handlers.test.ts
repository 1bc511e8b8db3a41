import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { expect, test, vi } from 'vitest'
import { deskHandlers, type DeskContext } from '../../../electron/app/desk-handlers.ts'
import { openDeskMemory } from '../../../electron/app/desk-memory.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn<(options: unknown) => Promise<{ filePaths: string[] }>>() }))
vi.mock('electron', () => ({ app: { getVersion: () => '1', getPath: () => '/documents' }, dialog }))

/** A desk whose register's process notes where the next one would look, at the moment it is stopped. */
function deskIn(memoryFile: string) {
  const memory = openDeskMemory(memoryFile)
  const seen: unknown[] = []
  const refused = () => Promise.reject(new Error('This desk opens no register'))
  const stop = () => {
    seen.push({ demo: memory.read().demo, registerFolder: memory.read().registerFolder })
    return Promise.resolve()
  }
  const context: DeskContext = {
    memory,
    office: { call: refused, ask: refused, stop, end: stop, tellPlaces: () => undefined, isRunning: () => true },
    window: () => undefined,
    language: () => 'ru',
    registerFolder: () => memory.read().registerFolder ?? '/default',
    onLanguageChanged: () => undefined,
    clipboard: { note: async () => undefined, clearOurs: async () => undefined },
    deviceUnlock: { state: refused, enable: refused, disable: refused, unlock: refused, passwordTyped: refused },
  }
  return { context, seen, memory }
}

test('the process ends after the desk knows where the next one shall look', async () => {
  const folder = temporaryFolder()
  const { context, seen } = deskIn(join(temporaryFolder(), 'desk.json'))
  await deskHandlers.useDemo({ demo: true }, context)
  dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: [folder] })
  await deskHandlers.chooseRegister({ purpose: 'create' }, context)
  expect(dialog.showOpenDialog).toHaveBeenLastCalledWith(expect.objectContaining({ properties: expect.arrayContaining(['dontAddToRecent']) as unknown }))
  expect(seen).toEqual([
    { demo: true, registerFolder: undefined },
    { demo: false, registerFolder: folder },
  ])
})

test('a chosen folder that cannot be remembered is reported and not used', async () => {
  const memoryFile = join(temporaryFolder(), 'desk.json')
  mkdirSync(`${memoryFile}.new`)
  const { context, seen, memory } = deskIn(memoryFile)
  dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: [temporaryFolder()] })
  await expect(deskHandlers.chooseRegister({ purpose: 'create' }, context)).rejects.toThrow()
  expect([seen, memory.read().registerFolder]).toEqual([[], undefined])
})

test('a folder in which the power went while a register was made is one for a new register only', async () => {
  const folder = temporaryFolder()
  for (const file of ['creating', 'register.db']) writeFileSync(join(folder, file), 'x')
  const { context } = deskIn(join(temporaryFolder(), 'desk.json'))
  dialog.showOpenDialog.mockResolvedValue({ filePaths: [folder] })
  await expect(deskHandlers.chooseRegister({ purpose: 'open' }, context)).rejects.toMatchObject({ code: 'register-missing' })
  expect(await deskHandlers.chooseRegister({ purpose: 'create' }, context)).toMatchObject({ registerFolder: folder })
})

test('the guard against pictures of the window works at once and is remembered for the next start', async () => {
  const memoryFile = join(temporaryFolder(), 'desk.json')
  const { context } = deskIn(memoryFile)
  const setContentProtection = vi.fn<(on: boolean) => void>()
  const window = (): BrowserWindow => ({ setContentProtection }) as unknown as BrowserWindow
  expect(await deskHandlers.guardScreen({ on: true }, { ...context, window })).toMatchObject({ screenGuard: true })
  expect(setContentProtection).toHaveBeenLastCalledWith(true)
  expect(openDeskMemory(memoryFile).read().screenGuard).toBe(true)
})
