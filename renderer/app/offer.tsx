import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

interface Offer {
  readonly message: string
  readonly label: string
  readonly run: () => void
  readonly color?: string
}

/** Says something and offers one thing to do about it. */
export function showOffer({ message, label, run, color }: Offer): void {
  const id = notifications.show({
    autoClose: 10_000,
    ...(color === undefined ? {} : { color }),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(id)
            run()
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  })
}
