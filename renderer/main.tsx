import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './style.css'
import 'dayjs/locale/ky'
import 'dayjs/locale/ru'

import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { present } from '../shared/assert.ts'
import { api } from './api.ts'
import { App } from './app/app.tsx'
import { ClosingNotice } from './app/closing-notice.tsx'
import { BrokenWindow, ErrorBoundary } from './app/error-boundary.tsx'
import { bringWordFilesFrom } from './documents/word-file/bring-file.ts'
import { startTranslations } from './i18n.ts'
import { readableColors, theme } from './theme.ts'

const queries = new QueryClient({
  // The register is the only source and sits on the same machine: nothing changes behind the window's back.
  defaultOptions: { queries: { staleTime: Infinity, retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
})

/** Of this window alone; the page's policy refuses styles that do not know it. */
const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
// Where the library that stops the page behind a dialog from scrolling looks for it (get-nonce, a convention of webpack).
Object.assign(globalThis, { __webpack_nonce__: styleNonce })

bringWordFilesFrom(async (sha256) => (await api.wordFiles.file({ sha256 })).file)

const desk = await api.desk.state({})
await startTranslations(desk.language)

createRoot(present(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
        <Notifications position="bottom-right" />
        <ErrorBoundary fallback={<BrokenWindow />}>
          <App />
          <ClosingNotice />
        </ErrorBoundary>
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
)
