import { dirname } from 'node:path'

import { _electron, type ElectronApplication, type Page } from 'playwright'

import { projectFolder } from '../../electron/runtime/folders.ts'
import { electronForTests, testEnvironment } from './electron-for-tests.ts'

export interface LaunchOptions {
  /** A folder of this test alone; the same folder again is the same installation opened again. */
  readonly userDataFolder: string
  readonly language?: 'ky' | 'ru'
  readonly arguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

export interface LaunchedApp {
  readonly app: ElectronApplication
  readonly window: Page
  close(): Promise<void>
}

/**
 * Opens the built app in the prepared Electron and waits for its first window. Playwright finds Electron through the
 * electron package (not by `executablePath`), because only then it holds the app until it has attached to it.
 */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const electron = await electronForTests()
  if (electron.isStandIn) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(electron.executablePath)
  const app = await _electron.launch({
    args: [
      ...electron.launchArguments,
      `--user-data-dir=${options.userDataFolder}`,
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.arguments ?? []),
      projectFolder,
    ],
    cwd: projectFolder,
    env: testEnvironment(electron, options.environment),
  })
  try {
    const window = await app.firstWindow()
    await window.waitForLoadState('domcontentloaded')
    return { app, window, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}
