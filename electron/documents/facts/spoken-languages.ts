import type { Bilingual } from '../../../shared/language/index.ts'
import { inItsLanguage } from './remark.ts'

/** ISO 639-1 codes, as registers have them: «az, ru». */
const names: Readonly<Record<string, Bilingual>> = {
  ky: { ky: 'кыргыз', ru: 'кыргызский' },
  ru: { ky: 'орус', ru: 'русский' },
  en: { ky: 'англис', ru: 'английский' },
  az: { ky: 'азербайжан', ru: 'азербайджанский' },
  kk: { ky: 'казак', ru: 'казахский' },
  uz: { ky: 'өзбек', ru: 'узбекский' },
  tg: { ky: 'тажик', ru: 'таджикский' },
  tk: { ky: 'түркмөн', ru: 'туркменский' },
  tr: { ky: 'түрк', ru: 'турецкий' },
  hu: { ky: 'венгр', ru: 'венгерский' },
  de: { ky: 'немис', ru: 'немецкий' },
  fr: { ky: 'француз', ru: 'французский' },
  es: { ky: 'испан', ru: 'испанский' },
  it: { ky: 'итальян', ru: 'итальянский' },
  ar: { ky: 'араб', ru: 'арабский' },
  zh: { ky: 'кытай', ru: 'китайский' },
  ko: { ky: 'корей', ru: 'корейский' },
  ja: { ky: 'жапон', ru: 'японский' },
  hy: { ky: 'армян', ru: 'армянский' },
  ka: { ky: 'грузин', ru: 'грузинский' },
  be: { ky: 'белорус', ru: 'белорусский' },
  mn: { ky: 'монгол', ru: 'монгольский' },
  sr: { ky: 'серб', ru: 'сербский' },
  lv: { ky: 'латыш', ru: 'латышский' },
  pl: { ky: 'поляк', ru: 'польский' },
}

/** Codes by their names in both languages; anything else stands as it was typed. */
export function spokenLanguages(typed: string): Bilingual {
  const known = typed
    .toLowerCase()
    .split(/[\s,;/]+/u)
    .filter((word) => word !== '')
    .map((code) => names[code])
  const languages = known.flatMap((name) => name ?? [])
  if (languages.length < known.length || languages.length === 0) return inItsLanguage(typed)
  return { ky: languages.map(({ ky }) => ky).join(', '), ru: languages.map(({ ru }) => ru).join(', ') }
}
