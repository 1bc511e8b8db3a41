import type { ObserverKind, PaperObserver } from './observers.ts'

/** Observers of the samples: invented, except the two whose missions the press named (domain.md § 0). */

type Name = readonly [surname: string, given: string, patronymic?: string]
type Three = PaperObserver['organisation']

const parts = ([surname, given, patronymic = '']: Name) => ({ surname, given, patronymic })

function observer(latin: readonly [surname: string, given: string], ky: Name, ru: Name, organisation: Three, country: string, observerKind: ObserverKind, certificate: string): PaperObserver {
  return { latin: { surname: latin[0], given: latin[1] }, name: { ky: parts(ky), ru: parts(ru) }, organisation, country, observerKind, certificate }
}

const nothing: Three = { ky: '', ru: '', en: '' }
const cis: Three = { ky: 'Көз карандысыз Мамлекеттердин Шериктештиги', ru: 'Содружество Независимых Государств', en: 'Commonwealth of Independent States' }
const odihr: Three = {
  ky: 'ЕККУнун Демократиялык институттар жана адам укуктары боюнча бюросу',
  ru: 'Бюро по демократическим институтам и правам человека ОБСЕ',
  en: 'OSCE Office for Democratic Institutions and Human Rights',
}
/** Nobody has written its English yet. */
const azerbaijan: Three = { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики', en: '' }

export const sampleObservers: readonly PaperObserver[] = [
  observer(['PETRISHENKO', 'IGOR'], ['Петришенко', 'Игорь'], ['Петришенко', 'Игорь'], cis, 'BY', 'core-team', '0001'),
  observer(['MESZERICS', 'TAMÁS'], ['Месерич', 'Тамаш'], ['Месерич', 'Тамаш'], odihr, 'HU', 'core-team', '0002'),
  observer(['BAIBOSUNOVA-TOKTOGULOVA-SUIUNDUKOVA', 'NURSULTANGUL-ZHANYLMYRZA'], ['Байбосунова-Токтогулова-Сүйүндүкова', 'Нурсултангүл-Жаңылмырза', 'Өмүрбек кызы'], ['Байбосунова-Токтогулова-Суюндукова', 'Нурсултангуль-Жанылмырза', 'Омурбек кызы'], odihr, 'TR', 'long-term', '0003'),
  observer(['PANAHOV', 'MAZAHIR'], ['Панахов', 'Мазахир'], ['Панахов', 'Мазахир'], azerbaijan, 'AZ', 'short-term', '0004'),
  observer(['', ''], ['Эркинбекова', 'Айсулуу'], ['Эркинбекова', 'Айсулуу'], odihr, '', 'interpreter', ''),
  observer(['LI', 'WEI'], ['Ли', 'Вэй'], ['Ли', 'Вэй'], nothing, 'CN', 'staff', '0006'),
]

/** As many as a list of several sheets has. */
export function manyObservers(count: number): PaperObserver[] {
  return Array.from({ length: count }, (_, index) => {
    const template = sampleObservers[index % sampleObservers.length] ?? sampleObservers[0]
    if (template === undefined) throw new Error('no samples')
    return { ...template, certificate: String(index + 1).padStart(4, '0') }
  })
}

export const sampleElection = {
  election: { ky: 'Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоо', ru: 'досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики' },
  electionEn: 'Early parliamentary elections of 30 November 2025',
}
