import type { Language } from '../../language/index.ts'
import type { KnownName, NameForm } from './known-names.ts'
import type { Token } from './tokens.ts'

export type NameToken = Extract<Token, { kind: 'name' }>

/**
 * The typed name in the form in which the stored one stands in the translation: written alike (surname alone, initials
 * first) and in the same case. Where that could be several («комиссии») and the new name would differ, a genitive of the
 * one language is the genitive of the other, and so is a dative. Undefined where the register does not know the name,
 * where the case cannot be told even so, or where two people could be meant.
 */
export function rewriteName(stored: NameToken, typed: NameToken, target: NameToken, language: Language): string | undefined {
  const forms = target.meanings.flatMap((meaning) => meaning.forms)
  if (forms.length === 0 || typed.meanings.length === 0) return undefined
  const sameWriting = variantsOf(stored).some((variant) => variantsOf(typed).includes(variant))
  const wanted = forms.flatMap(({ kase, variant }) => (sameWriting ? [{ kase, variant }] : variantsOf(typed).map((other) => ({ kase, variant: other }))))
  const textsIn = (those: readonly Wanted[]): Set<string | undefined> => new Set(typed.meanings.flatMap(({ name }) => those.map((form) => textOf(name, form, language))))
  const texts = textsIn(wanted)
  if (texts.size === 1) return [...texts][0]
  const cases = new Set(stored.meanings.flatMap((meaning) => meaning.forms).map(({ kase }) => kase))
  const [common, ...others] = cases
  if (common === undefined || others.length > 0 || !commonCases.has(common)) return undefined
  const alike = textsIn(wanted.filter(({ kase }) => kase === common))
  return alike.size === 1 ? [...alike][0] : undefined
}

type Wanted = Pick<NameForm, 'variant' | 'kase'>
/** The cases that say the same in both languages, whatever the verb. */
const commonCases: ReadonlySet<string> = new Set(['genitive', 'dative'])

const variantsOf = (token: NameToken): string[] => [...new Set(token.meanings.flatMap(({ forms }) => forms.map(({ variant }) => variant)))]

function textOf(name: KnownName, { variant, kase }: Wanted, language: Language): string | undefined {
  return name.forms[language].find((form) => form.variant === variant && form.kase === kase)?.text
}
