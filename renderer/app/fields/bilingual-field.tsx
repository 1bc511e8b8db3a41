import { Box, Group, Input, Text, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { normaliseLetters } from '../../../shared/language/index.ts'
import type { Bilingual, Language } from '../../../shared/language/bilingual.ts'
import { useTranslation } from '../../i18n.ts'
import { HalfSuggestions } from '../suggestions/half-suggestions.tsx'
import type { Place } from './disagreements.ts'
import { PairConfirmation } from './pair-confirmation.tsx'
import { PairFindings } from './pair-findings.tsx'
import { PairHalfState } from './pair-half-state.tsx'
import { PairQuestion } from './pair-question.tsx'
import { usePairStanding } from './pair-standing.tsx'
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
 * memory suggest the other half, and what does not agree between the halves is said under them. Where a form keeps account
 * of its texts, each half says where it stands: empty, draft, checked or stale, and which of the two is the original.
 */
export function BilingualField({ label, value, onChange, description, required, long, placeholder, error, assist = true }: BilingualFieldProps): ReactNode {
  const { t } = useTranslation('app')
  const id = useId()
  const fields = useRef<Partial<Record<Language, HTMLInputElement | HTMLTextAreaElement | null>>>({})
  /** Halves that had the cursor: only they can be written, and a form of forty halves must not ask for all of them. */
  const [visited, setVisited] = useState<readonly Language[]>([])
  const [isHere, setIsHere] = useState(false)
  const open = usePairStanding(value)
  const pair = assist ? open : undefined
  const offersCheck = assist && isHere && value.ky.trim() !== '' && value.ru.trim() !== ''
  const Field = long ? Textarea : TextInput

  /** Only one half can have the keyboard; the other shows its place as soon as it gets it. */
  function show(places: readonly Place[]): void {
    for (const { side, start, end } of places) fields.current[side]?.setSelectionRange(start, end)
    const [first] = places
    if (first) fields.current[first.side]?.focus()
  }

  function leave(isInside: boolean): void {
    setIsHere(isInside)
    // Whatever is pressed next, say the button that issues the paper, knows where this text stands.
    if (!isInside) void open?.book.flush().catch(() => undefined)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    fields.current[event.key === 'ArrowLeft' ? 'ky' : 'ru']?.focus()
  }

  return (
    <Input.Wrapper labelElement="div" label={label} description={description} required={required ?? false} error={error} role="group" data-pair={assist ? '' : undefined} onFocus={() => setIsHere(true)} onBlur={(event) => leave(event.currentTarget.contains(event.relatedTarget))} aria-labelledby={`${id}-label`} labelProps={{ id: `${id}-label` }}>
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
              aria-describedby={pair?.standing ? `${id}-${language}` : undefined}
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
            {pair && (
              <Group justify="space-between" gap="xs" wrap="nowrap" mih={20}>
                <PairHalfState id={`${id}-${language}`} value={value} half={language} standing={pair.standing} />
                {language === 'ru' && offersCheck && pair.standing && <PairConfirmation value={value} pair={pair} />}
              </Group>
            )}
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
      {pair?.standing && <PairQuestion value={value} pair={pair} />}
      {assist && <PairCheck value={value} onChange={onChange} offersCheck={offersCheck && !pair?.standing} onShow={show} />}
    </Input.Wrapper>
  )
}

/** What the halves disagree about; of a name, which has no standing, also the offer to say that it is right. */
function PairCheck({
  value,
  onChange,
  offersCheck,
  onShow,
}: Pick<BilingualFieldProps, 'value' | 'onChange'> & { readonly offersCheck: boolean; readonly onShow: (places: readonly Place[]) => void }): ReactNode {
  const disagreements = usePairCheck(value)
  if (!disagreements) return null
  if (disagreements.length > 0) return <PairFindings disagreements={disagreements} value={value} onChange={onChange} onShow={onShow} />
  return offersCheck ? <PairConfirmation value={value} /> : null
}
