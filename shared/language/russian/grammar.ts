export const russianCases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
export type RussianCase = (typeof russianCases)[number]
export type RussianGender = 'masculine' | 'feminine' | 'neuter'
export type RussianSex = 'male' | 'female'
/** Forms in the order of `russianCases`. */
export type SixForms = readonly [string, string, string, string, string, string]

export function formOf(forms: SixForms, kase: RussianCase): string {
  return forms[russianCases.indexOf(kase)] ?? forms[0]
}
