/**
 * Proposes whether a Kyrgyz term already ends in the 3rd-person possessive (Борбордук шайлоо комиссиясы, Бишкек шаары).
 * The last letter alone cannot tell (окуу, шайлоо, Ала-Тоо end in a vowel and are bare: language.md 2.4), so the rule
 * looks at the shape of the ending and at the words before. A stored flag of the term always wins over this proposal.
 */

/** Possessive whatever stands before, even alone. */
const alwaysPossessed = new Set([
  'уулу', 'кызы', 'оглу', 'оглы', 'гызы', 'министри', 'кеңеши', 'шаары', 'айылы', 'району', 'облусу', 'уюму', 'фонду', 'кабинети',
  'комитети', 'парламенти', 'институту', 'университети', 'борбору', 'өкмөтү', 'президенти', 'секретары', 'директору', 'штаттары',
  'эмираттары', 'аралдары', 'токтому', 'буйругу', 'мыйзамы', 'беренеси', 'орду', 'ханышы', 'королу', 'принци', 'консулу', 'басары',
  'бөлүмү', 'сектору', 'департаменти', 'аппараты', 'тобу', 'жылы', 'соту', 'банкы', 'палатасы', 'мажилиси', 'сенаты', 'депутаты', 'курамы',
  'протоколу', 'тизмеси', 'аты', 'кызматкери', 'өкүлү', 'адиси', 'каты', 'күнү', 'кооптууту', 'имараты', 'көчүрмөсү', 'чакыруусу', 'кызматы', 'наамы', 'колу', 'күчү', 'үчү', 'учу', 'ичи', 'кызматы', 'наамы', 'колу',
])

/** Bare words that end in a single narrow vowel after a consonant. */
const bare = new Set([
  'киши', 'элчи', 'белги', 'үлгү', 'күлкү', 'уйку', 'түлкү', 'кайгы', 'күзгү', 'кыргы', 'жаңы', 'эки', 'алты', 'жети', 'тышкы', 'ички', 'башкы',
  'акы', 'дары', 'сары', 'ары', 'бери', 'кары', 'ири', 'сезги', 'чалгы', 'буркан', 'такси', 'жакшы', 'азыркы', 'акыркы', 'жогорку', 'кечки', 'козу',
  'кулку', 'орто', 'баасы', 'аксы', 'тери', 'кири', 'колу-буту', 'аалы', 'баары', 'дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'ишемби', 'жекшемби',
])

const afterVowel = /[аеёиоуыэюяөү]с[ыиуү]$/u
const softenedBefore = /[аеёиоуыэюяөү][гб][ыиуү]$/u
const pluralPossessed = /\p{L}(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)[ыиуү]$/u
const narrowAfterConsonant = /[бвгджзйклмнңпрстфхцчшщ][ыиуү]$|[аоуыэеиюя]ю$|йу$/u
const agent = /ч[ыиуү]$/u
const verb = /[ыиуү]нд[ыиуү]$/u
const genitive = /(?:[нтд](?:ын|ин|ун|үн))$/u
const wellKnownCapitalised = /(?:ияс|ялык|лыг|лиг|луг|лүг|комиссияс|уюм|кеңеш|фонд|шериктештиг|парламент|кабинет|комитет|министрлиг|институт|агенттиг|биримдиг|союз|королдуг|республикас|бюрос|ассамблеяс|шаар|облус|район|төрагас|башчыс|мүчөс|басар|миссияс|элчилиг|платформас|ассоциацияс|академияс|аралдар|мамлекет)[ыиуү]$/u

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
  if (agent.test(last) || verb.test(last)) return false
  const capitalised = /^\p{Lu}/u.test(original) && !capitals
  const previous = words.at(-2)?.toLowerCase() ?? ''
  const longEnough = last.length > 4
  if (capitalised) {
    if (longEnough && wellKnownCapitalised.test(last)) return true
    return longEnough && previous.length > 7 && genitive.test(previous) && narrowAfterConsonant.test(last)
  }
  if (longEnough && (afterVowel.test(last) || pluralPossessed.test(last) || softenedBefore.test(last))) return true
  return words.length > 1 && narrowAfterConsonant.test(last)
}
