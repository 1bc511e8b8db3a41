// One window with the page that vite has built beside the app.
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true, spellcheck: false } })
  void window.loadFile(join(__dirname, '../../../out/preview-window/index.html'))
})
