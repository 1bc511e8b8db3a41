import { Anchor, Box, Paper, ScrollArea, SimpleGrid, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, formatDateRange } from '../../../shared/language/index.ts'
import { isSilent } from '../../../shared/register/invitations/rules.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { api } from '../../api.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const shownLines = 8

interface Line {
  readonly area: RecordArea
  readonly id: string
  readonly when: string
  readonly what: string
  readonly aside: string
}

/** The first screen: who comes next, what is on today, who keeps silent, what was promised. */
export function TodayScreen(): ReactNode {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const today = todayIso()
  const delegations = useQuery({ queryKey: ['delegations', 'list', '', false], queryFn: () => api.delegations.list({}) })
  const invitations = useQuery({ queryKey: ['invitations', 'list', '', false], queryFn: () => api.invitations.list({}) })
  const meetings = useQuery({ queryKey: ['meetings', 'list', '', false], queryFn: () => api.meetings.list({}) })
  const programme = useQuery({ queryKey: ['programme', 'list', '', false], queryFn: () => api.programme.list({}) })
  const title = (name: Parameters<typeof inLanguage>[0]): string => inLanguage(name, language)

  const arrivals = (delegations.data ?? [])
    .filter((delegation) => delegation.departsOn >= today && delegation.status !== 'cancelled')
    .toSorted((a, b) => (a.arrivesOn < b.arrivesOn ? -1 : 1))
    .map((delegation): Line => ({
      area: 'delegations',
      id: delegation.id,
      when: formatDateRange(delegation.arrivesOn, delegation.departsOn, language, 'digits'),
      what: title(delegation.name) || title(delegation.organisation),
      aside: t('people', { count: delegation.memberCount }),
    }))
  const items = (programme.data ?? [])
    .filter((item) => item.heldOn === today)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((item): Line => ({ area: 'programme', id: item.id, when: item.startsAt, what: title(item.title), aside: title(item.place) }))
  const silent = (invitations.data ?? [])
    .filter((invitation) => isSilent(invitation.status, invitation.replyByOn, today))
    .map((invitation): Line => ({
      area: 'invitations',
      id: invitation.id,
      when: formatDate(invitation.replyByOn ?? today, language, 'digits'),
      what: title(invitation.addresseeOrganisation) || title(invitation.addresseePerson),
      aside: title(invitation.event) || title(invitation.election),
    }))
  const open = (meetings.data ?? [])
    .filter((meeting) => meeting.openAgreements > 0)
    .toSorted((a, b) => (a.heldOn > b.heldOn ? -1 : 1))
    .map((meeting): Line => ({
      area: 'meetings',
      id: meeting.id,
      when: formatDate(meeting.heldOn, language, 'digits'),
      what: title(meeting.subject),
      aside: t('agreements', { count: meeting.openAgreements }),
    }))

  return (
    <ScrollArea h="100%">
      <Box p="md" maw={1400}>
        <Title order={1} fz={20} mb="md">
          {formatDate(today, language, 'long-with-weekday')}
        </Title>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Lines heading={t('arrivals')} lines={arrivals} empty={t('no-arrivals')} />
          <Lines heading={t('items')} lines={items} empty={t('no-items')} />
          <Lines heading={t('silent')} lines={silent} empty={t('no-silent')} />
          <Lines heading={t('open')} lines={open} empty={t('no-open')} />
        </SimpleGrid>
      </Box>
    </ScrollArea>
  )
}

function Lines({ heading, lines, empty }: { readonly heading: string; readonly lines: readonly Line[]; readonly empty: string }): ReactNode {
  const { t } = useTranslation('today')
  const { go } = useNavigation()
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} fz={16} mb="sm">
        {heading} {lines.length > 0 && <span className="quiet">({lines.length})</span>}
      </Title>
      {lines.length === 0 && (
        <Text size="sm" className="quiet">
          {empty}
        </Text>
      )}
      {lines.slice(0, shownLines).map((line) => (
        <Box key={line.id} py={4} style={{ display: 'grid', gridTemplateColumns: '170px 1fr', gap: '0 12px' }}>
          <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {line.when}
          </Text>
          <Anchor component="button" size="sm" ta="left" onClick={() => go({ screen: line.area, recordId: line.id })}>
            {line.what}
          </Anchor>
          <Text size="sm" className="quiet" lineClamp={2} style={{ gridColumn: 2 }}>
            {line.aside}
          </Text>
        </Box>
      ))}
      {lines.length > shownLines && lines[0] && (
        <Anchor component="button" size="sm" mt="xs" onClick={() => lines[0] && go({ screen: lines[0].area })}>
          {t('all', { count: lines.length })}
        </Anchor>
      )}
    </Paper>
  )
}
