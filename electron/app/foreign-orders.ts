import { app } from 'electron'

/** Where the program keeps its own files, its language, and Chromium's sandbox, which cannot run as root on Linux. */
const known: readonly string[] = ['user-data-dir', 'lang', 'no-sandbox']

/** A native module named by the environment would be loaded where the register's key is (`@node-rs/argon2`). */
const foreignLibrary = /^NAPI_RS_/u

/**
 * Chromium takes orders from whoever starts it: a port by which another program drives the window, a proxy, a log of all
 * that is sent. An installed program takes none but its own; the fuses do the same for Node's. Must run first of all.
 */
export function refuseForeignOrders(): void {
  if (!app.isPackaged) return
  for (const name of foreignSwitches(process.argv.slice(1))) app.commandLine.removeSwitch(name)
  for (const name of Object.keys(process.env)) if (foreignLibrary.test(name)) delete process.env[name]
}

/** Names of the switches that are not ours, as Chromium reads them on any system. */
export function foreignSwitches(words: readonly string[]): string[] {
  return words
    .map((word) => /^(?:--?|\/)([a-z][\w-]*)(?:=|$)/iu.exec(word)?.[1]?.toLowerCase())
    .filter((name) => name !== undefined)
    .filter((name) => !known.includes(name))
}
