import { Collapse, List, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { localDay, localTime } from '../local-time.ts'

/** Who-when-what of a record, closed until asked for. */
export function RecordHistory({ area, recordId }: { readonly area: RecordArea; readonly recordId: string }): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const [open, { toggle }] = useDisclosure(false)
  const history = useQuery({
    queryKey: ['history', area, recordId],
    queryFn: () => api.history.ofRecord({ area, id: recordId }),
    enabled: open,
  })
  return (
    <section>
      <UnstyledButton onClick={toggle} aria-expanded={open} mt="lg">
        <Text fw={600} size="sm">
          {open ? '▾' : '▸'} {t('history.title')}
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        <List size="sm" mt="xs">
          {(history.data ?? []).map((change) => (
            <List.Item key={change.seq}>
              {formatDate(localDay(change.at), language, 'digits')}, {localTime(change.at)} — {t(`history.${change.action}`)}
              {change.fields.length > 0 &&
                `: ${change.fields.map((field) => t(`fields.${field}`, { ns: area, defaultValue: field })).join(', ')}`}
              {change.undone && ` (${t('history.undone')})`}
            </List.Item>
          ))}
        </List>
      </Collapse>
    </section>
  )
}
