import type { Bilingual, Language } from '../language/bilingual.ts'
import type { FieldCase } from './fields.ts'

/**
 * How the cases are called in a place: «{head|dative}». The English name is the one that the program writes; officers may
 * write the name that they learnt at school, in either language.
 */

interface CaseName {
  readonly names: Bilingual
  /** The question a case answers, as school grammars ask it. */
  readonly asks: Bilingual
}

/** Kyrgyz has six cases, Russian six others; what a language has not got it has no name for here. */
export const fieldCases = {
  ky: {
    nominative: { names: { ky: 'атооч', ru: 'атооч (именительный)' }, asks: { ky: 'ким? эмне?', ru: 'ким? эмне?' } },
    genitive: { names: { ky: 'илик', ru: 'илик (родительный)' }, asks: { ky: 'кимдин? эмненин?', ru: 'кимдин? эмненин?' } },
    dative: { names: { ky: 'барыш', ru: 'барыш (дательный)' }, asks: { ky: 'кимге? эмнеге?', ru: 'кимге? эмнеге?' } },
    accusative: { names: { ky: 'табыш', ru: 'табыш (винительный)' }, asks: { ky: 'кимди? эмнени?', ru: 'кимди? эмнени?' } },
    locative: { names: { ky: 'жатыш', ru: 'жатыш (местный)' }, asks: { ky: 'кимде? эмнеде?', ru: 'кимде? эмнеде?' } },
    ablative: { names: { ky: 'чыгыш', ru: 'чыгыш (исходный)' }, asks: { ky: 'кимден? эмнеден?', ru: 'кимден? эмнеден?' } },
  },
  ru: {
    nominative: { names: { ky: 'именительный (атооч)', ru: 'именительный' }, asks: { ky: 'кто? что?', ru: 'кто? что?' } },
    genitive: { names: { ky: 'родительный (илик)', ru: 'родительный' }, asks: { ky: 'кого? чего?', ru: 'кого? чего?' } },
    dative: { names: { ky: 'дательный (барыш)', ru: 'дательный' }, asks: { ky: 'кому? чему?', ru: 'кому? чему?' } },
    accusative: { names: { ky: 'винительный (табыш)', ru: 'винительный' }, asks: { ky: 'кого? что?', ru: 'кого? что?' } },
    instrumental: { names: { ky: 'творительный', ru: 'творительный' }, asks: { ky: 'кем? чем?', ru: 'кем? чем?' } },
    prepositional: { names: { ky: 'предложный', ru: 'предложный' }, asks: { ky: 'о ком? о чём?', ru: 'о ком? о чём?' } },
  },
} as const satisfies Readonly<Record<Language, Readonly<Partial<Record<FieldCase, CaseName>>>>>

const spellings: ReadonlyMap<string, FieldCase> = new Map<string, FieldCase>([
  ['nominative', 'nominative'], ['атооч', 'nominative'], ['именительный', 'nominative'],
  ['genitive', 'genitive'], ['илик', 'genitive'], ['родительный', 'genitive'],
  ['dative', 'dative'], ['барыш', 'dative'], ['дательный', 'dative'],
  ['accusative', 'accusative'], ['табыш', 'accusative'], ['винительный', 'accusative'],
  ['locative', 'locative'], ['жатыш', 'locative'], ['местный', 'locative'],
  ['ablative', 'ablative'], ['чыгыш', 'ablative'], ['исходный', 'ablative'],
  ['instrumental', 'instrumental'], ['творительный', 'instrumental'],
  ['prepositional', 'prepositional'], ['предложный', 'prepositional'],
])

/** A case by any of its names; undefined for a word that is none. */
export function caseCalled(spelling: string): FieldCase | undefined {
  return spellings.get(spelling.trim().toLowerCase().replace(/\s+(?:жөндөмө(?:сү)?|падеж)$/u, ''))
}

/** The case as the language has it. «Where?» is asked with the locative in Kyrgyz and with the prepositional in Russian. */
export function caseIn(language: Language, kase: FieldCase): FieldCase | undefined {
  if (kase in fieldCases[language]) return kase
  if (language === 'ru' && kase === 'locative') return 'prepositional'
  return undefined
}
