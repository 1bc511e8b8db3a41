import { azerbaijaniChairman, longNamed, missionHead, secretary } from '../sample-people.ts'
import { samplePhoto } from '../sample-photo.ts'
import type { BadgesFacts } from './facts.ts'

/** Nine badges, one more than a sheet holds; the longest name, a missing Latin one, a missing number; some without a photograph. */
export function sampleBadges(): BadgesFacts {
  const observer = { ky: 'эл аралык байкоочу', ru: 'международный наблюдатель' }
  const azerbaijan = { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' }
  const mission = { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' }
  const head = { latin: { surname: 'PANAHOV', given: 'MAZAHIR' }, name: azerbaijaniChairman.name, role: { ky: 'делегациянын башчысы', ru: 'глава делегации' }, body: azerbaijan, number: '001', photo: samplePhoto() }
  const others = [
    { latin: { surname: 'PETRISHENKO', given: 'IGOR' }, name: missionHead.name, role: observer, body: mission, number: '002', photo: '' },
    { latin: { surname: 'BAIBOSUNOVA-TOKTOGULOVA-SUIUNDUKOVA', given: 'NURSULTANGUL-ZHANYLMYRZA' }, name: longNamed.name, role: { ky: 'котормочу', ru: 'переводчик' }, body: mission, number: '003', photo: samplePhoto() },
    { latin: { surname: '', given: '' }, name: secretary.name, role: { ky: 'уюштуруучу', ru: 'организатор' }, body: { ky: '', ru: '' }, number: '', photo: '' },
  ]
  return {
    event: {
      ky: 'Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоо',
      ru: 'Досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики',
    },
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    badges: [head, ...others, ...Array.from({ length: 5 }, (_, index) => ({ ...head, role: observer, number: `00${index + 4}` }))],
  }
}
