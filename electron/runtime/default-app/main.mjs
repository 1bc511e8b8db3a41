// What `electron <folder>` runs first: Electron's own default_app.asar does this job, and the stand-in came without one.
// It is packed into the stand-in by stand-in.ts and is no part of the application.
//
// A module, because Electron waits for a module (and what it awaits) before it says that it is ready, and an application
// has to declare its own scheme before that.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

/** Splits the command line as Electron does: `-r FILE` before the application, switches skipped, then its folder. */
function parseCommandLine(given) {
  const preload = []
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index]
    if (word === '-r' || word === '--require') {
      index += 1
      preload.push(given[index])
    } else if (!word.startsWith('-')) {
      return { preload, target: resolve(word) }
    }
  }
  return { preload, target: undefined }
}

/** Gives Electron the name, version and folder of the application, and answers its main file. */
function adopt(target) {
  if (!statSync(target).isDirectory()) return target
  const packageFile = join(target, 'package.json')
  const about = existsSync(packageFile) ? JSON.parse(readFileSync(packageFile, 'utf8')) : {}
  if (about.version) app.setVersion(about.version)
  app.setName(about.productName ?? about.name ?? app.getName())
  app.setAppPath(target)
  return join(target, about.main ?? 'index.js')
}

/** Electron shows a dialog here; a console line is what a test and a developer can read. */
function stop(error) {
  console.error(error)
  app.exit(1)
}

const { preload, target } = parseCommandLine(process.argv.slice(1))
for (const file of preload) require(resolve(file))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
if (target === undefined || !existsSync(target)) {
  stop(`There is no application at ${target ?? 'the end of the command line'}.`)
} else {
  await import(pathToFileURL(adopt(target)).href).catch(stop)
}
