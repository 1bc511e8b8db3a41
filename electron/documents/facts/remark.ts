import type { Bilingual } from '../../../shared/language/index.ts'

/** Kyrgyz has these letters and Russian has not; the words and endings below are as frequent as they are unmistakable. */
const kyrgyzLetter = /[ңөү]/iu
const kyrgyzWord = /(?<!\p{L})(?:жана|менен|боюнча|керек|келет|кетет|жок|бар|эмес|кийин|жардамчысы|башчысы|аллергиясы|айым|мырза|тамак|унаа|сурады|тилин билет|тилдерин билет|да|эле)(?!\p{L})/iu
/** The passive of the present, which Russian has not: «берилет», «тосулат»; «авиабилет» only looks like it. */
const kyrgyzPassive = /\p{L}{2,}[^\P{L}б][ыиу]л[ае]т(?!\p{L})/iu
/** Narrow vowel after the possessive or genitive consonant, or a doubled vowel: «паспорту», «тилинин», «келүү», «шайлоо». */
const kyrgyzEnding = /(?:[нтд][ыиу]н|[лдт][ао]р|[лдт]ер|[гк][ао]|сыз|сиз|оо|уу|аа|ээ)(?!\p{L})/iu
const russianLetter = /[ъщ]/iu
const russianWord = /(?<!\p{L})(?:и|в|во|на|не|с|со|по|для|от|до|из|к|о|при|или|без|член|нужен|нужна|нет|есть|его|её|как|только)(?!\p{L})/iu
const russianEnding = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ему|ому|ых|их|ция|ции|ение|ения|ость|ать|ить|ется|ет|ит)(?!\p{L})/iu

function isKyrgyz(text: string): boolean {
  if (kyrgyzLetter.test(text)) return true
  if (russianLetter.test(text)) return false
  const [kyrgyz, russian] = [kyrgyzWord.test(text) || kyrgyzPassive.test(text), russianWord.test(text)]
  if (kyrgyz !== russian) return kyrgyz
  return kyrgyzEnding.test(text) && !russianEnding.test(text)
}

/**
 * The register keeps one remark in the language it was typed in. On paper it stands in the half of that language, the
 * other half stays empty; what has no Cyrillic word (numbers, «VIP», a flight) reads the same in both.
 */
export function inItsLanguage(remark: string): Bilingual {
  if (!/\p{Script=Cyrillic}/u.test(remark)) return { ky: remark, ru: remark }
  return isKyrgyz(remark) ? { ky: remark, ru: '' } : { ky: '', ru: remark }
}
