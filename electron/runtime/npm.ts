import { projectFolder } from './folders.ts'
import { runQuietly, type QuietResult } from './run-program.ts'

/**
 * npm as a program of Node rather than through `npm` or `npm.cmd`: Windows refuses to start a .cmd file without a shell,
 * and a shell would need every path quoted. npm tells its scripts where it is.
 */
export function runNpm(given: readonly string[], folder: string = projectFolder): Promise<QuietResult> {
  const npmProgram = process.env['npm_execpath']
  const nodeOfNpm = process.env['npm_node_execpath'] ?? process.execPath
  // The build folder of native packages is our own choice; npm would warn about the unknown setting on each call.
  const environment = { npm_config_nodedir: undefined }
  if (npmProgram === undefined) return runQuietly('npm', given, { folder, environment })
  return runQuietly(nodeOfNpm, [npmProgram, ...given], { folder, environment })
}
