import { Anchor, List } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/language/index.ts'
import { readNumberPage } from '../../../shared/register/history/journal-pages.ts'
import type { Fault } from '../../../shared/register/history/schema.ts'
import { isoDate, recordAreas } from '../../../shared/register/record.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useLanguage, useTranslation } from '../../i18n.ts'

export const faultId = ({ code, seq, area, recordId }: Fault): string => [code, seq, area, recordId].join(' ')

/** What was found, each with the way to its record. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }): ReactNode {
  return (
    <List size="sm" my="xs">
      {faults.map((fault) => (
        <List.Item key={faultId(fault)}>
          <FaultLine fault={fault} />
        </List.Item>
      ))}
    </List>
  )
}

function FaultLine({ fault: { code, seq, area, recordId } }: { readonly fault: Fault }): ReactNode {
  const { t } = useTranslation('history')
  const { go } = useNavigation()
  const page = usePageName({ area, recordId })
  // A reception is written about on the card of its meeting.
  const screen = area === 'receptions' ? 'meetings' : recordAreas.find((candidate) => candidate === area)
  return (
    <>
      {t(`faults.${code}`)}{' '}
      {screen !== undefined && recordId !== null ? (
        <Anchor component="button" type="button" size="sm" onClick={() => go({ screen, recordId })}>
          {t(`areas.${area ?? screen}`)}
        </Anchor>
      ) : (
        area !== null && area !== 'register' && t(`areas.${area}`)
      )}
      {page !== '' && `: ${page}`}
      {seq !== null && ` (${t('verify.entry', { seq })})`}
    </>
  )
}

/** Which page of a journal it is: its numbers, or its day. */
function usePageName({ area, recordId }: Pick<Fault, 'area' | 'recordId'>): string {
  const { t } = useTranslation('history')
  const language = useLanguage()
  if (recordId === null) return ''
  if (area === 'dispatches') return isoDate.safeParse(recordId).success ? formatDate(recordId, language, 'digits') : ''
  const page = area === 'numbers' ? readNumberPage(recordId) : undefined
  if (page === undefined) return ''
  const { counter, year, first, last } = page
  return `${t(`numbering.series.${counter}`, { ns: 'settings', defaultValue: counter })}, ${t('verify.page', { year, first, last })}`
}
