import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { projectFolder } from '../../electron/runtime/folders.ts'
import { type DeskDriver, prepareRegister, startDeskForFile } from '../helpers/desk-driver.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

const userDataFolder = makeTemporaryFolder()
let desk: DeskDriver

/** A server on this machine that must never hear of us: every connection and every request is counted. */
let server: Server
let address: string
const heard = { connections: 0, requests: [] as string[] }

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.requests.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' }).end('<p>outside</p>')
  })
  server.on('connection', () => (heard.connections += 1))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  await prepareRegister(join(userDataFolder, 'register'))
  desk = await startDeskForFile({ userDataFolder })
  await logRequests(desk)
  await desk.unlock()
})

afterAll(async () => {
  await desk.quit()
  server.close()
  removeFolder(userDataFolder)
})

/** What Chromium really sends out, as seen after the program's own filter. */
async function logRequests({ app }: DeskDriver): Promise<void> {
  await app.evaluate(({ session }) => {
    const sent: string[] = []
    Object.assign(globalThis, { sentByChromium: sent })
    session.defaultSession.webRequest.onSendHeaders((details) => void sent.push(details.url))
  })
}

const sentUrls = (): Promise<string[]> => desk.app.evaluate(() => (globalThis as unknown as { sentByChromium: string[] }).sentByChromium)

test('the page has the bridge with its two doors, and nothing of Node', async () => {
  const found = await desk.window.evaluate(() => ({
    bridge: Object.keys(window.bridge).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in window),
  }))
  expect(found).toEqual({ bridge: ['call', 'subscribe'], node: [] })
})

test('the bridge cannot be replaced or added to by the page', async () => {
  const changed = await desk.window.evaluate(() => {
    const before = window.bridge.call
    try {
      Object.assign(window.bridge, { call: () => 'stolen', more: true })
    } catch {
      // Refused with an error, or without a word: what counts is what stands there afterwards.
    }
    return { same: window.bridge.call === before, keys: Object.keys(window.bridge).toSorted() }
  })
  expect(changed).toEqual({ same: true, keys: ['call', 'subscribe'] })
})

test('text never becomes a program: eval, inline scripts, handlers and foreign scripts are refused', async () => {
  const ran = await desk.window.evaluate(async (outside) => {
    // After a pause, so that the page's own rules count and not those of the test's evaluate.
    await new Promise((done) => setTimeout(done))
    const refused = (run: () => unknown): boolean => {
      try {
        run()
        return false
      } catch (error) {
        return error instanceof EvalError
      }
    }
    const marks = window as unknown as Record<string, unknown>
    const indirectEval = marks['eval'] as (text: string) => unknown
    const evalRefused = refused(() => indirectEval('1 + 1'))
    const functionRefused = refused(() => Reflect.construct(Function, ['return 1']))

    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    const handler = document.createElement('div')
    handler.setAttribute('onclick', 'window.handlerRan = true')
    document.body.append(handler)
    handler.click()
    const foreign = document.createElement('script')
    foreign.src = `${outside}/script.js`
    const foreignBlocked = new Promise<string>((done) => {
      foreign.addEventListener('error', () => done('blocked'))
      foreign.addEventListener('load', () => done('loaded'))
    })
    document.body.append(foreign)
    const result = { evalRefused, functionRefused, foreign: await foreignBlocked, inline: marks['inlineRan'], handler: marks['handlerRan'] }
    for (const element of [inline, handler, foreign]) element.remove()
    return result
  }, address)
  expect(ran).toEqual({ evalRefused: true, functionRefused: true, foreign: 'blocked', inline: undefined, handler: undefined })
})

test('nothing leaves the window: no fetch, beacon, socket, picture, form, and no early connection either', async () => {
  const outcomes = await desk.window.evaluate(async (outside) => {
    const tryFetch = (url: string): Promise<string> => fetch(url).then(() => 'reached', () => 'refused')
    const loads = (element: HTMLImageElement | HTMLLinkElement | HTMLIFrameElement): Promise<string> =>
      new Promise((done) => {
        element.addEventListener('error', () => done('refused'))
        element.addEventListener('load', () => done('reached'))
      })
    const picture = new Image()
    const pictureLoads = loads(picture)
    picture.src = `${outside}/picture.png`
    const hints = ['preconnect', 'dns-prefetch', 'prefetch'].map((rel) => {
      const link = document.createElement('link')
      link.rel = rel
      link.href = `${outside}/${rel}`
      document.head.append(link)
      return link
    })
    const socket = new Promise<string>((done) => {
      try {
        const opened = new WebSocket(outside.replace('http', 'ws'))
        opened.addEventListener('error', () => done('refused'))
        opened.addEventListener('open', () => done('reached'))
      } catch {
        done('refused')
      }
    })
    const results = {
      http: await tryFetch(`${outside}/fetch`),
      https: await tryFetch('https://example.org/'),
      file: await tryFetch('file:///etc/hostname'),
      upward: await fetch('app://bundle/..%2f..%2fpackage.json').then((answer) => (answer.ok ? 'reached' : 'refused'), () => 'refused'),
      picture: await pictureLoads,
      socket: await socket,
    }
    navigator.sendBeacon(`${outside}/beacon`, 'a record')
    for (const link of hints) link.remove()
    return results
  }, address)
  expect(outcomes).toEqual({ http: 'refused', https: 'refused', file: 'refused', upward: 'refused', picture: 'refused', socket: 'refused' })

  const fromMain = await desk.app.evaluate(({ net }, outside) => net.fetch(`${outside}/main`).then(() => 'reached', () => 'refused'), address)
  expect(fromMain).toBe('refused')
  expect(heard.requests).toEqual([])
  expect((await sentUrls()).filter((url) => !url.startsWith('app://bundle/'))).toEqual([])
})

test('a page is given no microphone, place, notification or clipboard to read', async () => {
  const answers = await desk.window.evaluate(async () => {
    const refused = (asked: Promise<unknown>): Promise<string> => asked.then(() => 'given', () => 'refused')
    return {
      notification: await Notification.requestPermission(),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
      place: await refused(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      clipboard: await refused(navigator.clipboard.readText()),
    }
  })
  expect(answers).toEqual({ notification: 'denied', microphone: 'refused', screen: 'refused', place: 'refused', clipboard: 'refused' })
})

test('a frame inside the page has no bridge, and a foreign page cannot be framed', async () => {
  const found = await desk.window.evaluate(async (outside) => {
    const frame = (fill: (element: HTMLIFrameElement) => void): Promise<HTMLIFrameElement> =>
      new Promise((done) => {
        const element = document.createElement('iframe')
        fill(element)
        element.addEventListener('load', () => done(element))
        document.body.append(element)
      })
    const blank = await frame((element) => (element.src = 'about:blank'))
    const foreign = await frame((element) => (element.src = `${outside}/frame`))
    const result = { blank: 'bridge' in (blank.contentWindow ?? {}), foreignText: foreign.contentDocument?.body.textContent ?? '' }
    for (const element of [blank, foreign]) element.remove()
    return result
  }, address)
  expect(found.blank).toBe(false)
  expect(found.foreignText).not.toContain('outside')
  expect(heard.requests).toEqual([])
})

test('another window with the same bridge is answered by nothing but a refusal', async () => {
  const answer = await desk.app.evaluate(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    await foreign.loadURL('data:text/html,<p>foreign</p>')
    const reply: unknown = await foreign.webContents.executeJavaScript("window.bridge.call('organisations.list', { search: '', archived: false })")
    foreign.destroy()
    return reply
  }, join(projectFolder, 'out', 'preload', 'preload.cjs'))
  expect(answer).toEqual({ ok: false, error: { code: 'not-allowed', details: {} } })
})

test('unknown and malformed calls are refused with a code and no words of the program', async () => {
  const replies = await desk.window.evaluate(() =>
    Promise.all([
      window.bridge.call('people.constructor', {}),
      window.bridge.call('__proto__.toString', {}),
      window.bridge.call('people.get', { id: "x' OR '1'='1" }),
      window.bridge.call('session.unlock', { password: 7 }),
    ]),
  )
  expect(replies.map((reply) => (reply.ok ? 'answered' : reply.error.code))).toEqual(['unknown-call', 'unknown-call', 'invalid-input', 'invalid-input'])
  expect(JSON.stringify(replies)).not.toMatch(/OR '1'|at .*\.ts|SELECT/u)
})

test('no second window opens', async () => {
  expect(await desk.window.evaluate((outside) => window.open(outside), address)).toBe(null)
  expect(desk.app.windows()).toHaveLength(1)
  expect(heard.requests).toEqual([])
})

// The last one of this file: Playwright goes on waiting for a navigation that the program has refused.
test('the window goes to no other page, by a link or by a script', async () => {
  const own = desk.window.url()
  for (const target of [`${address}/elsewhere`, 'https://example.org/', 'file:///etc/hostname', 'data:text/html,<p>hello</p>']) {
    const shown = await desk.window.evaluate(async (url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.remove()
      window.location.assign(url)
      await new Promise((done) => setTimeout(done, 200))
      return { url: window.location.href, isDesk: document.querySelector('nav') !== null }
    }, target)
    expect(shown, target).toEqual({ url: own, isDesk: true })
  }
  expect(heard.requests).toEqual([])
})
