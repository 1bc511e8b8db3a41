// The first step of every npm command. It runs on the machine's own Node (20 or newer) with nothing installed yet, so it
// is plain JavaScript without dependencies: packages first, then the project's Node 24 runs <command>.ts beside it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { installPackages } from './packages.mjs'
import { findProjectNode } from './project-node.mjs'

const oldestNode = 20
const runtimeFolder = dirname(fileURLToPath(import.meta.url))
const projectFolder = dirname(dirname(runtimeFolder))

/** A message for the developer instead of a stack. */
function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** npm names its own program to the scripts it runs; without npm in between it lies beside Node. */
function nameNpm() {
  if (process.env.npm_execpath !== undefined) return
  const prefix = dirname(process.execPath)
  const places = [join(prefix, 'node_modules'), join(prefix, '..', 'lib', 'node_modules'), '/usr/share/nodejs']
  const program = places.map((place) => join(place, 'npm', 'bin', 'npm-cli.js')).find((file) => existsSync(file))
  if (program === undefined) return
  process.env.npm_execpath = program
  process.env.npm_node_execpath = process.execPath
}

/** Hands over to the TypeScript part and ends with its exit code. */
function handOver(node, command, given) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [join(projectFolder, 'node_modules', '.bin'), process.env[name]].join(delimiter)
  const child = spawn(node, [join(runtimeFolder, `${command}.ts`), ...given], {
    cwd: projectFolder,
    env: { ...process.env, [name]: path },
    stdio: 'inherit',
  })
  // Ctrl+C reaches the child as well; it decides when this process may end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => stop(`The project's Node could not be started: ${error.message}`))
  child.once('close', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))
}

const [command = '', ...given] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  stop(`Node ${oldestNode} or newer is needed; this is ${process.version}. Install a current one from https://nodejs.org.`)
}
if (!/^[a-z]+$/.test(command) || !existsSync(join(runtimeFolder, `${command}.ts`))) {
  stop('Usage: node electron/runtime/bootstrap.mjs start|dev|build|package|test|torture|samples|bench [arguments]')
}
nameNpm()
try {
  installPackages(projectFolder)
  handOver(findProjectNode(projectFolder), command, given)
} catch (error) {
  stop(error.message)
}
