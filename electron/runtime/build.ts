/** `npm run build`: the app for the official Electron of package.json, as an installer takes it. Needs no Electron itself. */
import { buildApp } from './built-app.ts'
import { officialVersion } from './official-electron.ts'
import { runCommand } from './say.ts'

await runCommand(async () => {
  const version = await officialVersion()
  await buildApp({ ELECTRON_MAJOR_VER: version.split('.')[0] })
  return 0
})
