import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { app, protocol } from 'electron'

const scheme = 'app'
const host = 'bundle'

/** Set by electron-vite in development; a program that was installed takes its pages from nowhere but itself. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

export const startPage = developmentServer ?? `${scheme}://${host}/index.html`

/** By origin and not by how the text begins: `http://localhost:5173.example.org` begins like the development server. */
export function isOwnPage(url: string): boolean {
  const [asked, own] = [URL.parse(url), URL.parse(startPage)]
  // `origin` is «null» for every scheme that is not one of the web's.
  return asked !== null && own !== null && asked.protocol === own.protocol && asked.host === own.host
}

/** What the build writes into the page where the nonce belongs (`electron.vite.config.ts`). */
const noncePlace = 'CSP-NONCE'

/**
 * Nothing but our own files runs or loads. Mantine puts `style` elements into the page; only those that know the page's
 * nonce count.
 */
const contentSecurityPolicy = (nonce: string): string => [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function declareOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built window from its folder, and nothing outside it. */
export function serveOwnPages(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const file = normalize(join(folder, decodeURIComponent(url.pathname)))
    const type = types[extname(file)]
    if (url.host !== host || !file.startsWith(folder + sep) || !type) return new Response(null, { status: 400 })
    try {
      const nonce = randomBytes(16).toString('base64')
      const headers = { 'content-type': type, 'content-security-policy': contentSecurityPolicy(nonce) }
      const bytes = await readFile(file)
      return new Response(type.startsWith('text/html') ? bytes.toString().replaceAll(noncePlace, nonce) : new Uint8Array(bytes), { headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
