import { Anchor, Box, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { CardSection } from '../../app/records/card-parts.tsx'
import { RightButton } from '../../app/rights.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

/** The meetings held with a delegation, in the order in which they took place. */
export function VisitMeetings({ delegationId }: { readonly delegationId: string }): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const { go } = useNavigation()
  // The key of the meetings' own list: both screens show the same answer, and a change refreshes both.
  const all = useQuery({ queryKey: ['meetings', 'list', '', false], queryFn: () => api.meetings.list({ search: '', archived: false }) })
  // The list comes newest first.
  const meetings = (all.data ?? []).filter((meeting) => meeting.delegationId === delegationId).toReversed()
  return (
    <CardSection title={t('sections.meetings')}>
      {meetings.map((meeting) => (
        <Box key={meeting.id} style={{ display: 'grid', gridTemplateColumns: '100px 1fr', gap: 8 }} mb={2}>
          <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatDate(meeting.heldOn, language, 'digits')}
          </Text>
          <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: 'meetings', recordId: meeting.id })}>
            {inLanguage(meeting.subject, language)}
          </Anchor>
        </Box>
      ))}
      <RightButton
        right="write-meetings"
        size="compact-sm"
        variant="light"
        mt={4}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => go({ screen: 'meetings', form: 'new', origin: { area: 'delegations', id: delegationId } })}
      >
        {t('add.meeting')}
      </RightButton>
    </CardSection>
  )
}
