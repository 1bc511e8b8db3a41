/**
 * Proposes whether a Kyrgyz term already ends in the 3rd-person possessive (Борбордук шайлоо комиссиясы, Бишкек шаары).
 * The last letter alone cannot tell (окуу, шайлоо, Ала-Тоо end in a vowel and are bare: language.md 2.4), so the rule
 * looks at the shape of the ending and at the words before. A stored flag of the term always wins over this proposal.
 */

/** Possessive whatever stands before, even alone. */
const alwaysPossessed = new Set([
  'уулу', 'кызы', 'оглу', 'оглы', 'гызы', 'министри', 'кеңеши', 'шаары', 'айылы', 'району', 'облусу', 'уюму', 'фонду', 'кабинети', 'комитети',
  'парламенти', 'институту', 'университети', 'борбору', 'өкмөтү', 'президенти', 'секретары', 'директору', 'штаттары', 'эмираттары', 'аралдары',
  'токтому', 'буйругу', 'мыйзамы', 'орду', 'королу', 'консулу', 'басары', 'бөлүмү', 'сектору', 'департаменти', 'аппараты', 'тобу', 'жылы', 'соту',
  'банкы', 'сенаты', 'депутаты', 'курамы', 'протоколу', 'аты', 'кызматкери', 'өкүлү', 'адиси', 'каты', 'күнү', 'имараты', 'кызматы', 'наамы', 'колу',
  'күчү', 'үчү', 'учу', 'ичи',
])

/** Bare words that end in a single narrow vowel after a consonant. */
const bare = new Set([
  'киши', 'элчи', 'белги', 'үлгү', 'күлкү', 'уйку', 'түлкү', 'кайгы', 'күзгү', 'жаңы', 'эки', 'алты', 'жети', 'тышкы', 'ички', 'башкы', 'акы', 'дары',
  'сары', 'ары', 'бери', 'кары', 'ири', 'сезги', 'чалгы', 'такси', 'жакшы', 'азыркы', 'акыркы', 'жогорку', 'кечки', 'козу', 'аксы', 'тери', 'баары',
  'дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'ишемби', 'жекшемби',
])

const afterVowel = /[аеёиоуыэюяөү]с[ыиуү]$/u
const softenedBefore = /[аеёиоуыэюяөү][гб][ыиуү]$/u
const pluralPossessed = /\p{L}(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)[ыиуү]$/u
const narrowAfterConsonant = /[бвгджзйклмнңпрстфхцчшщ][ыиуү]$|[аоуыэеиюя]ю$|йу$/u
const agent = /ч[ыиуү]$/u
/** Adjectives of place and time: колдонуудагы, шаардагы. */
const relative = /[дт][аеоө]г[ыиуү]$/u
const verb = /[ыиуү]нд[ыиуү]$/u
const genitive = /[нтд][ыиуү]н$/u
/** Heads of names of bodies and places, without the possessive vowel. Other capitalised words may be surnames (Ниязалы). */
const wellKnownHeads = [
  'ияс', 'ялык', 'лыг', 'лиг', 'луг', 'лүг', 'уюм', 'кеңеш', 'фонд', 'парламент', 'кабинет', 'комитет', 'институт', 'союз', 'республикас', 'бюрос',
  'ассамблеяс', 'шаар', 'облус', 'район', 'төрагас', 'башчыс', 'мүчөс', 'басар', 'платформас', 'аралдар', 'мамлекет', 'борбор', 'министр', 'палатас', 'самоас', 'гвианас', 'нидерланддар',
]
const wellKnownCapitalised = new RegExp(`(?:${wellKnownHeads.join('|')})[ыиуү]$`, 'u')

/**
 * @param text a whole term, lower or mixed case; letters already repaired
 * @returns true when the last word should be inflected as possessed
 */
export function looksPossessed(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  const original = words.at(-1) ?? ''
  const capitals = original.length > 1 && original === original.toUpperCase()
  const last = original.slice(original.lastIndexOf('-') + 1).toLowerCase()
  if (alwaysPossessed.has(last)) return true
  if (bare.has(last)) return false
  if (agent.test(last) || verb.test(last) || relative.test(last)) return false
  const capitalised = /^\p{Lu}/u.test(original) && !capitals
  const previous = words.at(-2)?.toLowerCase() ?? ''
  const longEnough = last.length > 4
  const plainShape = afterVowel.test(last) || pluralPossessed.test(last) || softenedBefore.test(last)
  if (capitalised || capitals) {
    if (longEnough && (wellKnownCapitalised.test(last) || (capitals && plainShape))) return true
    return longEnough && previous.length > 7 && genitive.test(previous) && narrowAfterConsonant.test(last)
  }
  if (longEnough && plainShape) return true
  return words.length > 1 && narrowAfterConsonant.test(last)
}
