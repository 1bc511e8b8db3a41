import { ActionIcon, Alert, Anchor, Box, Group, Paper, ScrollArea, Select, Table, Text, Title, Tooltip } from '@mantine/core'
import { IconCopy, IconUserQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { formatDate, formatNumber, languages } from '../../../shared/language/index.ts'
import type { Overview } from '../../../shared/register/accreditation/calls.ts'
import { pressLine } from '../../../shared/register/accreditation/press-line.ts'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { DateField } from '../../app/fields/date-field.tsx'
import { useNavigation } from '../../app/navigation.tsx'
import { CardPapers } from '../../app/records/card-papers.tsx'
import { personName } from '../../app/record-titles.ts'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'
import { batchLabel } from './application-state.tsx'
import { FigureTables, KeyFigures } from './figures.tsx'
import { AccreditationFrame } from './frame.tsx'

/** The figures of an election as of a day: how many, whose, from where; by which decisions; what goes to the press. */
export function AccreditationScreen(): ReactNode {
  return (
    <AccreditationFrame tab="accreditation">
      <OverviewPane />
    </AccreditationFrame>
  )
}

function OverviewPane(): ReactNode {
  const { t } = useTranslation('accreditation')
  const language = useLanguage()
  const { place, go } = useNavigation()
  const elections = useQuery({ queryKey: ['elections', 'list', '', false], queryFn: () => api.elections.list({ search: '', archived: false }) })
  const known = elections.data ?? []
  const electionId = known.find(({ id }) => id === place.recordId)?.id ?? known[0]?.id
  const [on, setOn] = useState<string | null>(todayIso())
  const overview = useQuery({
    queryKey: ['accreditation', 'overview', electionId, on],
    queryFn: () => api.accreditation.overview({ electionId: electionId ?? '', on: on ?? todayIso() }),
    enabled: electionId !== undefined,
    placeholderData: (previous) => previous,
  })
  return (
    <ScrollArea h="100%" p="md">
      <Group align="flex-start" mb="md" gap="md">
        <Select
          flex="1 1 360px"
          maw={640}
          label={t('election')}
          allowDeselect={false}
          value={electionId ?? null}
          data={known.map(({ id, name, votingOn }) => ({ value: id, label: `${inLanguage(name, language)}, ${formatDate(votingOn, language, 'digits')}` }))}
          onChange={(id) => id !== null && go({ screen: 'accreditation', recordId: id })}
        />
        <Box w={260}>
          <DateField label={t('as-of')} value={on} onChange={setOn} />
        </Box>
      </Group>
      {overview.error && (
        <Text c="red" role="alert">
          {errorText(overview.error)}
        </Text>
      )}
      {elections.data?.length === 0 && <Text>{t('no-election')}</Text>}
      {overview.data && electionId !== undefined && <Figures overview={overview.data} electionId={electionId} />}
    </ScrollArea>
  )
}

function Figures({ overview, electionId }: { readonly overview: Overview; readonly electionId: string }): ReactNode {
  const { t } = useTranslation('accreditation')
  const { totals } = overview
  const byId = (names: Overview['missions']) => new Map(names.map(({ id, name }) => [id, name]))
  return (
    <>
      <KeyFigures
        figures={[
          { label: t('figures.standing'), value: totals.accredited, main: true },
          { label: t('figures.granted'), value: totals.granted },
          { label: t('figures.given'), value: totals.handedOut },
          { label: t('figures.waiting'), value: totals.waiting },
          { label: t('figures.countries'), value: totals.countries.filter(({ key }) => key !== null).length },
          { label: t('figures.organisations'), value: totals.organisations.filter(({ key }) => key !== null).length },
        ]}
      />
      {totals.accredited > 0 && <PressFigure totals={totals} />}
      {totals.granted > 0 && (
        <Group mb="md">
          <CardPapers area="elections" recordId={electionId} kinds={['accredited-list']} />
        </Group>
      )}
      <Doubles doubles={overview.doubles} />
      <Batches batches={overview.batches} />
      <FigureTables totals={totals} missions={byId(overview.missions)} organisations={byId(overview.organisations)} />
      {totals.granted === 0 && totals.waiting === 0 && <Text className="quiet">{t('nothing')}</Text>}
    </>
  )
}

/** The sentence for the press, in each language by itself: it is pasted where only one of them stands. */
function PressFigure({ totals }: { readonly totals: Overview['totals'] }): ReactNode {
  const { t } = useTranslation('accreditation')
  const sentence = pressLine(totals)
  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text)
    await api.desk.guardClipboard({ soon: false })
    showDone(t('press.copied'))
  }
  return (
    <Paper withBorder px="sm" py="xs" mb="md" component="section" aria-label={t('press.title')}>
      {languages.map((language) => (
        <Group key={language} gap="xs" wrap="nowrap">
          <Text size="sm" lang={language} flex={1}>
            {sentence[language]}
          </Text>
          <Tooltip label={t('press.copy')}>
            <ActionIcon variant="subtle" aria-label={`${t('press.copy')} — ${language}`} onClick={() => void copy(sentence[language]).catch(showError)}>
              <IconCopy size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      ))}
    </Paper>
  )
}

function Doubles({ doubles }: { readonly doubles: Overview['doubles'] }): ReactNode {
  const { t } = useTranslation('accreditation')
  const language = useLanguage()
  const { go } = useNavigation()
  if (doubles.length === 0) return null
  return (
    <Alert icon={<IconUserQuestion size={20} aria-hidden />} title={t('doubles.title')} mb="md">
      {doubles.map((group) => (
        <Group key={group.map(({ applicationId }) => applicationId).join()} gap="xs">
          {group.map((one) => (
            <Anchor key={one.applicationId} component="button" type="button" size="sm" onClick={() => go({ screen: 'applications', recordId: one.applicationId })}>
              {personName(one, language)}
            </Anchor>
          ))}
        </Group>
      ))}
      <Text size="xs" className="quiet" mt={4}>
        {t('doubles.hint')}
      </Text>
    </Alert>
  )
}

function Batches({ batches }: { readonly batches: Overview['batches'] }): ReactNode {
  const { t } = useTranslation(['accreditation', 'batches'])
  const language = useLanguage()
  const { go } = useNavigation()
  if (batches.length === 0) return null
  return (
    <Box component="section" mb="lg">
      <Title order={3} fz={14} mb={4}>
        {t('batches:title')}
      </Title>
      <Table aria-label={t('batches:title')} fz="sm" verticalSpacing={3} maw={900} style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('batches:columns.order')}</Table.Th>
            <Table.Th>{t('batches:columns.decision')}</Table.Th>
            <Table.Th ta="right">{t('columns.granted')}</Table.Th>
            <Table.Th ta="right">{t('columns.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Td>
                <Anchor component="button" type="button" size="sm" onClick={() => go({ screen: 'batches', recordId: batch.id })}>
                  {batchLabel(batch.order, language)}
                </Anchor>
              </Table.Td>
              <Table.Td>
                {batch.decidedOn === null ? t('batches:states.draft') : t('batches:decided', { number: batch.decisionNumber ?? '', day: formatDate(batch.decidedOn, language, 'digits') })}
              </Table.Td>
              <Table.Td ta="right">{formatNumber(batch.grantedByDay, language)}</Table.Td>
              <Table.Td ta="right">{formatNumber(batch.standingByDay, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  )
}
