import { Box, Input, Text, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { normaliseLetters } from '../../../shared/language/index.ts'
import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'
import { useTranslation } from '../../i18n.ts'
import { HalfSuggestions } from '../suggestions/half-suggestions.tsx'
import type { Place } from './disagreements.ts'
import { PairConfirmation } from './pair-confirmation.tsx'
import { PairFindings } from './pair-findings.tsx'
import { usePairCheck } from './use-pair-check.ts'

export interface BilingualFieldProps {
  readonly label: string
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
  readonly description?: string
  readonly required?: boolean
  /** Paragraphs instead of one line. */
  readonly long?: boolean
  /** What stands there while the half is empty, by language. */
  readonly placeholder?: Bilingual
  readonly error?: ReactNode
  /** Suggestions while typing and the comparison of the halves; off where the pair itself is what is being recorded. */
  readonly assist?: boolean
}

const halves: readonly Language[] = ['ky', 'ru']
/** Below each other where a half would show less than a few words. */
const sideBySide = { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))', gap: 10 }

/**
 * One text in two languages: Kyrgyz left, because it is the original, Russian right. Alt+← and Alt+→ move between the
 * halves. Letters that only look like ң ө ү are put right when the field is left. While one types, the office's glossary and
 * memory suggest the other half, and what does not agree between the halves is said under them.
 */
export function BilingualField({ label, value, onChange, description, required, long, placeholder, error, assist = true }: BilingualFieldProps): ReactNode {
  const { t } = useTranslation('app')
  const id = useId()
  const fields = useRef<Partial<Record<Language, HTMLInputElement | HTMLTextAreaElement | null>>>({})
  /** Halves that had the cursor: only they can be written, and a form of forty halves must not ask for all of them. */
  const [visited, setVisited] = useState<readonly Language[]>([])
  const [isHere, setIsHere] = useState(false)
  const Field = long ? Textarea : TextInput

  /** Only one half can have the keyboard; the other shows its place as soon as it gets it. */
  function show(places: readonly Place[]): void {
    for (const { side, start, end } of places) fields.current[side]?.setSelectionRange(start, end)
    const [first] = places
    if (first) fields.current[first.side]?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    fields.current[event.key === 'ArrowLeft' ? 'ky' : 'ru']?.focus()
  }

  return (
    <Input.Wrapper labelElement="div" label={label} description={description} required={required ?? false} error={error} role="group" onFocus={() => setIsHere(true)} onBlur={(event) => setIsHere(event.currentTarget.contains(event.relatedTarget))} aria-labelledby={`${id}-label`} labelProps={{ id: `${id}-label` }}>
      <Box mt={2} style={sideBySide} onKeyDown={onKeyDown}>
        {halves.map((language) => (
          <Box key={language} miw={0} onFocus={() => !visited.includes(language) && setVisited([...visited, language])}>
            <Field
              ref={(element: HTMLInputElement & HTMLTextAreaElement) => {
                fields.current[language] = element
              }}
              lang={language}
              aria-label={`${label} — ${t(`language.${language}`)}`}
              error={Boolean(error)}
              leftSection={
                <Text size="xs" fw={language === 'ky' ? 700 : 400} className="quiet" aria-hidden>
                  {language}
                </Text>
              }
              leftSectionWidth={30}
              placeholder={placeholder?.[language] ?? ''}
              value={value[language]}
              onChange={(event: { currentTarget: { value: string } }) => onChange({ ...value, [language]: event.currentTarget.value })}
              onBlur={() => {
                const clean = normaliseLetters(value[language])
                if (clean !== value[language]) onChange({ ...value, [language]: clean })
              }}
            />
            {assist && visited.includes(language) && (
              <HalfSuggestions
                language={language}
                text={value[language]}
                otherText={value[language === 'ky' ? 'ru' : 'ky']}
                onAccept={(half) => onChange({ ...value, [half.language]: half.text })}
              />
            )}
          </Box>
        ))}
      </Box>
      {assist && <PairCheck value={value} onChange={onChange} isHere={isHere} onShow={show} />}
    </Input.Wrapper>
  )
}

/** What the halves disagree about, or the offer to say that they are right; the offer only where somebody is writing. */
function PairCheck({
  value,
  onChange,
  isHere,
  onShow,
}: Pick<BilingualFieldProps, 'value' | 'onChange'> & { readonly isHere: boolean; readonly onShow: (places: readonly Place[]) => void }): ReactNode {
  const disagreements = usePairCheck(value)
  if (!disagreements) return null
  if (disagreements.length > 0) return <PairFindings disagreements={disagreements} value={value} onChange={onChange} onShow={onShow} />
  return isHere && value.ky.trim() !== '' && value.ru.trim() !== '' ? <PairConfirmation value={value} /> : null
}
