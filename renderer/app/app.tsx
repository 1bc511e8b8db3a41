import { Center, Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { NavigationProvider } from './navigation.tsx'
import { recoverySheet } from './recovery-reminder.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { Shell } from './shell.tsx'
import { useLockEvents } from './use-lock-events.ts'
import { Unlock } from './unlock.tsx'
import { Welcome } from './welcome.tsx'

export const sessionQuery = { queryKey: ['session'], queryFn: () => api.session.state({}) }

/** What the window shows: the door (welcome, unlock) or the desk behind it. */
export function App(): ReactNode {
  const session = useQuery(sessionQuery)
  const [recoveryKey, setRecoveryKey] = useState<string>()
  useLockEvents()

  async function finishRecovery(): Promise<void> {
    await recoverySheet.kept()
    setRecoveryKey(undefined)
  }

  if (!session.data) return <Waiting />
  if (recoveryKey !== undefined) return <RecoverySheet recoveryKey={recoveryKey} onDone={() => void finishRecovery()} />
  switch (session.data.status) {
    case 'no-register':
      return <Welcome onCreated={setRecoveryKey} />
    case 'locked':
      return <Unlock isDemo={session.data.isDemo} />
    case 'open':
      return (
        <NavigationProvider>
          <Shell isDemo={session.data.isDemo} />
        </NavigationProvider>
      )
  }
}

function Waiting(): ReactNode {
  return (
    <Center h="100%">
      <Loader />
    </Center>
  )
}
