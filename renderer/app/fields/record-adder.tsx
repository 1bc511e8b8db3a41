import { Combobox, Group, InputBase, Text, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { recordTitles } from '../record-titles.ts'

const shownHits = 30

/** Without a marked option Enter would send the whole form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

/**
 * Stands at the end of a list of lines: every record picked becomes a line at once, and the cursor stays for the next
 * one. A name and Enter, twelve times, is a delegation.
 */
export function RecordAdder({
  area,
  label,
  exclude,
  onAdd,
}: {
  readonly area: RecordArea
  readonly label: string
  /** Those already among the lines. */
  readonly exclude: ReadonlySet<string>
  readonly onAdd: (id: string) => void
}): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 100)
  const combobox = useCombobox({ onDropdownClose: () => setTyped('') })
  const hits = useQuery({ queryKey: [area, 'titles', search], queryFn: () => recordTitles[area](search), placeholderData: (previous) => previous })
  const free = (hits.data ?? []).filter((record) => !exclude.has(record.id)).slice(0, shownHits)

  // Enter takes the best match of what stands there now: an empty field has none, and nobody found for half a name is added.
  const settled = typed !== '' && search === typed && !hits.isPlaceholderData
  const firstHit = settled ? free[0]?.id : undefined
  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (firstHit === undefined) resetSelectedOption()
    else selectFirstOption()
  }, [firstHit, selectFirstOption, resetSelectedOption])

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        onAdd(id)
        setTyped('')
      }}
    >
      <Combobox.Target>
        <InputBase
          label={label}
          leftSection={<IconPlus size={16} aria-hidden />}
          placeholder={t('picker.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onKeyDown={keepForm}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
          {combobox.dropdownOpened &&
            free.map((record) => (
              <Combobox.Option key={record.id} value={record.id}>
                <Group gap="xs" wrap="nowrap" justify="space-between">
                  <Text size="sm">{record.title(language)}</Text>
                  <Text size="xs" className="quiet" ta="right" truncate maw="50%">
                    {record.aside(language)}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
          {free.length === 0 && <Combobox.Empty>{t('find.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
