import { Alert, Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RegisterCopyLine } from '../../../shared/register/backups/schema.ts'
import { api } from '../../api.ts'
import { showDone, showError } from '../../app/error-text.ts'
import { localMoment } from '../../app/local-moment.ts'
import { useRight } from '../../app/rights.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

/** Which copies still hold passports that everybody with a password can read, and the way to be rid of them. */
export function ClearCopies({ copies }: { readonly copies: readonly RegisterCopyLine[] }): ReactNode {
  const { t } = useTranslation('backups')
  const language = useLanguage()
  const queries = useQueryClient()
  const mayRemove = useRight('restore')
  const replace = useMutation({
    mutationFn: () => api.backups.replaceClear({}),
    onSuccess: ({ removed }) => showDone(t('clear.done', { count: removed })),
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ['backups'] }),
  })
  const clear = copies.filter(({ holdsClearPassports }) => holdsClearPassports)
  if (clear.length === 0) return null
  return (
    <Alert color="orange" role="alert" title={t('clear.title')}>
      <Text size="sm">{t('clear.text')}</Text>
      <Text size="sm">{clear.map(({ madeAt, place }) => `${localMoment(madeAt, language)} (${t(`places.${place}`)})`).join('; ')}</Text>
      {mayRemove && (
        <Button mt="xs" variant="light" loading={replace.isPending} onClick={() => replace.mutate()}>
          {t('clear.replace')}
        </Button>
      )}
    </Alert>
  )
}
