import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { parseTypedTime } from '../../../shared/language/index.ts'
import { useTranslation } from '../../i18n.ts'

/** A clock time as people type it: 9.30, 0930 and 9:30 are all 09:30. */
export function TimeField({
  label,
  value,
  onChange,
  required,
  error,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly required?: boolean
  readonly error?: ReactNode
}): ReactNode {
  const { t } = useTranslation('app')
  const [typed, setTyped] = useState(value ?? '')
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    setTyped(value ?? '')
    setWrong(false)
  }, [value])

  function commit(): void {
    if (typed.trim() === '') return onChange(null)
    const parsed = parseTypedTime(typed)
    setWrong(parsed === undefined)
    if (parsed === undefined) return
    setTyped(parsed)
    if (parsed !== value) onChange(parsed)
  }

  return (
    <TextInput
      label={label}
      required={required ?? false}
      value={typed}
      placeholder="09:30"
      error={wrong ? t('time.wrong') : error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
    />
  )
}
