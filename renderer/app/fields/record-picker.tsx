import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { RecordArea } from '../../../shared/register/record.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { useRecordCreator } from '../records/record-creator.tsx'
import { useRecordTitle } from '../use-record-title.ts'
import { newRecordOption, RecordOptions, useRecordHits } from './record-options.tsx'

/**
 * Picks a record of another area by any spelling; its post, body or day stands below the name. It opens by typing, by
 * ↓ and by a click, not by merely coming past with Tab. What is not found is made on the spot.
 */
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
  const combobox = useCombobox({ onDropdownClose: () => setTyped('') })
  const { hits, best } = useRecordHits(area, typed)
  const { record, isArchived } = useRecordTitle(area, value)
  const creator = useRecordCreator(area)
  const shown = record?.title(language) ?? ''
  const aside = [record?.aside(language), isArchived && t('picker.archived')].filter(Boolean).join(' · ')

  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (best === undefined) resetSelectedOption()
    else selectFirstOption()
  }, [best, selectFirstOption, resetSelectedOption])

  function submit(option: string): void {
    if (option === newRecordOption) creator?.(typed.trim(), onChange)
    else onChange(option)
    combobox.closeDropdown()
  }

  return (
    <Combobox store={combobox} onOptionSubmit={submit} position="bottom-start">
      <Combobox.Target>
        <InputBase
          label={label}
          required={required ?? false}
          error={error}
          description={aside}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={combobox.dropdownOpened ? typed : shown}
          title={combobox.dropdownOpened ? undefined : shown}
          placeholder={shown || t('picker.placeholder')}
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
          }}
          onKeyDown={(event) => {
            // Enter in an open list without a marked line would send the whole form.
            if (event.key === 'Enter' && combobox.dropdownOpened) event.preventDefault()
          }}
          // What is typed then takes the place of the name that stands there.
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <RecordOptions area={area} hits={hits} typed={typed} chosen={value} canCreate={creator !== undefined} />
    </Combobox>
  )
}
