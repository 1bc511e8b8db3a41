/** Words whose stem changes before a suffix (language.md 2.4 «Exceptions lexicon»), lower case, whole words. */

/** Before the plural. */
export const pluralStems: Readonly<Record<string, string>> = { бала: 'бал' }

/** Before a possessive the narrow vowel of the last syllable falls out: орун – орду, моюн – мойну. */
export const possessiveStems: Readonly<Record<string, string>> = {
  орун: 'орд', мурун: 'мурд', моюн: 'мойн', убакыт: 'убакт', карын: 'кард', эрин: 'эрд', коюн: 'койн', алын: 'алд', факты: 'факт',
}

/** Loans that take a linking vowel before every suffix: актылар, проспектиде. */
export const linkedStems: Readonly<Record<string, string>> = {
  акт: 'акты', факт: 'факты', проспект: 'проспекти', объект: 'объекти', субъект: 'субъекти', минск: 'мински',
}

/** Written е, said ё: the suffix follows the о that is heard (отчеттун, актерго). Surnames (Хрущевден) keep their е. */
const hiddenYo =
  /(?:^|-)(?:[рз]?а?счет|зачет|учет|самолет|вертолет|полет|пулемет|отчет|актер|режиссер|шофер|партнер|дирижер|боксер|стажер|гример|вахтер|репортер|контролер|суфлер|ковер)$/u

export function withHeardYo(word: string): string {
  if (!hiddenYo.test(word)) return word
  const at = word.lastIndexOf('е')
  return `${word.slice(0, at)}ё${word.slice(at + 1)}`
}
