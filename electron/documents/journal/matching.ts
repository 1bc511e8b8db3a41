import { searchKey, searchVariants } from '../../../shared/language/index.ts'

/**
 * Whether a line of a journal is what was typed, by the rules of every search: another script, another keyboard layout.
 * Journals are put together from papers, so there is no stored key to ask.
 */
export function matcher(query: string): (parts: readonly string[]) => boolean {
  const readings = searchVariants(query)
    .map((reading) => searchKey(reading).split(' ').filter(Boolean))
    .filter((words) => words.length > 0)
  if (readings.length === 0) return () => true
  return (parts) => {
    const key = searchKey(parts.filter((part) => part !== '').join(' '))
    return readings.some((words) => words.every((word) => key.includes(word)))
  }
}
