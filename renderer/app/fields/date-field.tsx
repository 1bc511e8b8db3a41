import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { formatDate, parseTypedDate } from '../../../shared/language/index.ts'
import { useLanguage, useTranslation } from '../../i18n.ts'
import { todayIso } from '../today-iso.ts'

export interface DateFieldProps {
  readonly label: string
  /** ISO date, or null for none. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly required?: boolean
  readonly error?: ReactNode
}

/** A date as people type it (28.11, +3, эртең), read back in full with its weekday; a calendar for those who point. */
export function DateField({ label, value, onChange, required, error }: DateFieldProps): ReactNode {
  const { t } = useTranslation('app')
  const language = useLanguage()
  const shown = value === null || value === '' ? '' : formatDate(value, language, 'digits')
  const [typed, setTyped] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const [calendarOpen, setCalendarOpen] = useState(false)
  useEffect(() => {
    setTyped(shown)
    setWrong(false)
  }, [shown])

  function take(text: string): void {
    setTyped(text)
    if (text.trim() === '') {
      setWrong(false)
      return onChange(null)
    }
    const parsed = parseTypedDate(text, todayIso(), language)
    setWrong(parsed === undefined)
  }

  function commit(): void {
    const parsed = parseTypedDate(typed, todayIso(), language)
    if (parsed !== undefined && parsed !== value) onChange(parsed)
    else if (parsed !== undefined) setTyped(shown)
  }

  const parsed = typed.trim() === '' ? undefined : parseTypedDate(typed, todayIso(), language)
  return (
    <TextInput
      label={label}
      required={required ?? false}
      value={typed}
      placeholder={t('date.placeholder')}
      description={parsed === undefined ? t('date.hint') : formatDate(parsed, language, 'long-with-weekday')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        <Popover opened={calendarOpen} onChange={setCalendarOpen} withinPortal trapFocus returnFocus>
          <Popover.Target>
            {/* Typing is the usual way; Tab goes on to the next field and Alt+↓ opens the calendar. */}
            <ActionIcon variant="subtle" tabIndex={-1} aria-label={t('date.calendar')} onClick={() => setCalendarOpen(!calendarOpen)}>
              <IconCalendar size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              locale={language}
              firstDayOfWeek={1}
              value={value}
              {...(value === null ? {} : { defaultDate: value })}
              onChange={(day) => {
                onChange(day)
                setCalendarOpen(false)
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
      error={wrong ? t('date.wrong') : error}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.altKey && event.key === 'ArrowDown') setCalendarOpen(true)
      }}
    />
  )
}
