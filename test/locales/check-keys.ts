import { foldPlural, type FlatTexts, type Locale } from './locale-files.ts'
import type { UsedKey } from './used-keys.ts'

/** One sentence for every text that a screen asks for and a language lacks. */
export function checkUsedKeys(used: readonly UsedKey[], locales: Readonly<Record<string, Locale>>, areas: readonly string[]): string[] {
  return used.flatMap(({ place, namespaces, inEveryArea, key }) =>
    Object.entries(locales).flatMap(([language, locale]) => {
      if (namespaces.some((namespace) => hasText(locale.get(namespace), key))) return []
      // Which of an area's groups the running program asks for is checked where the area declares them.
      if (inEveryArea && key.includes('*')) return []
      const lacking = areas.filter((area) => !hasText(locale.get(area), key))
      if (inEveryArea && lacking.length === 0) return []
      const where = namespaces.map((namespace) => `locales/${language}/${namespace}.json`)
      if (inEveryArea) where.push(`in the areas ${lacking.join(', ')} (locales/${language})`)
      return [`${place} asks for '${key}', which is not in ${where.join(' or ')}`]
    }),
  )
}

/** Texts that no screen asks for. */
export function leftOver(namespace: string, texts: FlatTexts, used: readonly UsedKey[]): string[] {
  const asked = used.filter(({ namespaces, inEveryArea }) => inEveryArea || namespaces.includes(namespace)).map(({ key }) => toExpression(key))
  return [...new Set([...texts.keys()].map(foldPlural))].filter((key) => !asked.some((pattern) => pattern.test(key)))
}

function hasText(texts: FlatTexts | undefined, key: string): boolean {
  const pattern = toExpression(key)
  return texts !== undefined && [...texts.keys()].some((candidate) => pattern.test(foldPlural(candidate)))
}

/** A key also stands for all that lies under it, as the chapters of the guide. */
const toExpression = (key: string): RegExp => new RegExp(`^${key.split('*').map(escape).join('[^.]+')}(?:\\.|$)`, 'u')
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/**
 * A group of texts for a closed list of words has every word. Which list a group is for shows by the words they share:
 * two are enough, one may be chance (`new` is also a button).
 */
export function checkWordGroups(namespace: string, texts: FlatTexts, lists: Readonly<Record<string, readonly string[]>>): string[] {
  const groups = new Map<string, Set<string>>()
  for (const key of texts.keys()) {
    const end = key.lastIndexOf('.')
    const group = key.slice(0, Math.max(end, 0))
    groups.set(group, (groups.get(group) ?? new Set()).add(foldPlural(key.slice(end + 1))))
  }
  return [...groups].flatMap(([group, words]) => {
    const shared = (list: readonly string[]): number => list.filter((word) => words.has(word)).length
    const [best] = Object.entries(lists).toSorted(([, one], [, other]) => shared(other) - shared(one))
    if (!best || shared(best[1]) < 2) return []
    return best[1].filter((word) => !words.has(word)).map((word) => `${namespace}:${group} has no text for '${word}' of ${best[0]}`)
  })
}
