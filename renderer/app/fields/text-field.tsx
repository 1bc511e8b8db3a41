import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

/** A line, or with `long` a text of several lines, in one language or none. */
export function TextField({
  long,
  label,
  description,
  value,
  onChange,
  required,
  error,
}: {
  readonly long?: boolean
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
  readonly error?: ReactNode
}): ReactNode {
  const Field = long ? Textarea : TextInput
  return (
    <Field
      label={label}
      description={description}
      value={value}
      required={required ?? false}
      error={error}
      onChange={(event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)}
    />
  )
}
