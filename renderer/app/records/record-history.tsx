import { Box, Button, Collapse, Group, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import type { RecordChange } from '../../../shared/register/history/schema.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import { localDay, localTime } from '../local-time.ts'
import { undoChange } from '../undo.tsx'
import { ChangeValues } from './change-values.tsx'

/** Who changed which field of a record when, from what to what, closed until asked for; each change can be taken back. */
export function RecordHistory({ area, recordId }: { readonly area: RecordArea; readonly recordId: string }): ReactNode {
  const { t } = useTranslation('history')
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
          {open ? '▾' : '▸'} {t('card.title')}
        </Text>
      </UnstyledButton>
      <Collapse expanded={open}>
        {history.error && (
          <Text c="red" size="sm" role="alert">
            {errorText(history.error)}
          </Text>
        )}
        <Box component="ul" m={0} mt="xs" p={0} style={{ listStyle: 'none' }}>
          {(history.data ?? []).map((change) => (
            <ChangeOnCard key={change.seq} change={change} />
          ))}
        </Box>
      </Collapse>
    </section>
  )
}

function ChangeOnCard({ change }: { readonly change: RecordChange }): ReactNode {
  const { t } = useTranslation('history')
  const language = useLanguage()
  return (
    <Box component="li" py={6} style={{ borderTop: '1px solid var(--pane-border)' }} data-change={change.seq}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Box miw={0}>
          <Text size="sm">
            {formatDate(localDay(change.at), language, 'digits')}, {localTime(change.at)} · <Author change={change} />
          </Text>
          <Text size="sm" fw={500} td={change.undone && !change.isUndo ? 'line-through' : undefined}>
            {t(change.isUndo ? 'card.taking-back' : `actions.${change.action}`)}
            {change.fromFile && ` (${t('card.from-file')})`}
          </Text>
          <ChangeValues area={change.area} values={change.values} />
        </Box>
        <TakeBack change={change} />
      </Group>
      <Hindrance change={change} />
    </Box>
  )
}

function Author({ change: { by } }: { readonly change: RecordChange }): ReactNode {
  const { t } = useTranslation('history')
  if (!by) return <span className="quiet">{t('card.unsigned')}</span>
  return t('card.done-by', { name: by.name, role: t(`users:roles.${by.role}`, { defaultValue: by.role }) })
}

function TakeBack({ change: { seq, hindrance } }: { readonly change: RecordChange }): ReactNode {
  const { t } = useTranslation('history')
  const queries = useQueryClient()
  const takeBack = useMutation({ mutationFn: () => undoChange(queries, { seq }) })
  if (hindrance !== null) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      style={{ flex: 'none' }}
      leftSection={<IconArrowBackUp size={14} aria-hidden />}
      loading={takeBack.isPending}
      onClick={() => takeBack.mutate()}
    >
      {t('card.take-back')}
    </Button>
  )
}

/** Why there is no button, in a sentence where it would stand. */
function Hindrance({ change: { area, hindrance, hinderedBy, isUndo } }: { readonly change: RecordChange }): ReactNode {
  const { t } = useTranslation('history')
  if (hindrance === null || (hindrance === 'undone' && isUndo)) return null
  const names = hinderedBy.map((field) => (field === 'archived' ? t('whole-record') : t(`fields.${field}`, { ns: area, defaultValue: field })))
  return (
    <Text size="xs" className="quiet">
      {t(`hindrances.${hindrance}`, { fields: names.join(', ') })}
    </Text>
  )
}
