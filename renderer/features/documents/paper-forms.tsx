import { Button, Checkbox, Group, Kbd, Stack, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { formId } from '../../../shared/language/case-form.ts'
import type { RecordForm } from '../../../shared/register/forms/schema.ts'
import { isWaiting } from '../../app/forms/case-forms.ts'
import { CaseTables } from '../../app/forms/case-tables.tsx'
import { firstWaiting, focusField } from '../../app/forms/waiting-fields.ts'
import { useTranslation } from '../../i18n.ts'

/**
 * The forms of one paper, in the place of its fields: those that nobody has confirmed, and on demand the others, because an
 * event has no card on which its forms could be put right. A row stays after it was confirmed, so that nothing jumps.
 */
export function PaperForms({ forms, onClose }: { readonly forms: readonly RecordForm[]; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['workshop', 'forms'])
  const frame = useRef<HTMLDivElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const waiting = forms.filter(isWaiting)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(waiting.length === 0)
  const unseen = waiting.filter(({ key }) => !seen.has(formId(key)))
  if (unseen.length > 0) setSeen(new Set([...seen, ...unseen.map(({ key }) => formId(key))]))
  const shown = all ? forms : forms.filter(({ key }) => seen.has(formId(key)))
  const isDone = waiting.length === 0

  useEffect(() => {
    if (firstWaiting(frame.current)) focusField(firstWaiting(frame.current))
    else back.current?.focus()
  }, [])
  useEffect(() => {
    // The last one is confirmed: the keyboard goes on to what follows.
    if (isDone && frame.current?.contains(document.activeElement)) back.current?.focus()
  }, [isDone])

  return (
    <Stack ref={frame} component="section" gap="xs" aria-label={t('forms.title')}>
      <Group justify="space-between" gap="xs">
        <Title order={3} fz={15}>
          {t('forms.title')}
        </Title>
        <Button ref={back} size="compact-sm" variant="default" rightSection={<Kbd size="xs">Esc</Kbd>} onClick={onClose}>
          {t('forms.back')}
        </Button>
      </Group>
      <Group justify="space-between" gap="xs">
        <Group gap={4} fz="sm" role="status" className={isDone ? undefined : 'warning-text'}>
          {isDone && <IconCheck size={16} aria-hidden />}
          {forms.length === 0 ? t('forms.none') : isDone ? t('forms.done') : t('forms:waiting', { count: waiting.length })}
        </Group>
        {forms.length > 0 && (
          <Checkbox size="xs" label={t('forms.confirmed-too')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        )}
      </Group>
      {shown.length > 0 && <CaseTables forms={shown} />}
    </Stack>
  )
}
