import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'

/** A whole number from nought up. An empty field is `NaN` in the form, which every number schema refuses as not filled in. */
export function NumberField({
  label,
  value,
  onChange,
  required,
  error,
}: {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly required?: boolean
  readonly error?: ReactNode
}): ReactNode {
  return (
    <NumberInput
      label={label}
      required={required ?? false}
      error={error}
      hideControls
      allowDecimal={false}
      allowNegative={false}
      allowLeadingZeros={false}
      thousandSeparator={noBreakSpace}
      inputMode="numeric"
      // A restored draft comes back through JSON, which has no NaN: null is empty too.
      value={Number.isFinite(value) ? value : ''}
      onChange={(typed) => onChange(typed === '' ? Number.NaN : Number(typed))}
    />
  )
}

const noBreakSpace = '\u00A0'
