import { Button, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { getKind } from '../../../../shared/documents/kinds.ts'
import { mostRecipients } from '../../../../shared/register/night/schema.ts'
import { type RecordArea, recordAreas } from '../../../../shared/register/record.ts'
import { api } from '../../../api.ts'
import { errorText, showError } from '../../../app/error-text.ts'
import { DateField } from '../../../app/fields/date-field.tsx'
import { useNavigation } from '../../../app/navigation.tsx'
import { recordTitles } from '../../../app/record-titles.ts'
import { todayIso } from '../../../app/today-iso.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'
import { LineTable } from './line-table.tsx'
import classes from './night.module.css'
import { listRecipients, type Recipient } from './recipients.ts'

const searchPauseMilliseconds = 150
const keyOf = ({ id }: Recipient): string => id
const tick = (label: string, checked: boolean, onChange: () => void): ReactNode => <Checkbox size="xs" tabIndex={-1} aria-label={label} checked={checked} onChange={onChange} />

/** Who gets which paper: the kind, its languages, and a list that is narrowed and ticked. */
export function NewRun({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const { t } = useTranslation(['night', 'workshop'])
  const language = useLanguage()
  const { go } = useNavigation()
  const offer = useQuery({ queryKey: ['night', 'offer'], queryFn: () => api.night.offer({}) }).data ?? []
  const [area, setArea] = useState<RecordArea>('invitations')
  const [chosenKind, setKind] = useState<string | null>('invitation-letter')
  const [languages, setLanguages] = useState<string[]>(['ky', 'ru'])
  const [envelopes, setEnvelopes] = useState(true)
  const [on, setOn] = useState(todayIso)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const list = useRecipients(area)
  const kinds = offer.find((each) => each.area === area)?.kinds ?? []
  const kind = kinds.find((id) => id === chosenKind) ?? kinds[0]
  const offered = kind === undefined ? [] : getKind(kind).languages
  const chosenLanguages = offered.filter((each) => languages.includes(each))
  const hasEnvelopes = kinds.includes('envelope')
  const chosen = list.shown.filter(({ id }) => !left.has(id))
  const begin = useMutation({
    mutationFn: (id: string) => api.night.begin({ kind: id, languages: chosenLanguages, envelopes: hasEnvelopes && envelopes, on, subjects: chosen.map((recipient) => ({ area, id: recipient.id })) }),
    onSuccess: ({ id }) => go({ screen: 'night', recordId: id }),
    onError: showError,
  })
  const toggle = ({ id }: Recipient): void => setLeft((known) => (known.has(id) ? new Set([...known].filter((other) => other !== id)) : new Set([...known, id])))
  const all = chosen.length === list.shown.length

  return (
    <div className={classes['frame']}>
      <Stack px="md" py="xs" gap="xs" className={classes['bar']}>
        <Title order={1} fz={20}>
          {t('new')}
        </Title>
        <Group gap="sm" align="flex-start">
          <Select
            w={190}
            label={t('recipients')}
            value={area}
            allowDeselect={false}
            onChange={(value) => {
              setArea(recordAreas.find((each) => each === value) ?? 'invitations')
              setLeft(new Set())
            }}
            data={offer.map((each) => ({ value: each.area, label: t('title', { ns: each.area }) }))}
          />
          <Select w={260} label={t('kind')} value={kind ?? null} allowDeselect={false} onChange={setKind} data={kinds.map((id) => ({ value: id, label: inLanguage(getKind(id).name, language) }))} />
          <DateField label={t('on')} value={on} onChange={(value) => setOn(value ?? todayIso())} />
          <Checkbox.Group label={t('workshop:paper-language')} value={languages} onChange={setLanguages}>
            <Group gap="sm" h={36}>
              {offered.map((each) => (
                <Checkbox key={each} value={each} label={t(`workshop:languages.${each}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          {hasEnvelopes && kind !== 'envelope' && <Checkbox mt={31} label={t('envelopes')} checked={envelopes} onChange={(event) => setEnvelopes(event.currentTarget.checked)} />}
        </Group>
        <Group gap="sm">
          {list.filters}
          <TextInput w={240} leftSection={<IconSearch size={16} aria-hidden />} placeholder={t('search')} aria-label={t('search')} value={list.typed} onChange={(event) => list.setTyped(event.currentTarget.value)} />
          <Checkbox label={t('all')} checked={all} indeterminate={!all && chosen.length > 0} onChange={() => setLeft(all ? new Set(list.shown.map(keyOf)) : new Set())} />
          <Text size="sm" role="status" flex={1}>
            {t('chosen', { chosen: chosen.length, count: list.shown.length })}
          </Text>
          <Button variant="default" onClick={onCancel}>
            {t('not-now')}
          </Button>
          <Button
            loading={begin.isPending}
            disabled={kind === undefined || chosenLanguages.length === 0 || chosen.length === 0 || chosen.length > mostRecipients}
            onClick={() => kind !== undefined && begin.mutate(kind)}
          >
            {t('check', { count: chosen.length })}
          </Button>
        </Group>
        {list.error !== null && (
          <Text size="sm" c="red" role="alert">
            {errorText(list.error)}
          </Text>
        )}
      </Stack>
      <div className={classes['list']}>
        <RecipientTable rows={list.shown} left={left} onToggle={toggle} />
      </div>
    </div>
  )
}

function RecipientTable({ rows, left, onToggle }: { readonly rows: readonly Recipient[]; readonly left: ReadonlySet<string>; readonly onToggle: (recipient: Recipient) => void }): ReactNode {
  const { t } = useTranslation('night')
  const language = useLanguage()
  const [selected, setSelected] = useState<string>()
  return (
    <LineTable
      label={t('recipients')}
      rows={rows}
      keyOf={keyOf}
      selected={selected}
      onSelect={setSelected}
      onSpace={onToggle}
      onEnter={onToggle}
      empty={t('nobody')}
      columns={[
        {
          id: 'tick',
          heading: '',
          track: '44px',
          cell: (row) => tick(row.title(language), !left.has(row.id), () => onToggle(row)),
        },
        { id: 'name', heading: t('columns.name'), track: 'minmax(240px, 1fr)', cell: (row) => row.title(language) },
        { id: 'aside', heading: t('columns.aside'), track: 'minmax(240px, 1fr)', cell: (row) => row.aside(language) },
      ]}
    />
  )
}

/** The list of an area, narrowed by what was typed, by election, or to the members of a delegation. */
function useRecipients(area: RecordArea) {
  const { t } = useTranslation('night')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, searchPauseMilliseconds)
  const [group, setGroup] = useState<string | null>(null)
  const [delegation, setDelegation] = useState<string | null>(null)
  const found = useQuery({ queryKey: ['night', 'recipients', area, search, delegation], queryFn: () => listRecipients(area, search, delegation), placeholderData: (previous) => previous })
  const delegations = useQuery({ queryKey: ['delegations', 'titles', ''], queryFn: () => recordTitles.delegations(''), enabled: area === 'people' }).data ?? []
  const rows = found.data ?? []
  const groups = [...new Map(rows.flatMap((row) => (row.group && inLanguage(row.group, language) !== '' ? [[row.group.ky + row.group.ru, row.group] as const] : [])))]
  const shown = rows.filter((row) => area !== 'invitations' || group === null || (row.group && row.group.ky + row.group.ru === group))
  const filters =
    area === 'invitations' && groups.length > 0 ? (
      <Select w={340} clearable aria-label={t('election')} placeholder={t('election')} value={group} onChange={setGroup} data={groups.map(([value, name]) => ({ value, label: inLanguage(name, language) }))} />
    ) : area === 'people' ? (
      <Select w={340} clearable searchable aria-label={t('delegation')} placeholder={t('delegation')} value={delegation} onChange={setDelegation} data={delegations.map((each) => ({ value: each.id, label: each.title(language) }))} />
    ) : null
  return { typed, setTyped, shown, filters, error: found.error }
}
