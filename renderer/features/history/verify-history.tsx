import { Alert, Button, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { showError } from '../../app/error-text.ts'
import { Working } from '../../app/working.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { FaultList } from './faults.tsx'

/** Compares the whole register with its history when somebody asks; what is found also stands in the banner. */
export function VerifyHistory(): ReactNode {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const queries = useQueryClient()
  const verify = useMutation({
    mutationFn: () => api.history.verify({}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['history'] }),
    onError: showError,
  })
  const result = verify.data
  return (
    <>
      <Text size="sm" maw={760} mb="md">
        {t('verify.explain')}
      </Text>
      <Button leftSection={<IconShieldCheck size={16} aria-hidden />} loading={verify.isPending} onClick={() => verify.mutate()} mb="md">
        {t('verify.start')}
      </Button>
      <Working on={verify.isPending} what={t('verify.working')} />
      {result && result.count === 0 && (
        <Alert color="green" role="status" maw={760}>
          {t('verify.clean', { entries: formatNumber(result.entries, language), records: formatNumber(result.records, language) })}
        </Alert>
      )}
      {result && result.count > 0 && (
        <Alert color="red" role="alert" maw={760} title={t('verify.found', { count: result.count })}>
          <FaultList faults={result.faults} />
        </Alert>
      )}
    </>
  )
}
