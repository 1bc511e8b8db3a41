import { Button, Checkbox, CloseButton, Group, Paper, ScrollArea, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { formId } from '../../../shared/language/case-form.ts'
import type { FormToConfirm, SimilarForm } from '../../../shared/register/forms/schema.ts'
import { api } from '../../api.ts'
import { useTranslation } from '../../i18n.ts'
import { showDone } from '../error-text.ts'
import classes from './case-table.module.css'
import { formsQuery, told, useConfirming } from './use-confirming.ts'
import { offerOver, showRow } from './waiting-fields.ts'

/** Where else the register would be corrected in the same way: an offer beside the work, which nobody has to answer. */
export function SimilarForms({ corrections, onClose }: { readonly corrections: readonly FormToConfirm[]; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['forms', 'app'])
  const { confirm, isBusy } = useConfirming()
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const similar = useQuery({
    queryKey: [formsQuery, 'similar', corrections.map(({ key, form }) => [formId(key), form])],
    queryFn: () => findSimilar(corrections),
  })
  const isShown = similar.data !== undefined && similar.data.length > 0
  useEffect(() => {
    if (isShown) showRow(document.activeElement)
  }, [isShown])
  // Help that failed is no reason to disturb somebody who works.
  if (!isShown) return null
  const chosen = similar.data.filter(({ key }) => !refused.has(formId(key)))

  async function confirmChosen(): Promise<void> {
    await confirm(chosen.map(({ key, proposal, corrected }) => ({ key, proposal, form: corrected })))
    showDone(t('similar.done', { count: chosen.length }))
    onClose()
  }
  return (
    <Paper component="section" className={classes['similar']} {...{ [offerOver]: true }} aria-label={t('similar.title')} withBorder shadow="sm" p="xs" mt="xs">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" fw={600} role="status">
          {t('similar.title')} ({similar.data.length})
        </Text>
        <CloseButton size="sm" aria-label={t('app:close')} onClick={onClose} />
      </Group>
      <ScrollArea.Autosize mah={140} type="auto">
        <Stack gap={6} my="xs">
          {similar.data.map(({ key, proposal, corrected }) => {
            const id = formId(key)
            return (
              <Checkbox
                key={id}
                size="xs"
                checked={!refused.has(id)}
                onChange={(event) => setRefused(toggled(refused, id, !event.currentTarget.checked))}
                label={
                  <Text size="sm" lang={key.language} style={{ overflowWrap: 'anywhere' }}>
                    {key.text}: <span className="quiet">{proposal}</span> → <b>{corrected}</b>
                  </Text>
                }
              />
            )
          })}
        </Stack>
      </ScrollArea.Autosize>
      <Button size="compact-sm" loading={isBusy} disabled={chosen.length === 0} onClick={() => void confirmChosen().catch(told)}>
        {t('similar.confirm', { count: chosen.length })}
      </Button>
    </Paper>
  )
}

async function findSimilar(corrections: readonly FormToConfirm[]): Promise<SimilarForm[]> {
  const answers = await Promise.all(corrections.map((form) => api.forms.similar({ form })))
  return [...new Map(answers.flat().map((similar) => [formId(similar.key), similar])).values()]
}

function toggled(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((each) => each !== id)
  return new Set(isIn ? [...others, id] : others)
}
