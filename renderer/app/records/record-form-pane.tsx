import { Alert, Box, Button, Group, Kbd, Loader, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { errorText, showError } from '../error-text.ts'
import { focusPair, type WantedText } from '../fields/focus-pair.ts'
import { leaveField } from '../fields/leave-field.ts'
import { PairBookProvider, usePairBook } from '../fields/pair-standing.tsx'
import { useNavigation } from '../navigation.tsx'
import { noticeTouched, touchedBefore } from '../touched-papers.ts'
import { showUndoable } from '../undo.tsx'
import { isUnderWindow } from '../under-window.ts'
import { useEscape } from '../use-escape.ts'
import type { StoredRecord } from './area-screen.ts'
import { dropDraft, keepAllDraftsNow, keepDraft } from './draft-keeper.ts'
import { type FormOrder, draftKeyOf, loadStart, type RecordDraft, type Start } from './form-start.ts'

interface PaneProps<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord> extends FormOrder<Input, Stored, Summary> {
  /** The text that the form was opened for: its field gets the keyboard. */
  readonly focusOn?: WantedText | undefined
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
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

  function load(): void {
    setStart(undefined)
    setAttempt(attempt + 1)
  }
  const beginAnew = (): void => void dropDraft(draftKey).then(load, showError)
  /** The record as it stands now, with what was typed laid over it. */
  const bringUpToDate = (): void => void keepAllDraftsNow().then(load, showError)

  if (failed !== undefined) {
    return (
      <Text c="red" p="md" role="alert">
        {errorText(failed)}
      </Text>
    )
  }
  if (!start) return <Loader m="md" />
  return <Form {...props} key={attempt} draftKey={draftKey} start={start} onBeginAnew={beginAnew} onBringUpToDate={bringUpToDate} />
}

interface FormProps<Input> {
  readonly draftKey: string
  readonly start: Start<Input>
  readonly onBeginAnew: () => void
  readonly onBringUpToDate: () => void
}

function Form<Input extends object, Stored extends StoredRecord, Summary extends StoredRecord>({
  screen,
  recordId,
  typed,
  draftKey,
  start,
  onBeginAnew,
  onBringUpToDate,
  focusOn,
  onSaved,
  onCancel,
}: PaneProps<Input, Stored, Summary> & FormProps<Input>): ReactNode {
  const { t } = useTranslation([screen.area, 'app'])
  const language = useLanguage()
  const queries = useQueryClient()
  const { go } = useNavigation()
  const [restored, setRestored] = useState(start.fromDraft)
  const formElement = useRef<HTMLFormElement>(null)
  /** A key held down arrives again before the button shows that it was pressed: each time would make one more record. */
  const saving = useRef(false)
  const keep = (values: Input): void => keepDraft(draftKey, { revision: start.revision, base: start.base, values } satisfies RecordDraft<Input>)
  const form = useForm<Input>({
    initialValues: start.values,
    validate: schemaResolver(screen.inputSchema, { sync: true }),
    // What is kept while the form is being saved would come back as a draft of what is saved already.
    onValuesChange: (values) => !saving.current && keep(values),
  })

  const book = usePairBook(start.base, form.values)

  const save = useMutation({
    mutationFn: async (values: Input) => {
      const input = screen.inputSchema.parse(values)
      await book.flush()
      return recordId === undefined || start.revision === null
        ? screen.calls.create(input)
        : screen.calls.update({ id: recordId, revision: start.revision, input })
    },
    onSuccess: async (record) => {
      const touched = touchedBefore(queries)
      // The record is made: nothing that follows may look like a failure and have it made again.
      await dropDraft(draftKey).catch(showError)
      await queries.invalidateQueries()
      onSaved(record.id)
      // After going on, which clears notices. Over another form the picked name says it, and undoing would break the link.
      if (typed !== undefined) return
      await showUndoable(t('app:form.saved'), queries, { area: screen.area, id: record.id })
      await noticeTouched(queries, touched, go).catch(showError)
    },
    onError: (error) => {
      saving.current = false
      // What was typed while it was being refused; a form that nobody touched leaves no draft.
      if (form.isDirty()) keep(form.getValues())
      if (error instanceof AppError && error.code === 'invalid-input') markFields(error, form.setFieldError, t('app:form.refused'))
    },
  })

  const submit = form.onSubmit(
    (values) => {
      if (saving.current) return
      saving.current = true
      save.mutate(values)
    },
    // The marks are drawn only after this handler: looked for at once, none is there, and a long form fails out of sight.
    () => void setTimeout(() => focusFirstError(formElement.current)),
  )
  const cancel = async (): Promise<void> => {
    await Promise.all([dropDraft(draftKey), book.discard()]).catch(showError)
    onCancel()
  }
  useHotkeys([['mod+S', () => !isUnderWindow(formElement.current) && void leaveField().then(() => formElement.current?.requestSubmit()), { usePhysicalKeys: true }]], [])
  useEscape(formElement, leave)
  /** Esc leaves what was typed for later; only Cancel throws it away. */
  function leave(): void {
    void leaveField().then(keepAllDraftsNow).then(onCancel, showError)
  }

  useEffect(() => {
    if (focusOn && focusPair(formElement.current, focusOn)) return
    formElement.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    // Only when the form begins.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
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
                <Stack gap={4}>
                  <Text size="sm">{t(start.news ? 'app:form.brought-up-to-date' : 'app:form.restored')}</Text>
                  {start.news && start.news.disputed.length > 0 && (
                    <Text size="sm">
                      {t('app:form.disputed', {
                        fields: start.news.disputed.map((field) => t(`fields.${field}`, { ns: screen.area, defaultValue: field })).join(', '),
                      })}
                    </Text>
                  )}
                </Stack>
                <Button size="compact-sm" variant="default" onClick={onBeginAnew}>
                  {t(recordId === undefined ? 'app:form.begin-anew' : 'app:form.as-stored')}
                </Button>
              </Group>
            </Alert>
          )}
          {save.error && (
            <Alert mb="md" color="red" role="alert">
              <Text size="sm">{errorText(save.error)}</Text>
              {isOutdated(save.error) && recordId !== undefined && (
                <Button mt="xs" size="compact-sm" variant="default" onClick={onBringUpToDate}>
                  {t('app:form.bring-up-to-date')}
                </Button>
              )}
            </Alert>
          )}
          {Object.keys(form.errors).length > 0 && (
            <Alert mb="md" color="red" role="alert">
              {t('app:form.errors', { count: Object.keys(form.errors).length })}
            </Alert>
          )}
          <Stack gap="sm">
            <PairBookProvider book={book}>
              <screen.Fields form={form} isNew={recordId === undefined} recordId={recordId} />
            </PairBookProvider>
          </Stack>
        </Box>
      </ScrollArea>
    </Box>
  )
}

const isOutdated = (error: Error): boolean => error instanceof AppError && error.code === 'changed-meanwhile'

function markFields(error: AppError, set: (path: string, message: string) => void, message: string): void {
  const { fields, field } = error.details
  const paths = Array.isArray(fields) ? fields.map(String) : typeof field === 'string' ? [field] : []
  for (const path of paths) set(path.replace(/^input\./u, ''), message)
}

function focusFirstError(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
