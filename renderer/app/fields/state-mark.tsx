import { Group, Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Both keep 4.5:1 against a row of the list, chosen or not (WCAG 2.2, 1.4.3). */
const warningColour = 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-3))'

/** A state as sign and word; colour only repeats what the two say. */
export function StateMark({ Sign, word, warning }: { readonly Sign: Icon; readonly word: string; readonly warning?: boolean }): ReactNode {
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex" maw="100%" style={{ verticalAlign: 'middle' }} title={word} c={warning ? warningColour : 'inherit'}>
      <Sign size={16} aria-hidden style={{ flex: 'none' }} />
      <Text component="span" size="sm" truncate fw={warning ? 600 : 400}>
        {word}
      </Text>
    </Group>
  )
}
