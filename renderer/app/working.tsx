import { Group, Loader, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'

/** What is quicker than this needs no explanation. */
const silentMilliseconds = 500

/** Says what is being done, once it takes longer than a blink. The place is announced to readers of the screen, too. */
export function Working({ on, what }: { readonly on: boolean; readonly what: string }): ReactNode {
  const [long, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!on) return undefined
    const timer = setTimeout(() => setLong(true), silentMilliseconds)
    return () => clearTimeout(timer)
  }, [on])
  return (
    <div role="status">
      {on && long && (
        <Group gap="xs" wrap="nowrap">
          <Loader size="xs" aria-hidden />
          <Text size="sm">{what}</Text>
        </Group>
      )}
    </div>
  )
}
