// Loaded into a started program with `-r`: says on the output when the awaited element stands on the screen, and ends the
// program. The same probe for every program measured, so its own cost is in all of them.
const { app } = require('electron')

const awaited = JSON.stringify(process.env.PROTOCOL_DESK_BENCH_AWAITS)

/** Two frames after the element is there: the first one draws it. */
const untilDrawn = `new Promise((drawn) => {
  const look = () => {
    if (!document.querySelector(${awaited})) return
    changes.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
  }
  const changes = new MutationObserver(look)
  changes.observe(document, { childList: true, subtree: true })
  look()
})`

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void contents.executeJavaScript(untilDrawn).then(() => {
      process.stdout.write('drawn\n', () => app.exit(0))
    })
  })
})
