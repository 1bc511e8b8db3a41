/** `npm run package`: the program as it is given away, in `dist`; made for the Electron that this machine has. */
import { prepareElectron } from './electron.ts'
import { packageApp } from './packaging/packaged-app.ts'
import { runCommand, say } from './say.ts'

await runCommand(async () => {
  const electron = await prepareElectron()
  const { executable } = await packageApp(electron)
  if (electron.isStandIn) say(`Made with the stand-in Electron ${electron.version}: for trying, not for giving away.`)
  say(executable)
  return 0
})
