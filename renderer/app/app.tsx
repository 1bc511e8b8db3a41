import { Alert, Button, Center, Loader, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { useTranslation } from '../i18n.ts'
import { errorText, showError } from './error-text.ts'
import { NavigationProvider } from './navigation.tsx'
import { recoverySheet } from './recovery-reminder.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { DeskUserProvider } from './rights.tsx'
import { Shell } from './shell.tsx'
import { useClipboardGuard } from './use-clipboard-guard.ts'
import { useLockEvents } from './use-lock-events.ts'
import { Unlock } from './unlock.tsx'
import { Welcome } from './welcome.tsx'

export const sessionQuery = { queryKey: ['session'], queryFn: () => api.session.state({}) }

/** What the window shows: the door (welcome, unlock) or the desk behind it. */
export function App(): ReactNode {
  const session = useQuery(sessionQuery)
  const [recoveryKey, setRecoveryKey] = useState<string>()
  useLockEvents()
  useClipboardGuard()

  async function finishRecovery(): Promise<void> {
    // A mark that cannot be taken away only reminds once more.
    await recoverySheet.kept().catch(showError)
    setRecoveryKey(undefined)
  }

  // Before anything else, whatever the register answers: it made the key once and cannot show it again.
  if (recoveryKey !== undefined) return <RecoverySheet recoveryKey={recoveryKey} onDone={() => void finishRecovery()} />
  if (!session.data) {
    return session.error ? <Failed error={session.error} onRetry={() => void session.refetch()} isRetrying={session.isFetching} /> : <Waiting />
  }
  switch (session.data.status) {
    case 'no-register':
      return <Welcome onCreated={setRecoveryKey} />
    case 'locked':
      return <Unlock isDemo={session.data.isDemo} users={session.data.users} />
    case 'open':
      return (
        <DeskUserProvider user={session.data.user}>
          <NavigationProvider>
            <Shell isDemo={session.data.isDemo} />
          </NavigationProvider>
        </DeskUserProvider>
      )
  }
}

/** Without an answer nobody knows whether there is a register; a loader that turns for ever would say nothing. */
function Failed({ error, onRetry, isRetrying }: { readonly error: Error; readonly onRetry: () => void; readonly isRetrying: boolean }): ReactNode {
  const { t } = useTranslation('app')
  return (
    <Center h="100%" p="md">
      <Stack maw={520}>
        <Alert color="red" role="alert">
          {errorText(error)}
        </Alert>
        <Button loading={isRetrying} onClick={onRetry}>
          {t('broken.retry')}
        </Button>
      </Stack>
    </Center>
  )
}

function Waiting(): ReactNode {
  return (
    <Center h="100%">
      <Loader />
    </Center>
  )
}
