import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { assert } from '../../shared/assert.ts'
import { type MainInspector, inspectMain } from '../helpers/main-inspector.ts'
import { copyWithInspector, packagedRelease } from '../helpers/packaged-copy.ts'
import { freePort, internetSocketsOf, type PackagedRun, startPackaged } from '../helpers/packaged-program.ts'
import { makeTemporaryFolder, removeFolder } from '../helpers/temporary-folder.ts'

/**
 * Electron's security checklist (https://www.electronjs.org/docs/latest/tutorial/security), item by item, in the running
 * packaged program: the release's own archive, in a copy of Electron that differs by one fuse, which lets the test look.
 * What the release itself does is watched from outside in `packaged.test.ts`.
 */

const folder = makeTemporaryFolder()
const dataFolder = join(folder, 'data')
const password = 'Чырмоок журналист көпүрө 4417'
let run: PackagedRun
let main: MainInspector
let inspector: number
let devTools: number

/** Evaluated in the program's page, as its own code would be. */
const page = (expression: string): Promise<unknown> => main.evaluate(`electron.BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(${JSON.stringify(`(async () => (${expression}))()`)})`)
const call = (name: string, input: object): Promise<unknown> => page(`window.bridge.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`)

describe.skipIf(process.platform !== 'linux')('inside the packaged program', () => {
  beforeAll(async () => {
    const copy = await copyWithInspector(await packagedRelease(), join(folder, 'copy'))
    inspector = await freePort()
    devTools = await freePort()
    run = await startPackaged({ ...copy, userDataFolder: dataFolder, arguments: [`--inspect=${inspector}`, `--remote-debugging-port=${devTools}`, '--disable-web-security', '--proxy-server=127.0.0.1:1'] })
    assert(await run.hasWindow(), run.output())
    main = await inspectMain(inspector)
    await main.evaluate(`(globalThis.sent = [], electron.session.defaultSession.webRequest.onSendHeaders(({ url }) => void sent.push(url)))`)
    await page(`new Promise((done) => { const look = () => (document.querySelector('button') ? done(true) : setTimeout(look, 50)); look() })`)
  }, 300_000)

  afterAll(async () => {
    main?.close()
    await run?.end()
    removeFolder(folder)
  })

  test('1, 18: it is packaged, and its page comes by its own scheme and not from a file or an address', async () => {
    expect(await main.evaluate('electron.app.isPackaged && electron.app.getAppPath().endsWith("app.asar")')).toBe(true)
    expect(await page('window.location.href')).toBe('app://bundle/index.html')
    expect(await page('window.isSecureContext')).toBe(true)
  })

  test('2–4, 6, 8–11: the page is isolated and sandboxed, with nothing of Node, no webview, and every protection of the web on', async () => {
    const preferences = await main.evaluate('electron.BrowserWindow.getAllWindows()[0].webContents.getLastWebPreferences()')
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false })
    const found = preferences as Readonly<Record<string, unknown>>
    const dangerous = ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures', 'navigateOnDragDrop', 'plugins']
    expect(dangerous.filter((name) => Boolean(found[name]))).toEqual([])
    expect(found['webSecurity'] ?? true).toBe(true)
    expect(await page(`['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter((name) => name in window)`)).toEqual([])
    await page(`(() => { const view = document.createElement('webview'); view.src = 'app://bundle/index.html'; document.body.append(view); view.remove() })()`)
    expect(await main.evaluate('electron.webContents.getAllWebContents().length')).toBe(1)
  })

  test('the window’s process holds no native module: what could reach a key runs where the register is', async () => {
    expect(await main.evaluate('Object.keys(process.mainModule.require("node:module")._cache).filter((file) => file.endsWith(".node"))')).toEqual([])
  })

  test('the bridge has exactly the keys that the preload gives', async () => {
    expect(await page('Object.keys(window.bridge).toSorted()')).toEqual(['call', 'subscribe'])
    expect(await page('Object.isFrozen(window.bridge) || (() => { try { window.bridge.call = 1 } catch {} return typeof window.bridge.call === "function" })()')).toBe(true)
  })

  test('5: every permission is denied but writing plain text to the clipboard', async () => {
    const states = await page(`Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'idle-detection', 'window-management']
      .map((name) => navigator.permissions.query({ name }).then(({ state }) => state, () => 'unknown')))`)
    expect((states as string[]).filter((state) => state !== 'denied' && state !== 'unknown')).toEqual([])
    expect(await page(`navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'given', () => 'refused')`)).toBe('refused')
    expect(await page(`Notification.requestPermission()`)).toBe('denied')
  })

  test('7: the policy of the page allows no inline script, no eval and nothing from elsewhere', async () => {
    const policy = String(await page(`fetch(window.location.href).then(({ headers }) => headers.get('content-security-policy'))`))
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))
    expect(rules.get('default-src')).toEqual(["'none'"])
    expect(rules.get('script-src')).toEqual(["'self'"])
    for (const rule of ['base-uri', 'form-action', 'frame-ancestors']) expect(rules.get(rule), rule).toEqual(["'none'"])
    expect(rules.get('style-src')).toEqual(["'self'", expect.stringMatching(/^'nonce-[A-Za-z0-9+/]{22}=='$/u)])
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    const ran = await page(`(() => {
      const refused = (run) => { try { run(); return false } catch (error) { return error instanceof EvalError } }
      const script = document.createElement('script'); script.textContent = 'window.inlineRan = true'; document.body.append(script); script.remove()
      const link = document.createElement('a'); link.setAttribute('onclick', 'window.handlerRan = true'); document.body.append(link); link.click(); link.remove()
      return [refused(() => window.eval('1')), refused(() => new Function('return 1')), 'inlineRan' in window, 'handlerRan' in window]
    })()`)
    expect(ran).toEqual([true, true, false, false])
  })

  test('13, 14: it goes to no other page and opens no window', async () => {
    for (const target of ['https://example.org/', 'file:///etc/hostname', 'data:text/html,x']) {
      await page(`(window.location.assign(${JSON.stringify(target)}), new Promise((done) => setTimeout(done, 300)))`)
      expect(await main.evaluate('electron.BrowserWindow.getAllWindows()[0].webContents.getURL()'), target).toBe('app://bundle/index.html')
    }
    expect(await page(`window.open('https://example.org/') === null`)).toBe(true)
    expect(await main.evaluate('electron.BrowserWindow.getAllWindows().length')).toBe(1)
  })

  test('17, 20: another page with the same bridge, and a frame inside ours, are answered by a refusal or not at all', async () => {
    const foreign = await main.evaluate(`(async () => {
      const other = new electron.BrowserWindow({ show: false, webPreferences: { preload: process.mainModule.require('node:path').join(electron.app.getAppPath(), 'out/preload/preload.cjs') } })
      await other.loadURL('data:text/html,x')
      const reply = await other.webContents.executeJavaScript("window.bridge.call('session.state', {})")
      other.destroy()
      return reply
    })()`)
    expect(foreign).toEqual({ ok: false, error: { code: 'not-allowed', details: {} } })
    const framed = await page(`new Promise((done) => {
      const frame = document.createElement('iframe'); frame.src = 'about:blank'; document.body.append(frame)
      setTimeout(() => { const has = 'bridge' in (frame.contentWindow ?? {}); frame.remove(); done(has) }, 300)
    })`)
    expect(framed).toBe(false)
  })

  test('DevTools stay closed, and the orders of the starter were dropped', async () => {
    await main.evaluate(`(electron.BrowserWindow.getAllWindows()[0].webContents.openDevTools(), new Promise((done) => setTimeout(done, 500)))`)
    expect(await main.evaluate('electron.BrowserWindow.getAllWindows()[0].webContents.isDevToolsOpened()')).toBe(false)
    expect(await main.evaluate(`['remote-debugging-port', 'disable-web-security', 'proxy-server'].filter((name) => electron.app.commandLine.hasSwitch(name))`)).toEqual([])
    const answers = await new Promise((done) => connect(devTools, '127.0.0.1').once('error', () => done(false)).once('connect', () => done(true)))
    expect(answers).toBe(false)
  })

  test('a register is made, used and locked with the packaged modules, and nothing of it lies open afterwards', async () => {
    const created = (await call('session.create', { password })) as { ok: boolean; value?: { recoveryKey: string } }
    expect(created).toMatchObject({ ok: true })
    const name = { ky: 'Белгилүүкыргызуюму', ru: 'Приметнаяорганизация', en: '' }
    const input = { kind: 'other', name, abbreviation: { ky: '', ru: '', en: '' }, countryCode: 'KG', aliases: '', address: { ky: '', ru: '' }, phone: '+996700123987', email: '', notes: '' }
    expect(await call('organisations.create', input)).toMatchObject({ ok: true })
    expect(await call('session.lock', {})).toMatchObject({ ok: true })

    await main.evaluate('new Promise((done) => { const { webContents } = electron.BrowserWindow.getAllWindows()[0]; webContents.once("render-process-gone", done); webContents.forcefullyCrashRenderer() })')
    const secrets = [password, name.ky, name.ru, input.phone, created.value?.recoveryKey ?? password]
    expect(tracesOf(secrets, [dataFolder])).toEqual([])
    expect(filesIn(dataFolder).filter((path) => path.endsWith('.dmp'))).toEqual([])
    expect(readdirSync(tmpdir()).filter((entry) => /crash|\.dmp$/iu.test(entry))).toEqual([])
  })

  test('all this time nothing was sent anywhere, and no socket was open but the test’s own', async () => {
    const sent = (await main.evaluate('sent')) as string[]
    // The foreign page of the test above is the only one that is not ours.
    expect(sent.filter((url) => !url.startsWith('app://bundle/') && url !== 'data:text/html,x')).toEqual([])
    // The kernel writes ports in hexadecimal; the inspector's is the test's.
    const own = `:${inspector.toString(16).toUpperCase().padStart(4, '0')} `
    expect(internetSocketsOf(run.processes()).filter((line) => !line.includes(own))).toEqual([])
  })
})

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Chromium keeps texts in both encodings. */
function tracesOf(words: readonly string[], places: readonly string[]): string[] {
  return places.flatMap(filesIn).flatMap((path) => {
    const bytes = readFileSync(path)
    return words.filter((word) => bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))).map((word) => `${word} in ${path}`)
  })
}
