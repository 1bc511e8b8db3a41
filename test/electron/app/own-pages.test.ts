import { afterEach, expect, test, vi } from 'vitest'

const electron = vi.hoisted(() => ({ app: { isPackaged: false }, protocol: {} }))
vi.mock('electron', () => electron)

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** As the program finds itself at start. */
async function pagesWhen(isPackaged: boolean, server?: string) {
  vi.resetModules()
  electron.app.isPackaged = isPackaged
  vi.stubEnv('ELECTRON_RENDERER_URL', server)
  return import('../../../electron/app/own-pages.ts')
}

test('own pages are told by their origin', async () => {
  const { isOwnPage } = await pagesWhen(false)
  expect(isOwnPage('app://bundle/index.html#/people')).toBe(true)
  for (const url of ['app://bundle.example/x', 'app://other/index.html', 'file:///etc/passwd', 'https://bundle/', '', 'nonsense']) {
    expect(isOwnPage(url), url).toBe(false)
  }
})

test('the development server is its own origin and no other that begins alike', async () => {
  const { isOwnPage, startPage } = await pagesWhen(false, 'http://localhost:5173')
  expect(isOwnPage(startPage)).toBe(true)
  expect(isOwnPage('http://localhost:5173/src/main.tsx')).toBe(true)
  expect(isOwnPage('http://localhost:5173.example.org/')).toBe(false)
  expect(isOwnPage('http://localhost:5173@example.org/')).toBe(false)
})

test('an installed program knows no development server', async () => {
  const { isOwnPage, startPage } = await pagesWhen(true, 'http://localhost:5173')
  expect(startPage).toBe('app://bundle/index.html')
  expect(isOwnPage('http://localhost:5173/')).toBe(false)
})
