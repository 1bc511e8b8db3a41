import { sampleElection } from '../sample-observers.ts'
import type { AccreditationApplicationFacts } from './facts.ts'

/** Half filled: no passport, no telephone, a post without English, the longest name. */
export function sampleAccreditationApplication(): AccreditationApplicationFacts {
  return {
    final: false,
    event: sampleElection.election,
    eventPossessed: false,
    electionEn: sampleElection.electionEn,
    latin: { surname: 'BAIBOSUNOVA-TOKTOGULOVA-SUIUNDUKOVA', given: 'NURSULTANGUL-ZHANYLMYRZA' },
    name: {
      ky: { surname: 'Байбосунова-Токтогулова-Сүйүндүкова', given: 'Нурсултангүл-Жаңылмырза', patronymic: 'Өмүрбек кызы' },
      ru: { surname: 'Байбосунова-Токтогулова-Суюндукова', given: 'Нурсултангуль-Жанылмырза', patronymic: 'Омурбек кызы' },
    },
    organisation: { ky: 'ЕККУнун Демократиялык институттар жана адам укуктары боюнча бюросу', ru: 'Бюро по демократическим институтам и правам человека ОБСЕ' },
    organisationEn: 'OSCE Office for Democratic Institutions and Human Rights',
    mission: { ky: 'ДИАУБдун шайлоого байкоо жүргүзүү миссиясы', ru: 'Миссия БДИПЧ по наблюдению за выборами' },
    country: 'TR',
    bornOn: '1979-03-21',
    citizenship: 'TR',
    passport: { number: '', expiresOn: '' },
    post: { ky: 'шайлоо боюнча башкы кеңешчи', ru: 'старший советник по выборам' },
    postEn: '',
    phone: '',
    email: 'observer@example.org',
    languages: 'EN, RU, TR',
    observerKind: 'long-term',
    startsOn: '2025-10-29',
    endsOn: '2025-12-03',
  }
}
