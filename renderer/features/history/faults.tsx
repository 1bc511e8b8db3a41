import { Anchor, List } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Fault } from '../../../shared/register/history/schema.ts'
import { recordAreas } from '../../../shared/register/record.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useTranslation } from '../../i18n.ts'

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
  const screen = recordAreas.find((candidate) => candidate === area)
  return (
    <>
      {t(`faults.${code}`)}{' '}
      {screen !== undefined && recordId !== null ? (
        <Anchor component="button" type="button" size="sm" onClick={() => go({ screen, recordId })}>
          {t(`areas.${screen}`)}
        </Anchor>
      ) : (
        area !== null && area !== 'register' && t(`areas.${area}`)
      )}
      {seq !== null && ` (${t('verify.entry', { seq })})`}
    </>
  )
}
