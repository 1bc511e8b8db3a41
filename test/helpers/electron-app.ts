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
    await watchNetwork(app)
    const window = await app.firstWindow()
    await window.waitForLoadState('domcontentloaded')
    return { app, window, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}

const sentOutside = 'SENT OUTSIDE '

/**
 * Whatever a test is about: a request that gets past the program's own filter and is not for our own pages fails the run. Other
 * tests may listen at `onSendHeaders`; Electron keeps one listener an event.
 */
async function watchNetwork(app: ElectronApplication): Promise<void> {
  app.process().stdout?.on('data', (chunk: Buffer) => {
    if (chunk.includes(sentOutside)) throw new Error(`The program asked the network: ${chunk.toString()}`)
  })
  await app.evaluate(({ app: program, session }, mark) => {
    const watch = (): void =>
      session.defaultSession.webRequest.onBeforeSendHeaders(({ url }, answer) => {
        if (!/^(?:app|data|blob|devtools):/u.test(url)) process.stdout.write(`${mark}${url}\n`)
        answer({})
      })
    return program.whenReady().then(watch)
  }, sentOutside)
}
