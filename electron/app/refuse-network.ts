import { app, session } from 'electron'
import { isOwnPage } from './own-pages.ts'

const ownSchemes = ['data:', 'blob:', 'devtools:']

/** Must run before the app is ready: Chromium's own errands (updates, field trials, certificates) stay at home. */
export function silenceChromium(): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
}

/** Cancels every request that is not for our own files, and every permission a page might ask for. */
export function refuseNetwork(): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const isOwn = isOwnPage(details.url) || ownSchemes.some((scheme) => details.url.startsWith(scheme)) || isOwnSocket(details.url)
    answer({ cancel: !isOwn })
  })
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'clipboard-sanitized-write'))
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
}

/** Hot reload in development. */
function isOwnSocket(url: string): boolean {
  return url.startsWith('ws:') && isOwnPage(url.replace(/^ws:/u, 'http:'))
}
