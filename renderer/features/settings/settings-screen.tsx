import { Alert, Box, Button, Fieldset, Group, Kbd, Loader, ScrollArea, Stack, Text, Title, Tooltip } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { IconWriting } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { z } from 'zod'
import { type Settings, settingsSchema } from '../../../shared/register/settings/schema.ts'
import { api } from '../../api.ts'
import { errorText, showDone, showError } from '../../app/error-text.ts'
import { dropDraft, keepDraft } from '../../app/records/draft-keeper.ts'
import { fitted, isSame } from '../../app/records/draft-values.ts'
import { leaveField } from '../../app/fields/leave-field.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useRight } from '../../app/rights.tsx'
import { isUnderWindow } from '../../app/under-window.ts'
import { useTranslation } from '../../i18n.ts'
import { DeviceUnlock } from './device-unlock.tsx'
import { ScreenGuardField } from './screen-guard-field.tsx'
import { Secrets } from './secrets.tsx'
import { NumberFields } from './number-fields.tsx'
import { LockFields, OfficeFields, PageFields } from './settings-fields.tsx'
import { ThemeField } from './theme-field.tsx'

const draftKey = 'settings'
const draftSchema = z.record(z.string(), z.json())

interface Start {
  readonly settings: Settings
  /** Typed here before and not saved. */
  readonly draft: z.output<typeof draftSchema> | undefined
}

/** The office's settings for those who answer for them; one's own password and window for everybody. */
export function SettingsScreen(): ReactNode {
  const mayChange = useRight('settings')
  return mayChange ? <OfficeSettings /> : <OwnSettings />
}

function OwnSettings(): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <ScrollArea h="100%">
      <Box p="md" maw={1100} mx="auto">
        <Title order={1} fz={20} mb="md">
          {t('title')}
        </Title>
        <OwnFields />
      </Box>
    </ScrollArea>
  )
}

function OwnFields(): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <Stack>
      <Secrets />
      <DeviceUnlock />
      <Fieldset legend={t('desk.look')}>
        <Stack gap="md">
          <ThemeField />
          <ScreenGuardField />
        </Stack>
      </Fieldset>
    </Stack>
  )
}

/** What the office decides once: its letterhead, its page, its numbers, its lock. */
function OfficeSettings(): ReactNode {
  const start = useQuery({ queryKey: ['settings', 'form'], queryFn: loadStart, staleTime: 0, gcTime: 0 })
  if (start.error) {
    return (
      <Alert color="red" m="md" role="alert">
        {errorText(start.error)}
      </Alert>
    )
  }
  return start.data ? <SettingsForm key={start.dataUpdatedAt} start={start.data} onReload={() => void start.refetch()} /> : <Loader m="md" />
}

async function loadStart(): Promise<Start> {
  const [settings, kept] = await Promise.all([api.settings.get({}), api.drafts.find({ key: draftKey })])
  const draft = draftSchema.safeParse(kept?.content)
  // Half-typed values need not pass the schema yet; what is saved does.
  return { settings, draft: draft.success ? draft.data : undefined }
}

function SettingsForm({ start, onReload }: { readonly start: Start; readonly onReload: () => void }): ReactNode {
  const { t } = useTranslation(['settings', 'app'])
  const queries = useQueryClient()
  const frame = useRef<HTMLFormElement>(null)
  /** A key held down arrives again before the button shows that it was pressed. */
  const saving = useRef(false)
  const [unsaved, setUnsaved] = useState(start.draft !== undefined)
  const form = useForm<Settings>({
    initialValues: start.draft === undefined ? start.settings : fitted(start.settings, start.draft),
    validate: schemaResolver(settingsSchema, { sync: true }),
    onValuesChange: (values) => {
      keepDraft(draftKey, values)
      setUnsaved(true)
    },
  })
  const save = useMutation({
    mutationFn: (values: Settings) => api.settings.save(values),
    onSuccess: async (_, values) => {
      // What was typed while it was being saved is not saved.
      if (isSame(form.getValues(), values)) {
        await dropDraft(draftKey).catch(showError)
        setUnsaved(false)
      }
      // The form holds what was saved; read anew it would jump to the top.
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'settings' && queryKey[1] !== 'form' })
      showDone(t('app:form.saved'))
    },
    onSettled: () => {
      saving.current = false
    },
  })
  const submit = form.onSubmit(
    (values) => {
      if (saving.current) return
      saving.current = true
      save.mutate(values)
    },
    () => frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  )
  useHotkeys([['mod+S', () => !isUnderWindow(frame.current) && void leaveField().then(() => submit()), { usePhysicalKeys: true }]], [])

  async function discard(): Promise<void> {
    await dropDraft(draftKey)
    onReload()
  }

  const errorCount = Object.keys(form.errors).length
  return (
    <Box h="100%" style={{ display: 'flex', flexDirection: 'column' }}>
      <Box px="md" py="sm" style={{ borderBottom: '1px solid var(--pane-border)' }}>
        <Group justify="space-between" maw={1068} mx="auto">
          <Title order={1} fz={20}>
            {t('title')}
          </Title>
          <Group gap="xs">
            <Text size="sm" className="quiet" role="status">
              {unsaved && t('unsaved')}
            </Text>
            {unsaved && (
              <Button variant="default" onClick={() => void discard()}>
                {t('discard')}
              </Button>
            )}
            <Tooltip label={<Kbd size="xs">Ctrl+S</Kbd>}>
              <Button type="submit" form={formId} loading={save.isPending}>
                {t('app:form.save')}
              </Button>
            </Tooltip>
          </Group>
        </Group>
      </Box>
      <ScrollArea flex={1} type="auto">
        <Box component="form" id={formId} ref={frame} onSubmit={submit} p="md" maw={1100} mx="auto" noValidate>
          {save.error && (
            <Alert color="red" mb="md" role="alert">
              {errorText(save.error)}
            </Alert>
          )}
          {errorCount > 0 && (
            <Alert color="red" mb="md" role="alert">
              {t('app:form.errors', { count: errorCount })}
            </Alert>
          )}
          <Stack>
            <WordingLink />
            <OfficeFields form={form} />
            <PageFields form={form} />
            <NumberFields form={form} />
            <LockFields form={form} />
          </Stack>
        </Box>
        <Box p="md" pt={0} maw={1100} mx="auto">
          <OwnFields />
        </Box>
      </ScrollArea>
    </Box>
  )
}

/** The sentences of papers are many, so they have a screen of their own. */
function WordingLink(): ReactNode {
  const { t } = useTranslation('wording')
  const { go } = useNavigation()
  return (
    <Group gap="md" wrap="nowrap">
      <Button variant="light" flex="none" leftSection={<IconWriting size={18} aria-hidden />} onClick={() => go({ screen: 'wording' })}>
        {t('open')}
      </Button>
      <Text size="sm" className="quiet">
        {t('open-hint')}
      </Text>
    </Group>
  )
}

const formId = 'settings-form'
