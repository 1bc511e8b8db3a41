import { app } from 'electron'
import { isOwnPage } from './own-pages.ts'

/**
 * Whatever pages come to be, in whichever window: they stay on our own, open no other window and hold no foreign one inside.
 * Must run before the first window opens.
 */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    const stay = (event: { readonly url: string; preventDefault(): void }): void => {
      if (!isOwnPage(event.url)) event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-redirect', stay)
  })
}
