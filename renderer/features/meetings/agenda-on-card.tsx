import { Box, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AgendaItem } from '../../../shared/register/meetings/schema.ts'
import type { Person } from '../../../shared/register/people/schema.ts'
import { BothLanguages } from '../../app/records/card-parts.tsx'
import { personName } from '../../app/record-titles.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { counterpart } from './counterpart.ts'
import { PressMark } from './marks.tsx'

/** Item by item: title, who reported, what was said, how it ended. */
export function AgendaOnCard({ agenda, people }: { readonly agenda: readonly AgendaItem[]; readonly people: ReadonlyMap<string, Person> }): ReactNode {
  const { t } = useTranslation('meetings')
  const language = useLanguage()
  const nameOf = (id: string | null): string => {
    const person = id === null ? undefined : people.get(id)
    return person ? personName(person, language) : ''
  }
  return agenda.map((item, index) => (
    <Box key={index} mb="md" style={{ display: 'grid', gridTemplateColumns: '22px 1fr' }}>
      <Text size="sm" fw={600}>
        {t('labels.ordinal', { index: index + 1 })}
      </Text>
      <Box miw={0}>
        <Text size="sm" fw={600}>
          {inLanguage(item.title, language)}
        </Text>
        <Text size="sm" className="quiet">
          {counterpart(item.title, language)}
        </Text>
        {item.reporterId !== null && (
          <Text size="sm" mt={4}>
            {t('labels.reported-by', { name: nameOf(item.reporterId) })}
          </Text>
        )}
        {item.points.map((point, at) => (
          <Box key={at} mt={6} pl="sm" style={{ borderLeft: '2px solid var(--pane-border)' }}>
            <Text size="sm" fw={600}>
              {nameOf(point.speakerId)}
            </Text>
            <BothLanguages text={point.text} />
            {point.forPress && <PressMark />}
          </Box>
        ))}
        {(item.decision.ky || item.decision.ru) && (
          <Box mt={6}>
            <Text size="sm" fw={600}>
              {t('labels.decision')}
            </Text>
            <BothLanguages text={item.decision} />
          </Box>
        )}
      </Box>
    </Box>
  ))
}
