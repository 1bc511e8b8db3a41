import { join } from 'node:path'
import { app } from 'electron'
import { openDesk } from './app/desk.ts'
import { refuseForeignOrders } from './app/foreign-orders.ts'
import { guardContents } from './app/guard-contents.ts'
import { alteredNativeModules, refuseAlteredProgram } from './app/native-modules.ts'
import { declareOwnScheme, serveOwnPages } from './app/own-pages.ts'
import { refuseNetwork, silenceChromium } from './app/refuse-network.ts'

refuseForeignOrders()
silenceChromium()
declareOwnScheme()
guardContents()

// Two programs on one register would each believe theirs is the newest, so a second start only shows the first window.
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  if (alteredNativeModules().length > 0) return refuseAlteredProgram()
  serveOwnPages(join(import.meta.dirname, '../renderer'))
  refuseNetwork()
  // What an earlier version may have left on the taskbar for everybody to read.
  app.clearRecentDocuments()
  const desk = openDesk()
  desk.show()
  app.on('second-instance', () => desk.show())
  app.on('activate', () => desk.show())
  app.on('window-all-closed', () => void desk.close().finally(() => app.quit()))
}
