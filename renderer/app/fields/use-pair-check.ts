import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Bilingual } from '../../../shared/language/bilingual.ts'
import { createPairChecker } from '../../../shared/language/index.ts'
import { useGlossary } from '../suggestions/use-glossary.ts'
import { type Disagreement, toDisagreements } from './disagreements.ts'

const typingPauseMilliseconds = 400

/**
 * Compares the halves when their writer pauses.
 *
 * @returns undefined while the last comparison is of an earlier text, whose places have moved
 */
export function usePairCheck(value: Bilingual): readonly Disagreement[] | undefined {
  const glossary = useGlossary()
  const check = useMemo(() => createPairChecker(glossary), [glossary])
  // By the texts and not by the pair, which many forms make anew with every letter typed in any of their fields.
  const [ky] = useDebouncedValue(value.ky, typingPauseMilliseconds)
  const [ru] = useDebouncedValue(value.ru, typingPauseMilliseconds)
  const disagreements = useMemo(() => toDisagreements(check(ky, ru)), [check, ky, ru])
  return ky === value.ky && ru === value.ru ? disagreements : undefined
}
