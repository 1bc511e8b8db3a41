import { Box, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatDate, formatNumber } from '../../../shared/language/index.ts'
import type { BatchSheet } from '../../../shared/register/accreditation/calls.ts'
import type { Batch } from '../../../shared/register/accreditation/schema.ts'
import { api } from '../../api.ts'
import { errorText } from '../../app/error-text.ts'
import { BothLanguages, CardLine, CardSection, RecordLink } from '../../app/records/card-parts.tsx'
import { todayIso } from '../../app/today-iso.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { BatchLines } from './batch-lines.tsx'
import { DecisionForm } from './decision-form.tsx'
import { FigureTables } from './figures.tsx'

/** A batch: the decision or what leads to it, the observers as the annex has them, the figures. */
export function BatchCard({ record }: { readonly record: Batch }): ReactNode {
  const { t } = useTranslation('batches')
  const language = useLanguage()
  const sheet = useQuery({ queryKey: ['batches', 'sheet', record.id, record.revision], queryFn: () => api.accreditation.sheet({ id: record.id, on: todayIso() }) })
  return (
    <>
      <CardLine label={t('fields.decision')}>{record.decision && <Decided record={record} />}</CardLine>
      <CardLine label={t('fields.validUntilOn')}>{record.validUntilOn && formatDate(record.validUntilOn, language, 'long')}</CardLine>
      {sheet.error && (
        <Text size="sm" c="red" role="alert">
          {errorText(sheet.error)}
        </Text>
      )}
      {sheet.data && <LeftOut sheet={sheet.data} />}
      {sheet.data && record.archivedAt === null && <DecisionForm key={record.revision} batch={record} size={sheet.data.lines.length} />}
      {sheet.data && (
        <CardSection title={t('members', { count: sheet.data.lines.length })}>
          <BatchLines batch={record} lines={sheet.data.lines} />
        </CardSection>
      )}
      {sheet.data && <SheetFigures sheet={sheet.data} isDraft={record.decision === null} />}
      <CardLine label={t('fields.title')}>{(record.title.ky || record.title.ru) && <BothLanguages text={record.title} />}</CardLine>
      <CardLine label={t('fields.electionId')}>
        <RecordLink area="elections" id={record.electionId} />
      </CardLine>
      <CardLine label={t('fields.order')}>{record.order}</CardLine>
      <CardLine label={t('fields.annexLanguage')}>{t(`annexLanguages.${record.annexLanguage}`)}</CardLine>
      <CardLine label={t('fields.certificateMask')}>{record.certificateMask}</CardLine>
      <CardLine label={t('fields.certificates')}>{record.certificates.length > 0 && numbersOf(record)}</CardLine>
      <CardLine label={t('fields.handOuts')}>{record.handOuts.length > 0 && formatNumber(record.handOuts.length, language)}</CardLine>
      <CardLine label={t('fields.returns')}>{record.returns.length > 0 && formatNumber(record.returns.length, language)}</CardLine>
      <CardLine label={t('fields.notes')}>{record.notes}</CardLine>
    </>
  )
}

function Decided({ record }: { readonly record: Batch }): ReactNode {
  const { t } = useTranslation('batches')
  const language = useLanguage()
  if (!record.decision) return null
  return (
    <>
      {t('decided', { number: record.decision.number, day: formatDate(record.decision.on, language, 'long') })}
      <BothLanguages text={record.decision.title} />
    </>
  )
}

/** «0030–0058»: a batch's numbers run without a gap, unless an earlier decision gave some back. */
function numbersOf({ certificates }: Batch): string {
  const numbers = certificates.toSorted((a, b) => a.seq - b.seq)
  const [first, last] = [numbers[0]?.number ?? '', numbers.at(-1)?.number ?? '']
  return first === last ? first : `${first} – ${last}`
}

function LeftOut({ sheet }: { readonly sheet: BatchSheet }): ReactNode {
  const { t } = useTranslation('batches')
  if (sheet.leftOut === 0) return null
  return (
    <Text size="sm" fw={600} mb="sm" role="status">
      {t('left-out', { count: sheet.leftOut })}
    </Text>
  )
}

function SheetFigures({ sheet, isDraft }: { readonly sheet: BatchSheet; readonly isDraft: boolean }): ReactNode {
  const { t } = useTranslation('batches')
  const language = useLanguage()
  const missions = new Map(sheet.lines.flatMap(({ missionId, mission }) => (missionId === null ? [] : [[missionId, mission] as const])))
  const organisations = new Map(sheet.lines.flatMap(({ organisationId, organisation }) => (organisationId === null ? [] : [[organisationId, organisation] as const])))
  return (
    <CardSection title={t('figures')}>
      <Group gap="lg" mb="xs">
        <Text size="sm">{t(isDraft ? 'would-accredit' : 'standing-today', { count: sheet.totals.accredited, number: formatNumber(sheet.totals.accredited, language) })}</Text>
      </Group>
      <Box>
        <FigureTables totals={sheet.totals} missions={missions} organisations={organisations} />
      </Box>
    </CardSection>
  )
}
