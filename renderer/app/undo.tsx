import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { api } from '../api.ts'
import { showDone, showError } from './error-text.ts'

/** Takes back the last change of this session, whichever record it was, and says what it was. */
export async function undoLast(queries: QueryClient): Promise<void> {
  try {
    const change = await api.history.undo({})
    await queries.invalidateQueries()
    showDone(
      i18next.t('undo.done', {
        ns: 'app',
        what: i18next.t(`undo.${change.action}`, { ns: 'app' }),
        area: i18next.t('title', { ns: change.area }),
      }),
    )
  } catch (error) {
    showError(error)
  }
}

/** Says what happened and offers to take it back, instead of asking beforehand. */
export function showUndoable(message: string, queries: QueryClient): void {
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            void undoLast(queries)
          }}
        >
          {i18next.t('undo.button', { ns: 'app' })}
        </Button>
      </Group>
    ),
  })
}
