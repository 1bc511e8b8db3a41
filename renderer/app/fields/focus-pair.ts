import { type Bilingual, type Language, languages } from '../../../shared/language/bilingual.ts'
import { pairId } from '../../../shared/register/pairs/rules.ts'

type Half = HTMLInputElement | HTMLTextAreaElement

/** A text that somebody wants to work on. */
export interface WantedText {
  readonly pair: Bilingual
  /** The half that needs it; the original where neither does. */
  readonly half?: Language | undefined
}

/**
 * Puts the keyboard into the field that holds a text. Fields are found by what stands in them, because lines of a list have
 * no other name.
 *
 * @returns whether there is such a field
 */
export function focusPair(within: ParentNode | null, { pair, half = 'ky' }: WantedText): boolean {
  for (const field of within?.querySelectorAll('[data-pair]') ?? []) {
    const [ky, ru] = languages.map((language) => field.querySelector<Half>(`input[lang="${language}"], textarea[lang="${language}"]`))
    if (!ky || !ru || pairId({ ky: ky.value, ru: ru.value }) !== pairId(pair)) continue
    const wanted = half === 'ky' ? ky : ru
    wanted.focus()
    wanted.scrollIntoView({ block: 'center' })
    return true
  }
  return false
}
