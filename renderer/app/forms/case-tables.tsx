import { Box, Text } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import type { RecordForm } from '../../../shared/register/forms/schema.ts'
import { useTranslation } from '../../i18n.ts'
import { useRefusal } from '../rights.tsx'
import { inTables } from './case-forms.ts'
import { CaseTable } from './case-table.tsx'
import classes from './case-table.module.css'
import { caseTables } from './waiting-fields.ts'

/** Forms to look through, a table for each text; Enter confirms a row and leads through all of the tables. */
export function CaseTables({ forms }: { readonly forms: readonly RecordForm[] }): ReactNode {
  const { t } = useTranslation('forms')
  const refusal = useRefusal('confirm-forms')
  const tables = useMemo(() => inTables(forms), [forms])
  return (
    <Box className={classes['tables']} {...{ [caseTables]: true }}>
      <Text size="xs" className="quiet" mb="xs">
        {refusal ?? t('keys')}
      </Text>
      {tables.map((table) => (
        <CaseTable key={table.id} table={table} />
      ))}
    </Box>
  )
}
