import { Box, Group, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { declineKyrgyz } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import { isWaiting } from './case-forms.ts'
import { CaseTables } from './case-tables.tsx'
import { formsQuery } from './use-confirming.ts'
import { firstWaiting, focusField } from './waiting-fields.ts'

/**
 * The case forms of a record on its card. Closed it is one line that says how many are left: twenty rows would push the
 * papers and the history out of sight. Opened, the keyboard stands in the first row that waits.
 */
export function RecordForms({ area, id }: { readonly area: 'people' | 'organisations'; readonly id: string }): ReactNode {
  const { t } = useTranslation('forms')
  const [isOpen, { toggle }] = useDisclosure(false)
  const section = useRef<HTMLElement>(null)
  const tables = useRef<HTMLDivElement>(null)
  const forms = useQuery({ queryKey: [formsQuery, 'ofRecord', area, id], queryFn: () => api.forms.ofRecord({ area, id }) })
  useEffect(() => {
    if (!isOpen) return
    section.current?.scrollIntoView({ block: 'start' })
    focusField(firstWaiting(tables.current))
  }, [isOpen])

  if (forms.error) {
    return (
      <Text c="red" size="sm" role="alert">
        {errorText(forms.error)}
      </Text>
    )
  }
  if (!forms.data || forms.data.length === 0) return null
  const total = forms.data.length
  const done = total - forms.data.filter(isWaiting).length
  // «12си», «8и»: a Kyrgyz number counted out of others takes the possessive.
  const byDone = declineKyrgyz(String(done), 'nominative', { possessive: 'third' })
  const summary = done === total ? t('all-confirmed') : done === 0 ? t('waiting', { count: total }) : t('summary', { total, done, byDone })
  const Sign = done === total ? IconCheck : IconAlertTriangle
  return (
    <Box ref={section} component="section" aria-label={t('title')} mb="lg">
      <UnstyledButton onClick={toggle} aria-expanded={isOpen} mb={isOpen ? 'xs' : 0}>
        <Group gap="xs">
          <Text fw={600} size="sm">
            <span aria-hidden>{isOpen ? '▾' : '▸'}</span> {t('title')}
          </Text>
          <Group component="span" gap={4} fz="sm" className={done === total ? 'quiet' : 'warning-text'} wrap="nowrap">
            <Sign size={16} aria-hidden />
            {summary}
          </Group>
        </Group>
      </UnstyledButton>
      {isOpen && (
        <div ref={tables}>
          <CaseTables forms={forms.data} />
        </div>
      )}
    </Box>
  )
}
