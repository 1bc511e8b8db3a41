import { Anchor, Box, Paper, ScrollArea, SimpleGrid, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { formatDate, formatDateRange } from '../../../shared/language/index.ts'
import { isSilent } from '../../../shared/register/invitations/rules.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { BackupReminder } from '../../app/backup-reminder.tsx'
import { StateMark } from '../../app/fields/state-mark.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { LostDrafts } from '../../app/lost-drafts.tsx'
import { RecoveryReminder } from '../../app/recovery-reminder.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { NightReminder } from '../../app/night-reminder.tsx'
import { TouchedReminder } from '../../app/touched-reminder.tsx'
import { useLateAgreements, wholeList } from '../../app/use-attention.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import classes from './today-screen.module.css'

const shownLines = 8

interface Line {
  readonly area: RecordArea
  readonly id: string
  readonly when: string
  readonly what: string
  readonly aside: string
  /** Said with a sign where it cannot wait. */
  readonly warning?: string
}

/** The first screen: who comes next, what is on today, who keeps silent, what was promised. */
export function TodayScreen(): ReactNode {
  const { t } = useTranslation('today')
  const language = useLanguage()
  const today = todayIso()
  const delegations = useQuery(wholeList.delegations)
  const invitations = useQuery(wholeList.invitations)
  const meetings = useQuery(wholeList.meetings)
  const programme = useQuery(wholeList.programme)
  const late = useLateAgreements()
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
    .toSorted((a, b) => ((a.replyByOn ?? '') < (b.replyByOn ?? '') ? -1 : 1))
    .map((invitation): Line => ({
      area: 'invitations',
      id: invitation.id,
      when: formatDate(invitation.replyByOn ?? today, language, 'digits'),
      what: title(invitation.addresseeOrganisation) || title(invitation.addresseePerson),
      aside: title(invitation.event) || title(invitation.election),
    }))
  const open = (meetings.data ?? [])
    .filter((meeting) => meeting.openAgreements > 0)
    .toSorted((a, b) => (late.get(b.id) ?? 0) - (late.get(a.id) ?? 0) || (a.heldOn > b.heldOn ? -1 : 1))
    .map((meeting): Line => {
      const lateCount = late.get(meeting.id)
      return {
        area: 'meetings',
        id: meeting.id,
        when: formatDate(meeting.heldOn, language, 'digits'),
        what: title(meeting.subject),
        aside: t('agreements', { count: meeting.openAgreements }),
        ...(lateCount === undefined ? {} : { warning: t('late', { count: lateCount }) }),
      }
    })

  return (
    <ScrollArea h="100%">
      <Box p="md" maw={1500}>
        <RecoveryReminder />
        <LostDrafts />
        <BackupReminder />
        <NightReminder />
        <TouchedReminder />
        <Title order={1} fz={20} mb="sm">
          {formatDate(today, language, 'long-with-weekday')}
        </Title>
        <SimpleGrid type="container" cols={{ base: 1, '760px': 2 }} spacing="md" verticalSpacing="md">
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
  const id = useId()
  const [first] = lines
  return (
    <Paper component="section" aria-labelledby={id} withBorder px="md" py="sm">
      <Title id={id} order={2} fz={16} mb={6}>
        {heading} {lines.length > 0 && <span className="quiet">({lines.length})</span>}
      </Title>
      {lines.length === 0 && (
        <Text size="sm" className="quiet">
          {empty}
        </Text>
      )}
      <ul className={classes['lines']}>
        {lines.slice(0, shownLines).map((line) => (
          <li key={line.id} className={classes['line']}>
            <Text size="sm" className={classes['when']}>
              {line.when}
            </Text>
            <div>
              <Anchor component="button" type="button" size="sm" ta="left" lineClamp={2} title={line.what} onClick={() => go({ screen: line.area, recordId: line.id })}>
                {line.what}
              </Anchor>
              <Text size="xs" className="quiet" lineClamp={1} title={line.aside}>
                {line.aside}
              </Text>
              {line.warning !== undefined && <StateMark Sign={IconAlertTriangle} word={line.warning} warning />}
            </div>
          </li>
        ))}
      </ul>
      {lines.length > shownLines && first && (
        <Anchor component="button" type="button" size="sm" mt={4} onClick={() => go({ screen: first.area })}>
          {t('all', { count: lines.length })}
        </Anchor>
      )}
    </Paper>
  )
}
