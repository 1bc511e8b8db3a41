import { Alert, Box, Button, Group, Kbd, Loader, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import { showUndoable } from '../undo.tsx'
import type { AreaScreen, StoredRecord } from './area-screen.ts'
import { dropDraft, keepDraft } from './draft-keeper.ts'

interface PaneProps<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord> {
  readonly screen: AreaScreen<Input, Stored, Summary>
  /** Absent: a new record. */
  readonly recordId?: string
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

/** What a draft holds: the form as typed, and which revision it was begun on. */
const draftSchema = z.object({ revision: z.number().nullable(), values: z.record(z.string(), z.json()) })

interface Start<Input> {
  readonly values: Input
  readonly revision: number | null
  readonly fromDraft: boolean
}

/** Loads the record and what was typed into its form before, then shows the form. */
export function RecordFormPane<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  props: PaneProps<Input, Stored, Summary>,
): ReactNode {
  const { screen, recordId } = props
  const draftKey = `${screen.area}/${recordId ?? 'new'}`
  const start = useQuery({
    queryKey: ['form', draftKey],
    queryFn: () => loadStart(screen, recordId, draftKey),
    gcTime: 0,
    staleTime: 0,
  })
  if (start.error) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(start.error)}
      </Text>
    )
  }
  if (!start.data || start.isFetching) return <Loader m="md" />
  return <Form {...props} draftKey={draftKey} start={start.data} />
}

async function loadStart<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  screen: AreaScreen<Input, Stored, Summary>,
  recordId: string | undefined,
  draftKey: string,
): Promise<Start<Input>> {
  const record = recordId === undefined ? undefined : await screen.calls.get({ id: recordId })
  // A record passes its own input schema, which drops what a form does not send.
  const stored = record === undefined ? screen.newInput() : screen.inputSchema.parse(record)
  const draft = draftSchema.safeParse((await api.drafts.find({ key: draftKey }))?.content)
  if (!draft.success) return { values: stored, revision: record?.revision ?? null, fromDraft: false }
  // Half-typed values need not pass the schema yet; fields that did not exist when it was typed come from the record.
  return { values: { ...stored, ...draft.data.values }, revision: draft.data.revision, fromDraft: true }
}

function Form<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  draftKey,
  start,
  onSaved,
  onCancel,
}: PaneProps<Input, Stored, Summary> & { readonly draftKey: string; readonly start: Start<Input> }): ReactNode {
  const { t } = useTranslation([screen.area, 'app'])
  const language = useLanguage()
  const queries = useQueryClient()
  const [restored, setRestored] = useState(start.fromDraft)
  const formElement = useRef<HTMLFormElement>(null)
  const form = useForm<Input>({
    initialValues: start.values,
    validate: schemaResolver(screen.inputSchema, { sync: true }),
    onValuesChange: (values) => keepDraft(draftKey, { revision: start.revision, values }),
  })

  const save = useMutation({
    mutationFn: (values: Input) => {
      const input = screen.inputSchema.parse(values)
      return recordId === undefined || start.revision === null
        ? screen.calls.create(input)
        : screen.calls.update({ id: recordId, revision: start.revision, input })
    },
    onSuccess: async (record) => {
      await dropDraft(draftKey)
      await queries.invalidateQueries()
      showUndoable(t('app:form.saved'), queries)
      onSaved(record.id)
    },
    onError: (error) => {
      if (error instanceof AppError && error.code === 'invalid-input') markFields(error, form.setFieldError, t('app:form.refused'))
    },
  })

  const submit = form.onSubmit(
    (values) => save.mutate(values),
    () => focusFirstError(formElement.current),
  )
  const cancel = async (): Promise<void> => {
    await dropDraft(draftKey)
    onCancel()
  }
  useHotkeys([['mod+S', () => submit()], ['Escape', () => void leave()]], [])
  /** Esc leaves what was typed for later; only Cancel throws it away. */
  async function leave(): Promise<void> {
    onCancel()
  }

  useEffect(() => {
    formElement.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [])

  return (
    <Box component="form" ref={formElement} onSubmit={submit} h="100%" style={{ display: 'flex', flexDirection: 'column' }} noValidate>
      <Group p="md" justify="space-between" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Title order={2} fz={18}>
          {recordId === undefined ? t('new') : t('edit')}
        </Title>
        <Group gap="xs">
          <Button variant="default" onClick={() => void cancel()}>
            {t('app:form.cancel')}
          </Button>
          <Tooltip label={<Kbd size="xs">Ctrl+S</Kbd>}>
            <Button type="submit" loading={save.isPending}>
              {t('app:form.save')}
            </Button>
          </Tooltip>
        </Group>
      </Group>
      <ScrollArea flex={1} type="auto">
        <Box p="md" maw={1180} mx="auto" lang={language}>
          {restored && (
            <Alert mb="md" withCloseButton onClose={() => setRestored(false)} closeButtonLabel={t('app:close')}>
              {t('app:form.restored')}
            </Alert>
          )}
          {save.error && (
            <Alert mb="md" color="red" role="alert">
              {errorText(save.error)}
            </Alert>
          )}
          {Object.keys(form.errors).length > 0 && (
            <Alert mb="md" color="red" role="alert">
              {t('app:form.errors', { count: Object.keys(form.errors).length })}
            </Alert>
          )}
          <Stack gap="sm">
            <screen.Fields form={form} isNew={recordId === undefined} />
          </Stack>
        </Box>
      </ScrollArea>
    </Box>
  )
}

function markFields(error: AppError, set: (path: string, message: string) => void, message: string): void {
  const { fields, field } = error.details
  const paths = Array.isArray(fields) ? fields.map(String) : typeof field === 'string' ? [field] : []
  for (const path of paths) set(path.replace(/^input\./u, ''), message)
}

function focusFirstError(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
