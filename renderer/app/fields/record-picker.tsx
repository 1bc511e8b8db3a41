import { Box, CloseButton, Combobox, Group, Input, InputBase, Text, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { recordTitles } from '../record-titles.ts'

const shownHits = 30

/** Picks a record of another area by any spelling; its post, body or day stands beside the name. */
export function RecordPicker({
  area,
  label,
  value,
  onChange,
  required,
  error,
}: {
  readonly area: RecordArea
  readonly label: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly required?: boolean
  readonly error?: ReactNode
}): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 150)
  const combobox = useCombobox({ onDropdownClose: () => setTyped('') })
  const all = useQuery({ queryKey: [area, 'titles', ''], queryFn: () => recordTitles[area]('') })
  const hits = useQuery({ queryKey: [area, 'titles', search], queryFn: () => recordTitles[area](search), placeholderData: (previous) => previous })
  const chosen = all.data?.find((record) => record.id === value)

  return (
    <Box>
      <Combobox
        store={combobox}
        onOptionSubmit={(id) => {
          onChange(id)
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target>
          <InputBase
            label={label}
            required={required ?? false}
            error={error}
            value={combobox.dropdownOpened ? typed : (chosen?.title(language) ?? '')}
            placeholder={chosen?.title(language) ?? t('picker.placeholder')}
            rightSection={
              value === null ? (
                <Combobox.Chevron />
              ) : (
                <CloseButton size="sm" aria-label={t('picker.clear')} onMouseDown={(event) => event.preventDefault()} onClick={() => onChange(null)} />
              )
            }
            rightSectionPointerEvents={value === null ? 'none' : 'all'}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
              combobox.updateSelectedOptionIndex()
            }}
            onClick={() => combobox.openDropdown()}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
            {(hits.data ?? []).slice(0, shownHits).map((record) => (
              <Combobox.Option key={record.id} value={record.id} active={record.id === value}>
                <Group gap="xs" wrap="nowrap" justify="space-between">
                  <Text size="sm">{record.title(language)}</Text>
                  <Text size="xs" className="quiet" ta="right" truncate maw="50%">
                    {record.aside(language)}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
            {hits.data?.length === 0 && <Combobox.Empty>{t('find.nothing')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
        {chosen && <Input.Description mt={2}>{chosen.aside(language)}</Input.Description>}
      </Combobox>
    </Box>
  )
}
