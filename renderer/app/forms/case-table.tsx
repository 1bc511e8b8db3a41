import { Box, Button, Collapse, Group, Kbd, Text, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { formId } from '../../../shared/language/case-form.ts'
import { normaliseLetters } from '../../../shared/language/index.ts'
import type { FormToConfirm, RecordForm } from '../../../shared/register/forms/schema.ts'
import { useTranslation } from '../../i18n.ts'
import { useRight } from '../rights.tsx'
import { type CaseTableContent, isCorrection, isWaiting, toConfirm } from './case-forms.ts'
import { CaseRow } from './case-row.tsx'
import classes from './case-table.module.css'
import { SimilarForms } from './similar-forms.tsx'
import { told, useConfirming } from './use-confirming.ts'
import { caseTable, focusField, nextWaiting } from './waiting-fields.ts'

/** The forms of one text in one language, a row per case; folded away where somebody has confirmed them all already. */
export function CaseTable({ table }: { readonly table: CaseTableContent }): ReactNode {
  const { t } = useTranslation(['forms', 'app'])
  const mayConfirm = useRight('confirm-forms')
  const { confirm, withdraw, isBusy } = useConfirming()
  const waiting = table.rows.filter(isWaiting).length
  /** What is confirmed in front of somebody's eyes stays where it is. */
  const [isOpen, setOpen] = useState(waiting > 0)
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  /** What was put right here, for the offer to put similar texts right, too. */
  const [corrected, setCorrected] = useState<readonly FormToConfirm[]>([])

  const shown = (row: RecordForm): string => row.confirmed ?? row.proposal
  const valueOf = (row: RecordForm): string => typed.get(formId(row.key)) ?? shown(row)
  const isEdited = (row: RecordForm): boolean => valueOf(row) !== shown(row)
  const forget = (rows: readonly RecordForm[]): void =>
    setTyped((all) => new Map([...all].filter(([id]) => rows.every((row) => formId(row.key) !== id))))

  /** False where a field was emptied: what stood there comes back, and nothing is confirmed unread. */
  async function confirmRows(rows: readonly RecordForm[]): Promise<boolean> {
    const forms = rows.filter((row) => isWaiting(row) || isEdited(row)).map((row) => toConfirm(row, cleaned(valueOf(row))))
    const emptied = rows.filter((row) => valueOf(row).trim() === '')
    if (emptied.length > 0) forget(emptied)
    if (forms.length === 0 || emptied.length > 0) return emptied.length === 0
    await confirm(forms)
    forget(rows)
    const corrections = forms.filter(isCorrection)
    const ids = new Set(forms.map(({ key }) => formId(key)))
    setCorrected((all) => [...all.filter(({ key }) => !ids.has(formId(key))), ...corrections])
    return true
  }
  // A look-alike letter typed into a Kyrgyz form would stand in every paper from then on.
  const cleaned = (form: string): string => (table.language === 'ky' ? normaliseLetters(form) : form)

  async function confirmAndGoOn(row: RecordForm, what: 'row' | 'table', field: HTMLElement | undefined): Promise<void> {
    const next = field && nextWaiting(field, what)
    if (await confirmRows(what === 'row' ? [row] : table.rows)) focusField(next)
  }

  return (
    <Box component="section" mb="sm" {...{ [caseTable]: true }}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start" mb={2}>
        <UnstyledButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} miw={0}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <span aria-hidden>{isOpen ? '▾' : '▸'}</span> <b lang={table.language}>{table.text}</b>{' '}
            <span className="quiet">
              {t(`kinds.${table.kind}`)}, {t(`app:papers.language-${table.language}`)}
            </span>
          </Text>
        </UnstyledButton>
        {waiting > 0 && mayConfirm && (
          <Tooltip label={<Kbd size="xs">Ctrl+Enter</Kbd>}>
            <Button
              size="compact-xs"
              variant="light"
              flex="none"
              disabled={isBusy}
              aria-label={`${t('confirm-table')}: ${table.text}, ${t(`app:papers.language-${table.language}`)}`}
              onClick={() => void confirmRows(table.rows).catch(told)}
            >
              {t('confirm-table')}
            </Button>
          </Tooltip>
        )}
        {waiting === 0 && (
          <Group component="span" gap={4} wrap="nowrap" flex="none" fz="sm">
            <IconCheck size={16} aria-hidden /> {t('table-confirmed')}
          </Group>
        )}
      </Group>
      <Collapse expanded={isOpen}>
        <table className={classes['table']} aria-label={`${table.text}, ${t(`app:papers.language-${table.language}`)}`}>
          <thead>
            <tr>
              {['question', 'form', 'example', 'state', 'action'].map((column) => (
                <th key={column} scope="col">
                  <VisuallyHidden>{t(`columns.${column}`)}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <CaseRow
                key={formId(row.key)}
                row={row}
                value={valueOf(row)}
                isEdited={isEdited(row)}
                mayConfirm={mayConfirm}
                onType={(value) => setTyped((all) => new Map(all).set(formId(row.key), value))}
                onPutBack={() => forget([row])}
                onConfirm={(what, field) => void confirmAndGoOn(row, what, field).catch(told)}
                onWithdraw={() => void withdraw(row.key).catch(told)}
              />
            ))}
          </tbody>
        </table>
      </Collapse>
      {corrected.length > 0 && <SimilarForms corrections={corrected} onClose={() => setCorrected([])} />}
    </Box>
  )
}
