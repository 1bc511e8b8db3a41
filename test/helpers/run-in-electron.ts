import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'

import { withDisplay } from '../../electron/runtime/display.ts'
import { packageFile, projectFolder } from '../../electron/runtime/folders.ts'
import { electronForTests, testEnvironment } from './electron-for-tests.ts'

const TIMEOUT_MILLISECONDS = 60_000

/**
 * Runs a module in Electron's main process, without a window, and answers what its `run` function returned (through
 * JSON). The module may be TypeScript and import the project's own files: it is bundled first, since an older Electron
 * does not read TypeScript. Packages stay outside the bundle.
 *
 *     // dates-in-electron.ts                          // dates.test.ts
 *     export const run = () => formatDate(…)           expect(await runInElectron('test/…/dates-in-electron.ts')).toBe(…)
 */
export async function runInElectron(moduleFile: string, input: unknown = null): Promise<unknown> {
  // Inside the project, because a bundle elsewhere would not find node_modules.
  const folder = packageFile('.cache', 'protocol-desk', `run-in-electron-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  try {
    const bundle = await bundleModule(resolve(projectFolder, moduleFile), folder)
    const answerFile = join(folder, 'answer.json')
    const entry = join(folder, 'entry.mjs')
    await writeFile(entry, entryText(bundle, answerFile, input))
    await startElectron(entry)
    return readAnswer(await readFile(answerFile, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundleModule(file: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: file,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { external: ['electron'], output: { entryFileNames: 'module.mjs', format: 'es' } },
    },
  })
  return join(folder, 'module.mjs')
}

/** The answer goes through a file: Chromium writes its own lines to the output, and a mistake must arrive as one. */
function entryText(bundle: string, answerFile: string, input: unknown): string {
  return `
import { writeFileSync } from 'node:fs'
import { app } from 'electron'
const answer = (value) => writeFileSync(${JSON.stringify(answerFile)}, JSON.stringify(value))
// Not awaited: Electron becomes ready only after the entry module has ended.
app.whenReady()
  .then(() => import(${JSON.stringify(pathToFileURL(bundle).href)}))
  .then(({ run }) => run(${JSON.stringify(input)}))
  .then((value) => answer({ value }), (error) => answer({ error: error instanceof Error ? error.stack : String(error) }))
  .finally(() => app.exit(0))
`
}

/** Ends when Electron ends; what it wrote is shown only if it left no answer. */
async function startElectron(entry: string): Promise<void> {
  const electron = await electronForTests()
  const command = withDisplay({ file: electron.executablePath, given: [...electron.launchArguments, entry] })
  await new Promise<void>((done, fail) => {
    const child = spawn(command.file, command.given, {
      cwd: projectFolder,
      env: testEnvironment(electron),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MILLISECONDS,
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', fail)
    child.once('close', (code) => {
      if (code === 0) done()
      else fail(new Error(`Electron ended with ${String(code)}:\n${output.slice(-2000)}`))
    })
  })
}

function readAnswer(text: string): unknown {
  const answer = JSON.parse(text) as { value?: unknown; error?: string }
  if (answer.error !== undefined) throw new Error(`in Electron: ${answer.error}`)
  return answer.value
}
