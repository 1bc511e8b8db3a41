import { Box, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { Difference, Match } from '../../../shared/register/memory/calls.ts'
import { useTranslation } from '../../i18n.ts'

/** One line of the glossary under a text. */
export interface TermLine {
  readonly from: string
  readonly to: string
  /** Its counterpart is not in the other half, which is written already. */
  readonly missing: boolean
}

/**
 * Proposals for the other half and terms of the glossary. Drawn under a text being typed, so nothing in it takes the
 * keyboard: Tab, Alt+↑, Alt+↓ and Esc belong to the text (`half-suggestions.tsx`).
 */
export function Suggestions({
  language,
  matches,
  terms,
  chosen,
  tabAccepts,
  onAccept,
}: {
  /** The language of the proposals. */
  readonly language: Language
  readonly matches: readonly Match[]
  readonly terms: readonly TermLine[]
  readonly chosen: number
  /** False where Tab would write over something or leave stored words standing: then Alt+Enter or a click takes it. */
  readonly tabAccepts: boolean
  readonly onAccept: (match: Match) => void
}): ReactNode {
  const { t } = useTranslation('memory')
  if (matches.length === 0 && terms.length === 0) return null
  return (
    <Box mt={4} p={6} role="status" aria-live="polite" aria-label={t('suggestions.title')} style={{ border: '1px solid var(--pane-border)', borderRadius: 4 }}>
      {matches.map((match, index) => (
        <UnstyledButton
          key={match.pair.id}
          display="block"
          w="100%"
          p={4}
          tabIndex={-1}
          // The text keeps the cursor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAccept(match)}
          style={index === chosen ? { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: -2, borderRadius: 4 } : undefined}
        >
          <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" lang={language} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {match.proposal}
            </Text>
            <Group gap={6} wrap="nowrap" style={{ flex: 'none' }}>
              <Text size="xs" className="quiet">
                {t('suggestions.score', { percent: Math.floor(match.score * 100) })}
              </Text>
              {index === chosen && <Kbd size="xs">{tabAccepts ? 'Tab' : 'Alt+Enter'}</Kbd>}
            </Group>
          </Group>
          {match.differences.map((difference) => (
            <DifferenceLine key={`${difference.stored}|${difference.typed}`} difference={difference} />
          ))}
        </UnstyledButton>
      ))}
      {terms.map(({ from, to, missing }) => (
        <Text key={from} size="xs" px={4} className={missing ? undefined : 'quiet'}>
          {from} → {to}
          {missing && ` · ${t('suggestions.missing')}`}
        </Text>
      ))}
    </Box>
  )
}

/** What was filled in, or what a human has to look after; in words, because colour alone says nothing. */
function DifferenceLine({ difference }: { readonly difference: Difference }): ReactNode {
  const { t } = useTranslation('memory')
  const { stored, typed, filled, check } = difference
  const key = filled !== null ? 'filled' : stored === '' ? 'added' : typed === '' ? 'left-out' : 'open'
  return (
    <Text size="xs" className={filled !== null && !check ? 'quiet' : undefined}>
      {t(`suggestions.differences.${key}`, { stored, typed, filled: filled ?? '' })}
      {check && ` · ${t('suggestions.check')}`}
    </Text>
  )
}
