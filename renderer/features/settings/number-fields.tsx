import { ActionIcon, Box, Button, Checkbox, Fieldset, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { type KindNumberingRule, numberingSettingsSchema, numberSeries, type Settings } from '../../../shared/register/settings/schema.ts'
import { api } from '../../api.ts'
import { bind } from '../../app/fields/bind.ts'
import { ChoiceField } from '../../app/fields/choice-field.tsx'
import { FormRow } from '../../app/fields/form-row.tsx'
import { TextField } from '../../app/fields/text-field.tsx'
import type { RecordForm } from '../../app/records/area-screen.ts'
import { todayIso } from '../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../i18n.ts'

const typingPauseMilliseconds = 300
const numberedKinds = documentKinds.filter(({ series }) => series !== null)
const kindIds = numberedKinds.map(({ id }) => id)

interface Mask {
  readonly file: string
  readonly mask: string
}

/** How papers and letters are numbered, each line with the number that it would give next. */
export function NumberFields({ form }: { readonly form: RecordForm<Settings> }): ReactNode {
  const { t } = useTranslation('settings')
  const { value: numbering, onChange } = bind(form, 'numbering')
  const next = useNextNumbers(numbering)
  const nextText = (number: string | undefined): string => (number === undefined || number === '' ? '' : t('numbering.next', { number }))
  const setKind = (index: number, changes: Partial<KindNumberingRule>): void =>
    onChange({ ...numbering, kinds: numbering.kinds.map((rule, each) => (each === index ? { ...rule, ...changes } : rule)) })
  const newRule = (): KindNumberingRule => ({ kind: kindIds[0] ?? '', fromYear: Number(todayIso().slice(0, 4)), own: true, file: '', mask: '{unit}-{file}/{seq}' })

  return (
    <Fieldset legend={t('numbering.title')}>
      <Stack gap="sm">
        <TextField label={t('numbering.unit')} description={t('numbering.hint')} value={numbering.unit} onChange={(unit) => onChange({ ...numbering, unit })} />
        {numberSeries.map((series) => (
          <MaskRow
            key={series}
            name={t(`numbering.series.${series}`)}
            value={numbering.masks[series]}
            onChange={(changes) => onChange({ ...numbering, masks: { ...numbering.masks, [series]: { ...numbering.masks[series], ...changes } } })}
            wrong={form.errors[`numbering.masks.${series}.mask`] !== undefined}
            next={nextText(next?.series[series])}
          />
        ))}
        <MaskRow
          name={t('numbering.series.incoming')}
          value={numbering.incoming}
          onChange={(changes) => onChange({ ...numbering, incoming: { ...numbering.incoming, ...changes } })}
          wrong={form.errors['numbering.incoming.mask'] !== undefined}
          next={nextText(next?.series['incoming'])}
        />
        <TextField label={t('numbering.file-names')} description={t('numbering.file-names-hint')} value={numbering.fileNames} onChange={(fileNames) => onChange({ ...numbering, fileNames })} />
        <Text size="sm" fw={600} mt="xs">
          {t('numbering.kinds')}
        </Text>
        <Text size="sm" className="quiet">
          {t('numbering.kinds-hint')}
        </Text>
        {numbering.kinds.map((rule, index) => (
          <KindRow
            key={index}
            rule={rule}
            onChange={(changes) => setKind(index, changes)}
            onRemove={() => onChange({ ...numbering, kinds: numbering.kinds.toSpliced(index, 1) })}
            wrongMask={form.errors[`numbering.kinds.${index}.mask`] !== undefined}
            wrongYear={form.errors[`numbering.kinds.${index}.fromYear`]}
            next={nextText(next?.kinds[index])}
          />
        ))}
        <Group>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange({ ...numbering, kinds: [...numbering.kinds, newRule()] })}>
            {t('numbering.add-kind')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}

/** Asked of the counters themselves under what stands in the form, saved or not; nothing while a mask is half typed. */
function useNextNumbers(numbering: Settings['numbering']) {
  const [typed] = useDebouncedValue(numbering, typingPauseMilliseconds)
  const checked = numberingSettingsSchema.safeParse(typed)
  const kinds = typed.kinds.map(({ kind, fromYear }) => ({ kind, year: Math.max(fromYear, Number(todayIso().slice(0, 4))) }))
  const next = useQuery({
    queryKey: ['journal', 'next-numbers', typed],
    queryFn: () => api.journal.nextNumbers({ numbering: typed, kinds }),
    enabled: checked.success,
    placeholderData: (previous) => previous,
  })
  return checked.success ? next.data : undefined
}

interface RowProps {
  readonly wrong: boolean
  readonly next: string
}

function MaskRow({ name, value: { file, mask }, onChange, wrong, next }: RowProps & { readonly name: string; readonly value: Mask; readonly onChange: (changes: Partial<Mask>) => void }): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <FormRow>
      <TextField label={t('numbering.file', { series: name })} value={file} onChange={(typed) => onChange({ file: typed })} />
      <MaskField label={t('numbering.mask', { series: name })} value={mask} onChange={(typed) => onChange({ mask: typed })} wrong={wrong} next={next} />
    </FormRow>
  )
}

/** What the mask makes stands below it, so that the fields of a row stay on one line. */
function MaskField({ label, value, onChange, wrong, next }: RowProps & { readonly label: string; readonly value: string; readonly onChange: (mask: string) => void }): ReactNode {
  const { t } = useTranslation('settings')
  return (
    <Box>
      <TextField label={label} value={value} onChange={onChange} error={wrong && t('numbering.mask-wrong')} />
      <Text size="xs" className="quiet" role="status">
        {next}
      </Text>
    </Box>
  )
}

function KindRow({
  rule,
  onChange,
  onRemove,
  wrongMask,
  wrongYear,
  next,
}: {
  readonly rule: KindNumberingRule
  readonly onChange: (changes: Partial<KindNumberingRule>) => void
  readonly onRemove: () => void
  readonly wrongMask: boolean
  readonly wrongYear: ReactNode
  readonly next: string
}): ReactNode {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  const nameOf = (id: string): string => {
    const kind = numberedKinds.find((each) => each.id === id)
    return kind ? inLanguage(kind.name, language) : id
  }
  return (
    <Stack gap={4}>
      <FormRow>
        <ChoiceField label={t('numbering.kind')} words={kindIds} labelOf={nameOf} value={kindIds.find((id) => id === rule.kind) ?? 'invitation-letter'} onChange={(kind) => onChange({ kind })} />
        <NumberInput label={t('numbering.from-year')} hideControls allowDecimal={false} value={rule.fromYear} onChange={(fromYear) => onChange({ fromYear: Number(fromYear) })} error={wrongYear} />
        <TextField label={t('numbering.kind-file')} value={rule.file} onChange={(file) => onChange({ file })} />
        <MaskField label={t('numbering.kind-mask')} value={rule.mask} onChange={(mask) => onChange({ mask })} wrong={wrongMask} next={next} />
      </FormRow>
      <Group justify="space-between">
        <Checkbox label={t('numbering.own')} checked={rule.own} onChange={(event) => onChange({ own: event.currentTarget.checked })} />
        <ActionIcon variant="subtle" color="red" aria-label={t('numbering.remove-kind', { kind: nameOf(rule.kind) })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
    </Stack>
  )
}
