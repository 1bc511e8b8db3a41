import { Select } from '@mantine/core'
import type { ReactNode } from 'react'

/** One word of a closed list; `labelOf` gives its text in the interface language. */
export function ChoiceField<const Word extends string>({
  label,
  words,
  labelOf,
  value,
  onChange,
  required,
  error,
}: {
  readonly label: string
  readonly words: readonly Word[]
  readonly labelOf: (word: Word) => string
  readonly value: Word
  readonly onChange: (word: Word) => void
  readonly required?: boolean
  readonly error?: ReactNode
}): ReactNode {
  return (
    <Select
      label={label}
      required={required ?? false}
      allowDeselect={false}
      error={error}
      value={value}
      data={words.map((word) => ({ value: word, label: labelOf(word) }))}
      onChange={(chosen) => {
        const word = words.find((candidate) => candidate === chosen)
        if (word !== undefined) onChange(word)
      }}
    />
  )
}
