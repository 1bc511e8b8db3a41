/** `npm run dev`: the app with electron-vite's development server, which shows a change as soon as it is saved. */
import { forgetBuild } from './built-app.ts'
import { runWithDisplay } from './display.ts'
import { electronEnvironment, prepareElectron } from './electron.ts'
import { packageFile } from './folders.ts'
import { runCommand } from './say.ts'

await runCommand(async () => {
  const electron = await prepareElectron()
  await forgetBuild()
  const program = packageFile('electron-vite', 'bin', 'electron-vite.js')
  // What stands after the double dash goes to Electron.
  const given = [program, 'dev', '--watch', '--', ...electron.launchArguments, ...process.argv.slice(2)]
  return runWithDisplay({ file: process.execPath, given }, electronEnvironment(electron))
})
