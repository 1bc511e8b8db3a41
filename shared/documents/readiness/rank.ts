import type { Bilingual } from '../../language/bilingual.ts'

/**
 * How high a post stands, for the question who may sign a letter to whom (domain.md § 4; [own], since the rules that were
 * found name posts and no table). Read from the words of the post: the register keeps posts and no ranks.
 *
 * 5 head of state · 4 government or parliament · 3 minister, chair of a body, ambassador, secretary general ·
 * 2 their deputies, members of a body · 1 heads of units and everybody under them
 */
export type Rank = 1 | 2 | 3 | 4 | 5

const deputy = /^(?:перв(?:ый|ая)\s+)?(?:заместитель|вице-|замминистра|статс-секретарь)|орун\s*басар/iu

/** From the highest down; the first that fits decides. */
const heads: readonly (readonly [Rank, RegExp])[] = [
  [5, /^президент(?!\p{L})|(?<!\p{L})президенти(?!\p{L})/iu],
  [4, /^премьер-министр|^председатель\s+(?:кабинета министров|правительства|парламента|сената|милли меджлиса|государственной думы|совета федерации|палаты)|^(?:спикер|торага)|премьер-министри|министрлер кабинетинин\s+төрагасы|(?:парламент|жогорку кеңеш)\p{L}*\s+(?:төрагасы|төрайымы|торагасы)|^торагасы?$/iu],
  [1, /(?:начальник|заведующ|руководитель|глава|директор|председатель)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:отдел|сектор|управлени|департамент|аппарат|секретариат|служб|групп)|(?:бөлүм|сектор|башкармалык|департамент|аппарат|катчылык|кызмат|топ)\p{L}*\s+(?:башчысы|жетекчиси|директору|төрагасы)/iu],
  [3, /^(?:председатель|министр|посол|чрезвычайный и полномочный|генеральный\s+(?:секретарь|директор|прокурор)|исполнительный секретарь|ответственный секретарь|глава|руководитель|директор|аким|мэр|ректор)|(?<!\p{L})(?:төрага|төрагасы|төрайым|төрайымы|министр|министри|элчи|элчиси|баш катчысы|башкы катчысы|аткаруучу катчысы|башкы директору|башчысы|жетекчиси|директору|мэри)$/iu],
  [2, /^член(?!\p{L})|(?<!\p{L})(?:мүчө|мүчөсү)$/iu],
  [1, /^(?:начальник|заведующ|главный|ведущий|консультант|советник|специалист|секретарь|референт|сотрудник)|(?:башчы|адис|адиси|кеңешчи|кеңешчиси|консультант|консультанты|катчы|катчысы)$/iu],
]

/** Undefined where the words say nothing: nobody is warned then. */
export function rankOf(post: Bilingual): Rank | undefined {
  return rankIn(post.ru) ?? rankIn(post.ky)
}

function rankIn(text: string): Rank | undefined {
  // «министрдин биринчи орун басары», «заместитель министра»: one step under whoever they stand in for.
  const own = text.trim()
  if (deputy.test(own)) return /(?:отдел|сектор|управлени|департамент|аппарат|бөлүм|башкармалык|катчылык)/iu.test(own) ? 1 : 2
  return heads.find(([, pattern]) => pattern.test(own))?.[0]
}

/** Whether whoever signs stands lower than whoever is written to, up to the level of a minister: nobody here signs as a president. */
export function isTooLow(signatory: Rank | undefined, addressee: Rank | undefined): boolean {
  return signatory !== undefined && addressee !== undefined && signatory < Math.min(addressee, 3)
}
