import type { Language } from '../../language/index.ts'
import type { KnownName, NameForm } from './known-names.ts'
import type { Token } from './tokens.ts'

export type NameToken = Extract<Token, { kind: 'name' }>

/**
 * The typed name in the form in which the stored one stands in the translation: written alike (surname alone, initials
 * first) and in the same case. Undefined where the register does not know the name, where the case cannot be told
 * («Панахова» is genitive and accusative) and the new name would differ, or where two people could be meant.
 */
export function rewriteName(stored: NameToken, typed: NameToken, target: NameToken, language: Language): string | undefined {
  const forms = target.meanings.flatMap((meaning) => meaning.forms)
  if (forms.length === 0 || typed.meanings.length === 0) return undefined
  const sameWriting = variantsOf(stored).some((variant) => variantsOf(typed).includes(variant))
  const wanted = forms.flatMap(({ kase, variant }) => (sameWriting ? [{ kase, variant }] : variantsOf(typed).map((other) => ({ kase, variant: other }))))
  const texts = new Set(typed.meanings.flatMap(({ name }) => wanted.map((form) => textOf(name, form, language))))
  const [only] = texts
  return texts.size === 1 ? only : undefined
}

const variantsOf = (token: NameToken): string[] => [...new Set(token.meanings.flatMap(({ forms }) => forms.map(({ variant }) => variant)))]

function textOf(name: KnownName, { variant, kase }: Pick<NameForm, 'variant' | 'kase'>, language: Language): string | undefined {
  return name.forms[language].find((form) => form.variant === variant && form.kase === kase)?.text
}
