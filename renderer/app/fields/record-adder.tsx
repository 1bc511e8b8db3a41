import { Combobox, InputBase, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useTranslation } from '../../i18n.ts'
import { useRecordCreator } from '../records/record-creator.tsx'
import { newRecordOption, RecordOptions, useRecordHits } from './record-options.tsx'

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
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => setTyped('') })
  const { hits, best } = useRecordHits(area, typed, (record) => !exclude.has(record.id))
  const creator = useRecordCreator(area)

  // Enter takes the best match of what stands there now: an empty field has none, and nobody found for half a name is added.
  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (best === undefined) resetSelectedOption()
    else selectFirstOption()
  }, [best, selectFirstOption, resetSelectedOption])

  function submit(option: string): void {
    if (option === newRecordOption) {
      creator?.(typed.trim(), onAdd)
      combobox.closeDropdown()
    } else onAdd(option)
    setTyped('')
  }

  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start">
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
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      {combobox.dropdownOpened ? (
        <RecordOptions area={area} hits={hits} typed={typed} canCreate={creator !== undefined} />
      ) : (
        <Combobox.Dropdown hidden />
      )}
    </Combobox>
  )
}
