import type { Language } from '../../../shared/language/bilingual.ts'

/** Marks what a form shows for one fact with the fact's path. */
export const factMark = 'data-fact'

const writable = 'input:not([type="hidden"]), textarea, button'

/**
 * Leads the keyboard to the field of a fact; where the fact has none of its own, to the field that holds it. False where the
 * form shows neither.
 */
export function focusFact(form: ParentNode, path: string, half?: Language): boolean {
  const places = [...form.querySelectorAll<HTMLElement>(`[${factMark}]`)].filter((place) => holds(place.getAttribute(factMark) ?? '', path))
  // The innermost one: the field of a row and not the whole list.
  const place = places.toSorted((one, other) => pathOf(other).length - pathOf(one).length)[0]
  const field = place?.querySelector<HTMLElement>(half === undefined ? writable : `[lang="${half}"]`) ?? place?.querySelector<HTMLElement>(writable)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  field.focus()
  return true
}

const pathOf = (place: HTMLElement): string => place.getAttribute(factMark) ?? ''

function holds(outer: string, path: string): boolean {
  return outer === path || path.startsWith(`${outer}.`)
}
