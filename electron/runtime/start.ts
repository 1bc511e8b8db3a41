/** `npm start`: opens the app's window on whatever machine this is. */
import { buildApp } from './built-app.ts'
import { hasDisplay, runWithDisplay } from './display.ts'
import { electronEnvironment, prepareElectron } from './electron.ts'
import { projectFolder } from './folders.ts'
import { runCommand, say } from './say.ts'

/** Without a desktop Chromium reports every service of a desktop that it misses, which hides what matters. */
const quietChromium = hasDisplay() ? [] : ['--log-level=3']

await runCommand(async () => {
  const electron = await prepareElectron()
  const environment = electronEnvironment(electron)
  await buildApp(environment)
  say(`Opening Protocol Desk on Electron ${electron.version}. Close its window or press Ctrl+C to end it.`)
  const given = [...electron.launchArguments, ...quietChromium, ...process.argv.slice(2), projectFolder]
  return runWithDisplay({ file: electron.executablePath, given }, environment)
})
