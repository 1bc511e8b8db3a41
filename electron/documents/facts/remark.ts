import type { Bilingual, Language } from '../../../shared/language/index.ts'

/** Kyrgyz has these letters and Russian has not; the words and endings below are as frequent as they are unmistakable. */
const kyrgyzLetter = /[ңөү]/iu
const kyrgyzWord = /(?<!\p{L})(?:жана|менен|боюнча|керек|келет|кетет|жок|бар|эмес|кийин|жардамчысы|башчысы|аллергиясы|айым|мырза|тамак|унаа|сурады|тилин билет|тилдерин билет|эле)(?!\p{L})/iu
/** The passive of the present, which Russian has not: «берилет», «тосулат»; «авиабилет» only looks like it. */
const kyrgyzPassive = /\p{L}{2,}[^\P{L}б][ыиу]л[ае]т(?!\p{L})/iu
/**
 * Doubled vowels, «-сыз», genitives and plurals: «келүү», «тилинин», «адамдар». Only endings that no Russian word has often:
 * «-ка», «-га», «-тор», «-тин» are those of «коляска», «координатор», «карантин» too.
 */
const kyrgyzEnding = /(?:[нтд][ыу]н|инин|л[ао]р|[дт]ар|лер|сыз|сиз|оо|уу|аа|ээ)(?!\p{L})/iu
const russianLetter = /[ъщ]/iu
const russianWord = /(?<!\p{L})(?:и|в|во|на|не|с|со|по|для|от|до|из|к|о|при|или|без|член|нужен|нужна|нет|есть|его|её|как|только)(?!\p{L})/iu
const russianEnding = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ему|ому|ых|их|ция|ции|ение|ения|ость|ать|ить|ется|ет|ит)(?!\p{L})/iu

/** Undefined where nothing decides: «Халал», «Собака» and a name are the same word, or no worse, in the other half. */
function languageOf(text: string): Language | undefined {
  if (kyrgyzLetter.test(text)) return 'ky'
  if (russianLetter.test(text)) return 'ru'
  return (
    decide(kyrgyzWord.test(text) || kyrgyzPassive.test(text), russianWord.test(text)) ??
    decide(kyrgyzEnding.test(text), russianEnding.test(text))
  )
}

function decide(kyrgyz: boolean, russian: boolean): Language | undefined {
  if (kyrgyz === russian) return undefined
  return kyrgyz ? 'ky' : 'ru'
}

/**
 * The register keeps one remark in the language it was typed in. On paper it stands in the half of that language and the
 * other half stays empty; what has no language of its own (numbers, «VIP», a flight, «Халал») stands in both, because a
 * remark that vanishes from the paper is worse than one in the other language.
 */
export function inItsLanguage(remark: string): Bilingual {
  const language = languageOf(remark)
  return { ky: language === 'ru' ? '' : remark, ru: language === 'ky' ? '' : remark }
}
