import { Box, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DocumentKindId } from '../../../shared/documents/document-kind.ts'
import { type Period, toPeriodId } from '../../../shared/register/period.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useTranslation } from '../../i18n.ts'
import { DateField } from '../fields/date-field.tsx'
import { useNavigation } from '../navigation.tsx'
import { RightButton } from '../rights.tsx'

interface PrintRegisterProps {
  readonly area: RecordArea
  readonly kind: DocumentKindId
  readonly period: Period
  /** Absent: the register prints whole, and no days are asked for. */
  readonly onPeriod?: (period: Period) => void
  readonly children: ReactNode
}

/** A list that also stands on paper as a whole: its days and its print button above it. */
export function PrintRegister({ area, kind, period, onPeriod, children }: PrintRegisterProps): ReactNode {
  const { t } = useTranslation('app')
  const { go } = useNavigation()
  const inOrder = period.from <= period.to
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Group px="md" pt="xs" gap="sm" justify="flex-end" align="flex-start" wrap="nowrap">
        {onPeriod && (
          <>
            <Box w={170}>
              <DateField label={t('register.from')} value={period.from} onChange={(from) => from !== null && onPeriod({ ...period, from })} error={inOrder ? undefined : t('register.wrong-order')} />
            </Box>
            <Box w={170}>
              <DateField label={t('register.to')} value={period.to} onChange={(to) => to !== null && onPeriod({ ...period, to })} />
            </Box>
          </>
        )}
        <RightButton
          right="issue-papers"
          mt={onPeriod ? besideField : 0}
          variant="default"
          disabled={!inOrder}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => go({ screen: area, period: toPeriodId(period), paperKind: kind })}
        >
          {t('register.print')}
        </RightButton>
      </Group>
      <Box flex={1} mih={0}>
        {children}
      </Box>
    </Box>
  )
}

/** A button stands beside the field, not beside its label. */
const besideField = 23
