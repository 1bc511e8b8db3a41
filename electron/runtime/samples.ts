/**
 * `npm run samples`: writes every sample of every kind, in every language mode, to out/samples and checks each file.
 * `npm run samples -- --compare`: also has LibreOffice make PDFs of them, and says where the app's preview breaks lines and
 * pages differently; with `--lines` also each line that ends elsewhere.
 */
import { join } from 'node:path'

import { runWithDisplay } from './display.ts'
import { electronEnvironment, prepareElectron } from './electron.ts'
import { packageFile, projectFolder } from './folders.ts'
import { runVisibly } from './run-program.ts'
import { runCommand, sayHeading } from './say.ts'

const room = join(projectFolder, 'test', 'samples')

await runCommand(async () => {
  sayHeading('samples')
  const written = await runVisibly(process.execPath, [join(room, 'write-samples.ts')])
  if (written !== 0 || !process.argv.includes('--compare')) return written
  sayHeading('preview against LibreOffice')
  const electron = await prepareElectron()
  const window = join(room, 'preview-window')
  const built = await runVisibly(process.execPath, [packageFile('vite', 'bin', 'vite.js'), 'build', window, '--logLevel', 'warn'])
  if (built !== 0) return built
  const environment = {
    ...electronEnvironment(electron),
    PROTOCOL_DESK_ELECTRON: electron.executablePath,
    PROTOCOL_DESK_LAUNCH_ARGUMENTS: JSON.stringify(electron.launchArguments),
  }
  return runWithDisplay({ file: process.execPath, given: [join(room, 'compare-samples.ts'), ...process.argv.slice(2)] }, environment)
})
