import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../shared/language/bilingual.ts'
import type { Suggestions } from '../../../shared/register/memory/calls.ts'
import { api } from '../../api.ts'

const pauseMilliseconds = 300
const shownProposals = 3
const shortestText = 3

/**
 * What glossary and memory know about a text, asked when its writer pauses.
 *
 * @param active false while nobody types there: a form of twenty fields must not ask twenty times
 * @returns undefined while there is nothing to say, or the answer is for an older text
 */
export function useSuggestions(text: string, language: Language, active = true): Suggestions | undefined {
  const [asked] = useDebouncedValue(text, pauseMilliseconds)
  const answer = useQuery({
    queryKey: ['memory', 'suggest', language, asked],
    queryFn: () => api.memory.suggest({ text: asked, from: language, limit: shownProposals }),
    enabled: active && asked.trim().length >= shortestText && asked.length <= 20_000,
    // Help that failed is no reason to disturb somebody who writes.
    retry: false,
  })
  return active && asked === text ? answer.data : undefined
}
