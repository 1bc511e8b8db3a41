import { Switch } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { useTranslation } from '../../i18n.ts'

/** Whether other programs may take pictures of the window; at once and for this workstation. */
export function ScreenGuardField(): ReactNode {
  const { t } = useTranslation('settings')
  const queries = useQueryClient()
  const desk = useQuery({ queryKey: ['desk'], queryFn: () => api.desk.state({}) })

  async function change(on: boolean): Promise<void> {
    queries.setQueryData(['desk'], await api.desk.guardScreen({ on }))
  }
  return (
    <Switch
      label={t('desk.screen-guard')}
      description={t('desk.screen-guard-hint')}
      checked={desk.data?.screenGuard ?? false}
      disabled={!desk.data}
      onChange={(event) => void change(event.currentTarget.checked).catch(showError)}
    />
  )
}
