import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page, Worker as PageWorker } from 'playwright'
import { build } from 'vite'

import { registerFiles } from '../../../electron/database/register-folder.ts'
import { deriveKey, passwordBytes, saltBytes } from '../../../electron/keys/derivation.ts'
import { readKeyFile } from '../../../electron/keys/key-store.ts'
import { projectFolder } from '../../../electron/runtime/folders.ts'
import { demoPassword } from '../../../shared/register/session/demo.ts'
import { launchApp } from '../../helpers/electron-app.ts'
import { type Figure, median } from './figures.ts'

const unlocks = 5
const papers = 15

/** Makes the demo register in the given folder and measures what somebody waits for in its window. */
export async function measureWindow(userDataFolder: string): Promise<Figure[]> {
  const { window, close } = await launchApp({ userDataFolder, language: 'ky' })
  try {
    await ask(window, 'desk.useDemo', { demo: true })
    await ask(window, 'session.openDemo', {})
    await window.reload()
    return [...(await measurePapers(window)), ...(await measureUnlock(window, join(userDataFolder, 'demo-register')))]
  } finally {
    await close()
  }
}

/** A call of the window itself, through the bridge and nothing else. */
async function ask(window: Page, name: string, input: unknown): Promise<unknown> {
  const reply = await window.evaluate(([call, given]) => globalThis.window.bridge.call(call, given), [name, input] as const)
  if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.code}`)
  return reply.value
}

/** From the Enter key to the rows of the people's list, with the register locked and its process ended before. */
async function measureUnlock(window: Page, registerFolder: string): Promise<Figure[]> {
  await ask(window, 'drafts.keep', { key: 'place', content: { screen: 'people' } })
  const taken: number[] = []
  const derivation: number[] = []
  for (let time = 0; time <= unlocks; time += 1) {
    await lock(window)
    const field = window.locator('input[type=password]')
    await field.fill(demoPassword)
    const list = await waitForList(window)
    await field.press('Enter')
    taken.push(await list())
    derivation.push(await timeDerivation(registerFolder))
  }
  // The first time is not counted.
  return [
    {
      key: 'unlock-to-first-list',
      what: 'unlock to first list (Enter to rows drawn)',
      milliseconds: median(taken.slice(1)),
      against: { what: 'one key derivation', milliseconds: median(derivation.slice(1)) },
    },
  ]
}

/** What no unlocking can do without: Argon2id once, at the cost that stands in the register's key file. */
async function timeDerivation(registerFolder: string): Promise<number> {
  const { keyFile } = readKeyFile(registerFiles(registerFolder).keys)
  const slot = keyFile.version === 2 ? keyFile.holders[0]?.lock : undefined
  if (slot?.way !== 'argon2id') throw new Error('the key file has no lock that this program knows')
  const started = performance.now()
  await deriveKey(passwordBytes(demoPassword), Buffer.alloc(saltBytes), slot)
  return performance.now() - started
}

async function lock(window: Page): Promise<void> {
  await window.locator('nav').waitFor()
  await window.keyboard.press('Control+l')
  await window.locator('input[type=password]').waitFor()
}

/** Starts to look before the key is pressed; the answer tells the time between the key and two frames after the rows. */
async function waitForList(window: Page): Promise<() => Promise<number>> {
  const watching = await window.evaluateHandle(() => {
    const taken = new Promise<number>((done) => {
      let pressed = 0
      document.addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true })
      const changes = new MutationObserver(() => {
        if (!document.querySelector('[role=gridcell]')) return
        changes.disconnect()
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - pressed)))
      })
      changes.observe(document, { childList: true, subtree: true })
    })
    return { taken }
  })
  return () => watching.evaluate(({ taken }) => taken)
}

/** The built worker of the window, a real letter of the register; beside it, in the same thread, the least DOCX. */
async function measurePapers(window: Page): Promise<Figure[]> {
  const script = (await readdir(join(projectFolder, 'out', 'renderer', 'assets'))).find((name) => name.startsWith('writer.worker'))
  if (script === undefined) throw new Error('the built window has no writer.worker')
  const request = await letterOf(window)
  const opened = window.waitForEvent('worker')
  const first = window.evaluate(
    async ([url, task]) => {
      const started = performance.now()
      const worker = new Worker(url, { type: 'module' })
      Object.assign(globalThis, { benchWorker: worker })
      await new Promise<void>((done, fail) => {
        const told = ({ data }: MessageEvent<{ ok: boolean; error?: unknown }>): void => {
          if (data.ok) done()
          else fail(new Error(`the letter was not written: ${JSON.stringify(data.error)}`))
        }
        worker.addEventListener('message', told, { once: true })
        worker.addEventListener('error', () => fail(new Error('the worker died')), { once: true })
        worker.postMessage({ id: 0, request: task })
      })
      return performance.now() - started
    },
    [`/assets/${script}`, request] as const,
  )
  const worker = await opened
  const firstTaken = await first
  await addMinimalWriter(worker)
  const { letter, minimal } = await timeBoth(window, request)
  return [
    { key: 'first-letter', what: 'first invitation letter (worker loaded anew)', milliseconds: firstTaken },
    {
      key: 'invitation-letter',
      what: 'invitation letter in the worker',
      milliseconds: median(letter),
      against: { what: 'one-paragraph DOCX', milliseconds: median(minimal) },
    },
  ]
}

/** The facts of the first invitation, as the paper workshop would read them. */
async function letterOf(window: Page): Promise<unknown> {
  const [invitation] = (await ask(window, 'invitations.list', {})) as readonly { id: string }[]
  if (invitation === undefined) throw new Error('the demo register has no invitation')
  const kind = 'invitation-letter'
  const { facts } = (await ask(window, 'papers.prepare', { kind, subject: { area: 'invitations', id: invitation.id } })) as { facts: unknown }
  return { kind, facts, language: 'both', settings: await ask(window, 'settings.get', {}) }
}

/** The page may load no script but its own; a debugger may, so the comparison needs no change of the program. */
async function addMinimalWriter(worker: PageWorker): Promise<void> {
  const built = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'minimal-docx.ts'), formats: ['iife'], name: 'minimalDocx' },
    },
  })
  const output = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  const [script] = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
  if (script === undefined) throw new Error('the comparison could not be bundled')
  await worker.evaluate(`${script.replace(/^(?:var|const|let) minimalDocx\s*=/mu, 'globalThis.minimalDocx =')}
    globalThis.addEventListener('message', ({ data }) => {
      if (data.minimal) minimalDocx.writeMinimalDocx().then((length) => globalThis.postMessage({ minimal: true, length }))
    })`)
}

/** Both from message to message, in turns. */
function timeBoth(window: Page, request: unknown): Promise<{ letter: number[]; minimal: number[] }> {
  return window.evaluate(
    async ([times, task]) => {
      const { benchWorker } = globalThis as unknown as { benchWorker: Worker }
      const time = (message: object, isAnswer: (data: { ok?: boolean; minimal?: boolean }) => boolean): Promise<number> =>
        new Promise((done) => {
          const started = performance.now()
          const listen = ({ data }: MessageEvent<{ ok?: boolean; minimal?: boolean }>): void => {
            if (!isAnswer(data)) return
            benchWorker.removeEventListener('message', listen)
            done(performance.now() - started)
          }
          benchWorker.addEventListener('message', listen)
          benchWorker.postMessage(message)
        })
      const letter: number[] = []
      const minimal: number[] = []
      for (let turn = 0; turn < times; turn += 1) {
        minimal.push(await time({ minimal: true, id: -1 }, (data) => data.minimal === true))
        letter.push(await time({ id: turn + 1, request: task }, (data) => data.ok === true))
      }
      return { letter: letter.slice(2), minimal: minimal.slice(2) }
    },
    [papers + 2, request] as const,
  )
}
