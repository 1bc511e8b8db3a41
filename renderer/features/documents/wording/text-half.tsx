import { Text, Textarea, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef } from 'react'
import type { TextMistake } from '../../../../shared/documents/check-template.ts'
import { fieldCases } from '../../../../shared/documents/field-cases.ts'
import type { Language } from '../../../../shared/language/bilingual.ts'
import { inLanguage, useLanguage, useTranslation } from '../../../i18n.ts'

/** One half of a sentence. A mistake under it is a button that selects its place; Alt+F goes to the fields. */
export function TextHalf({
  ref,
  language,
  label,
  value,
  mistakes,
  onChange,
  onFocus,
  onFields,
}: {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly language: Language
  readonly label: string
  readonly value: string
  readonly mistakes: readonly TextMistake[]
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
  readonly onFields: () => void
}): ReactNode {
  const { t } = useTranslation('wording')
  const interfaceLanguage = useLanguage()
  const id = useId()
  const field = useRef<HTMLTextAreaElement | null>(null)
  const cases = Object.values(fieldCases[language])
    .map(({ names }) => inLanguage(names, interfaceLanguage))
    .join(', ')

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || event.code !== 'KeyF') return
    event.preventDefault()
    onFields()
  }
  function show({ from, to }: TextMistake): void {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }

  return (
    <div>
      <Textarea
        ref={(element) => {
          field.current = element
          if (typeof ref === 'function') ref(element)
        }}
        label={label}
        value={value}
        lang={language}
        spellCheck={false}
        autosize
        minRows={3}
        maxRows={12}
        error={mistakes.length > 0}
        aria-describedby={mistakes.length > 0 ? id : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="status">
        {mistakes.map((mistake) => (
          <UnstyledButton key={`${mistake.code}${mistake.from}${mistake.name}`} mt={4} display="block" onClick={() => show(mistake)}>
            <Text size="sm" c="red" component="span">
              {t(`mistakes.${mistake.code}`, { name: mistake.name, cases })}
            </Text>
          </UnstyledButton>
        ))}
      </div>
    </div>
  )
}
