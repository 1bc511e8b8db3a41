import { Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import { checkPair, type PairFinding } from '../../../shared/language/index.ts'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { useTranslation } from '../../i18n.ts'

const typingPauseMilliseconds = 400
const shownFindings = 4

/**
 * What does not agree between the two halves, said under them while one types: a date or a number that stands in one
 * half only, a word of the other language, a letter that only looks right. A finding with a remedy has a button.
 */
export function PairFindings({
  value,
  onChange,
}: {
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
}): ReactNode {
  const { t } = useTranslation('pair')
  // By the texts and not by the pair, which many forms make anew with every letter typed in any of their fields.
  const [ky] = useDebouncedValue(value.ky, typingPauseMilliseconds)
  const [ru] = useDebouncedValue(value.ru, typingPauseMilliseconds)
  const findings = useMemo(() => checkPair(ky, ru), [ky, ru])
  // A finding of an earlier text points at places that have moved.
  if (findings.length === 0 || ky !== value.ky || ru !== value.ru) return null
  return (
    <Stack gap={2} mt={4} role="status" aria-label={t('title')}>
      {findings.slice(0, shownFindings).map((finding) => (
        <Finding key={`${finding.code}${finding.side}${finding.start}`} finding={finding} value={value} onChange={onChange} />
      ))}
      {findings.length > shownFindings && (
        <Text size="xs" className="quiet">
          {t('more', { count: findings.length - shownFindings })}
        </Text>
      )}
    </Stack>
  )
}

function Finding({
  finding,
  value,
  onChange,
}: {
  readonly finding: PairFinding
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
}): ReactNode {
  const { t } = useTranslation('pair')
  const { code, side, found, other = '', suggestion } = finding
  return (
    <Group gap="xs">
      <Text size="xs" className="warning-text">
        ⚠ {t(`findings.${code}`, { found, other, half: t(`halves.${side}`) })}
      </Text>
      {side !== 'both' && suggestion !== undefined && (
        <Button size="compact-xs" variant="light" onClick={() => onChange({ ...value, [side]: replaced(value[side], finding, suggestion) })}>
          {t('replace', { suggestion })}
        </Button>
      )}
    </Group>
  )
}

function replaced(text: string, { start, end }: PairFinding, suggestion: string): string {
  return text.slice(0, start) + suggestion + text.slice(end)
}

