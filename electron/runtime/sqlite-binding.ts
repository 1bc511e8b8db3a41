import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { requireCompiler } from './debian.ts'
import { cacheFolder, packageFile } from './folders.ts'
import { headersPrefix } from './node-headers.ts'
import { prepareFolderOnce } from './prepared-folder.ts'
import { lastLines, runQuietly } from './run-program.ts'
import { formatDuration, say, SetupError } from './say.ts'

const fileName = 'better_sqlite3.node'

/** To be raised when the compiler options below change. */
const recipe = 1

/**
 * The stand-in's Electron knows Node-API 9 and the ready-made SQLite binding needs 10, so the binding is compiled once
 * from the package's own source. Answers the compiled file.
 */
export async function prepareSqliteBinding(electronVersion: string): Promise<string> {
  const about = JSON.parse(await readFile(packageFile('better-sqlite3', 'package.json'), 'utf8')) as { version: string }
  const name = `sqlite-${about.version}-electron-${electronVersion}-${process.platform}-${process.arch}-${String(recipe)}`
  const folder = join(cacheFolder(), name)
  await prepareFolderOnce(folder, compileBinding)
  return join(folder, fileName)
}

async function compileBinding(folder: string): Promise<void> {
  const prefix = await headersPrefix()
  await requireCompiler()
  const started = Date.now()
  say('Compiling the encrypted SQLite for this Electron (once on this machine, about 2 minutes)…')
  const work = join(folder, '.work')
  await copySource(work)
  const { code, output } = await runQuietly(
    process.execPath,
    [packageFile('node-gyp', 'bin', 'node-gyp.js'), 'rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${prefix}`],
    {
      folder: work,
      environment: {
        // Version 10 string references do not exist in Electron 33; the experimental set of version 9 has the rest.
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL',
        npm_config_nodedir: prefix,
      },
    },
  )
  const built = join(work, 'build', 'Release', fileName)
  if (code !== 0 || !existsSync(built)) throw new SetupError(`The SQLite binding could not be compiled:\n${lastLines(output, 30)}`)
  await copyFile(built, join(folder, fileName))
  await rm(work, { recursive: true, force: true })
  say(`  compiled in ${formatDuration(Date.now() - started)}`)
}

/** Compiling in node_modules would leave traces that npm ci stumbles over, so the source goes to a folder of its own. */
async function copySource(work: string): Promise<void> {
  const source = packageFile('better-sqlite3')
  await mkdir(work)
  for (const name of ['package.json', 'binding.gyp', 'src', 'deps', 'lib']) {
    await cp(join(source, name), join(work, name), { recursive: true })
  }
  const fromDriver = createRequire(join(source, 'package.json'))
  const addonHeaders = dirname(fromDriver.resolve('node-addon-api/package.json'))
  await cp(addonHeaders, join(work, 'node_modules', 'node-addon-api'), { recursive: true })
}
