import { declineKyrgyz, kyrgyzCases, type Language } from '../../language/index.ts'
import { attributive } from '../../language/kyrgyz/suffixes.ts'
import { countForm } from '../../language/russian/numerals.ts'

/** A number in a text: its figures as written, and the ending glued to them («150дөн»: «150» and «дөн»). */
export interface WrittenNumber {
  readonly figures: string
  readonly ending: string
}

type Form = (figures: string) => string

const kyrgyzForms: readonly Form[] = [
  (figures) => figures,
  ...kyrgyzCases.flatMap((kase): Form[] => [
    (figures) => declineKyrgyz(figures, kase),
    (figures) => declineKyrgyz(figures, kase, { possessive: 'third' }),
  ]),
  (figures) => attributive(declineKyrgyz(figures, 'locative')),
  (figures) => attributive(declineKyrgyz(figures, 'locative', { possessive: 'third' })),
]

/** Times keep the sign that the language writes between hours and minutes. */
function likeStored(figures: string, stored: string): string {
  const sign = /^\d{1,2}([.:])\d{2}$/u.exec(stored)?.[1]
  return sign === undefined ? figures : figures.replace(/^(\d{1,2})[.:](\d{2})$/u, `$1${sign}$2`)
}

/**
 * Writes another number in the form in which one stands in a text; the Kyrgyz ending is fitted to how the new one is read
 * (100дөн – 150дөн – 106дан). Undefined where the ending is none we know.
 */
export function rewriteNumber(stored: WrittenNumber, figures: string, language: Language): string | undefined {
  const shown = likeStored(figures, stored.figures)
  if (stored.ending === '') return shown
  if (language === 'ru') return undefined
  const written = stored.figures + stored.ending
  const [first, ...others] = new Set(kyrgyzForms.filter((form) => form(stored.figures) === written).map((form) => form(shown)))
  // Two endings that look alike on one number and not on the other leave it open which is meant.
  return others.length === 0 ? first : undefined
}

/** Whether a Russian noun after the number has to change: 21 наблюдатель, 22 наблюдателя, 25 наблюдателей. */
export function changesAgreement(stored: string, figures: string): boolean {
  const [before, now] = [wholeNumber(stored), wholeNumber(figures)]
  return before !== undefined && now !== undefined && countForm(before) !== countForm(now)
}

function wholeNumber(figures: string): number | undefined {
  const digits = figures.replaceAll(/[\s\u00A0\u202F]/gu, '')
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : undefined
}
