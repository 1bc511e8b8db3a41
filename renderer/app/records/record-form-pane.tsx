import { Alert, Box, Button, Group, Kbd, Loader, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { Language } from '../../../shared/language/bilingual.ts'
import { api } from '../../api.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText } from '../error-text.ts'
import { showUndoable } from '../undo.tsx'
import { isUnderWindow } from '../under-window.ts'
import { useEscape } from '../use-escape.ts'
import type { AreaScreen, RecordReference, StoredRecord } from './area-screen.ts'
import { dropDraft, keepAllDraftsNow, keepDraft } from './draft-keeper.ts'

interface PaneProps<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord> {
  readonly screen: AreaScreen<Input, Stored, Summary>
  /** Absent: a new record. */
  readonly recordId?: string
  /** A new record begun on the card of another one. */
  readonly origin?: RecordReference
  /** Given where the form stands in a window over another form: the name that was not found there. */
  readonly typed?: string
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
  const language = useLanguage()
  const draftKey = draftKeyOf(props)
  // Read once and not through the cache: a record saved elsewhere meanwhile must not draw the form anew under the typing.
  const [start, setStart] = useState<Start<Input>>()
  const [failed, setFailed] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    loadStart(props, draftKey, language).then(
      (loaded) => current && setStart(loaded),
      (error: unknown) => current && setFailed(error),
    )
    return () => {
      current = false
    }
    // The pane is new for every record; only beginning anew loads again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt])

  async function beginAnew(): Promise<void> {
    await dropDraft(draftKey)
    setStart(undefined)
    setAttempt(attempt + 1)
  }

  if (failed !== undefined) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(failed)}
      </Text>
    )
  }
  if (!start) return <Loader m="md" />
  return <Form {...props} key={attempt} draftKey={draftKey} start={start} onBeginAnew={() => void beginAnew()} />
}

/** Each way into a form keeps its own draft, so that one half-typed record never shows up inside another. */
function draftKeyOf<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  origin,
  typed,
}: PaneProps<Input, Stored, Summary>): string {
  if (recordId !== undefined) return `${screen.area}/${recordId}`
  if (typed !== undefined) return `${screen.area}/new/over-form`
  return origin === undefined ? `${screen.area}/new` : `${screen.area}/new/${origin.area}/${origin.id}`
}

async function loadStart<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>(
  { screen, recordId, origin, typed }: PaneProps<Input, Stored, Summary>,
  draftKey: string,
  language: Language,
): Promise<Start<Input>> {
  const record = recordId === undefined ? undefined : await screen.calls.get({ id: recordId })
  const takenOver = {
    ...(origin && (await screen.startFrom?.(origin))),
    ...(typed === undefined || typed === '' ? {} : screen.startNamed?.(typed, language)),
  }
  // A record passes its own input schema, which drops what a form does not send.
  const stored = record === undefined ? { ...screen.newInput(), ...takenOver } : screen.inputSchema.parse(record)
  const draft = draftSchema.safeParse((await api.drafts.find({ key: draftKey }))?.content)
  if (!draft.success) return { values: stored, revision: record?.revision ?? null, fromDraft: false }
  // Half-typed values need not pass the schema yet; fields that did not exist when it was typed come from the record.
  return { values: { ...stored, ...draft.data.values }, revision: draft.data.revision, fromDraft: true }
}

interface FormProps<Input> {
  readonly draftKey: string
  readonly start: Start<Input>
  readonly onBeginAnew: () => void
}

function Form<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  typed,
  draftKey,
  start,
  onBeginAnew,
  onSaved,
  onCancel,
}: PaneProps<Input, Stored, Summary> & FormProps<Input>): ReactNode {
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
      onSaved(record.id)
      // After going on, which clears notices. Over another form the picked name says it, and undoing would break the link.
      if (typed === undefined) showUndoable(t('app:form.saved'), queries)
    },
    onError: (error) => {
      if (error instanceof AppError && error.code === 'invalid-input') markFields(error, form.setFieldError, t('app:form.refused'))
    },
  })

  const submit = form.onSubmit(
    (values) => save.mutate(values),
    // The marks are drawn only after this handler: looked for at once, none is there, and a long form fails out of sight.
    () => void setTimeout(() => focusFirstError(formElement.current)),
  )
  const cancel = async (): Promise<void> => {
    await dropDraft(draftKey)
    onCancel()
  }
  useHotkeys([['mod+S', () => !isUnderWindow(formElement.current) && submit(), { usePhysicalKeys: true }]], [])
  useEscape(formElement, () => void leave())
  /** Esc leaves what was typed for later; only Cancel throws it away. */
  async function leave(): Promise<void> {
    await keepAllDraftsNow()
    onCancel()
  }

  useEffect(() => {
    formElement.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [])

  // Messages are worded when they arise; in the other language they are worded again.
  const wording = useRef(language)
  useEffect(() => {
    if (wording.current === language) return
    wording.current = language
    if (Object.keys(form.errors).length > 0) form.validate()
  }, [language, form])

  return (
    <Box component="form" ref={formElement} onSubmit={submit} h="100%" style={{ display: 'flex', flexDirection: 'column' }} noValidate>
      <Group px="md" py="sm" justify="space-between" style={{ borderBottom: '1px solid var(--pane-border)' }}>
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
              <Group justify="space-between" gap="xs">
                <Text size="sm">{t('app:form.restored')}</Text>
                <Button size="compact-sm" variant="default" onClick={onBeginAnew}>
                  {t(recordId === undefined ? 'app:form.begin-anew' : 'app:form.as-stored')}
                </Button>
              </Group>
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
