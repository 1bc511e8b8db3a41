import { Anchor, Box, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, formatTime, formatTimeRange } from '../../../shared/language/index.ts'
import type { ProgrammeItemSummary } from '../../../shared/register/programme/schema.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { CardSection } from '../../app/records/card-parts.tsx'
import { RightButton } from '../../app/rights.tsx'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { programmeQuery } from './programme-query.ts'

/** The programme of the visit, day by day. */
export function VisitProgramme({ delegationId }: { readonly delegationId: string }): ReactNode {
  const { t } = useTranslation('delegations')
  const language = useLanguage()
  const { go } = useNavigation()
  const items = useQuery(programmeQuery(delegationId)).data ?? []
  const days = [...new Set(items.map((item) => item.heldOn))]
  return (
    <CardSection title={t('sections.programme')}>
      {items.length === 0 && (
        <Text size="sm" className="quiet">
          {t('labels.no-programme')}
        </Text>
      )}
      {days.map((day) => (
        <Box key={day} mb="xs">
          <Text size="sm" fw={600}>
            {formatDate(day, language, 'long-with-weekday')}
          </Text>
          {items
            .filter((item) => item.heldOn === day)
            .map((item) => (
              <Item key={item.id} item={item} />
            ))}
        </Box>
      ))}
      <RightButton right="write-visits" size="compact-sm" variant="light" mt={4} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => go({ screen: 'programme', form: 'new', origin: { area: 'delegations', id: delegationId } })}>
        {t('add.programme-item')}
      </RightButton>
    </CardSection>
  )
}

function Item({ item }: { readonly item: ProgrammeItemSummary }): ReactNode {
  const language = useLanguage()
  const { go } = useNavigation()
  const time = item.endsAt === null ? formatTime(item.startsAt, language) : formatTimeRange(item.startsAt, item.endsAt, language, 'dashed')
  return (
    <Box style={{ display: 'grid', gridTemplateColumns: '100px 1fr', gap: 8 }} mb={2}>
      <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {time}
      </Text>
      <Box>
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => go({ screen: 'programme', recordId: item.id })}>
          {inLanguage(item.title, language)}
        </Anchor>
        <Text size="sm" className="quiet">
          {inLanguage(item.place, language)}
        </Text>
      </Box>
    </Box>
  )
}
