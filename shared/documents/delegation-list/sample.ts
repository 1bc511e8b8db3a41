import { samplePhoto } from '../sample-photo.ts'
import type { DelegationListFacts, DelegationMember, DelegationRole } from './facts.ts'

const none = { ky: '', ru: '' }

interface Row {
  readonly latin: readonly [string, string]
  readonly ky: readonly [string, string, string?]
  readonly ru: readonly [string, string, string?]
  readonly post: DelegationMember['post']
  readonly role: DelegationRole
  readonly passport: readonly [string, string]
  readonly mission?: DelegationMember['mission']
  readonly note?: DelegationMember['note']
  readonly photo?: string
}

function member({ latin, ky, ru, post, role, passport, mission = none, note = none, photo = '' }: Row): DelegationMember {
  const parts = ([surname, given, patronymic = '']: Row['ky']) => ({ surname, given, patronymic })
  return {
    latin: { surname: latin[0], given: latin[1] },
    name: { ky: parts(ky), ru: parts(ru) },
    post,
    role,
    citizenship: 'AZ',
    passport: { number: passport[0], expiresOn: passport[1] },
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    mission,
    note,
    photo,
  }
}

/** The head is public (domain.md § 0, seed 2); the members are invented, with names and posts that are hard to set. */
export function sampleDelegationList(): DelegationListFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    country: 'AZ',
    organisation: {
      ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
      ru: 'Центральная избирательная комиссия Азербайджанской Республики',
    },
    occasion: {
      ky: 'Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоого эл аралык байкоо жүргүзүү',
      ru: 'международное наблюдение за досрочными выборами депутатов Жогорку Кенеша Кыргызской Республики',
    },
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    asOf: '2025-11-25',
    withPassports: true,
    withPhotos: false,
    members: [
      member({
        latin: ['MAMMADZADEH-HUSEYNOVA', 'SEVINJ'],
        ky: ['Мамедзаде-Гүсейнова', 'Севинж', 'Абдулрахман кызы'],
        ru: ['Мамедзаде-Гусейнова', 'Севиндж', 'Абдулрахман кызы'],
        post: { ky: 'эл аралык байланыштар жана протокол бөлүмүнүн башчысынын орун басары', ru: 'заместитель начальника отдела международных связей и протокола' },
        role: 'member',
        passport: ['C0000002', '2031-02-28'],
        mission: { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' },
      }),
      member({
        latin: ['PANAHOV', 'MAZAHIR'],
        ky: ['Панахов', 'Мазахир'],
        ru: ['Панахов', 'Мазахир'],
        post: { ky: 'төрага', ru: 'председатель' },
        role: 'head',
        passport: ['C0000001', '2030-06-15'],
        photo: samplePhoto(),
      }),
      member({
        latin: ['ALIYEV', 'ELCHIN'],
        ky: ['Алиев', 'Элчин'],
        ru: ['Алиев', 'Эльчин'],
        post: { ky: 'комиссиянын мүчөсү', ru: 'член комиссии' },
        role: 'member',
        passport: ['C0000003', '2029-11-01'],
        mission: { ky: 'Түрк мамлекеттеринин уюмунун байкоочулар миссиясы', ru: 'Миссия наблюдателей от Организации тюркских государств' },
        note: { ky: 'этсиз тамак', ru: 'вегетарианское питание' },
      }),
      member({
        latin: ['QULIYEV', 'RASHAD'],
        ky: ['Кулиев', 'Рашад'],
        ru: ['Кулиев', 'Рашад'],
        post: { ky: 'котормочу', ru: 'переводчик' },
        role: 'interpreter',
        passport: ['C0000004', '2027-01-09'],
      }),
    ],
    preparedBy: {
      post: { ky: 'Эл аралык байланыштар бөлүмүнүн башкы адиси', ru: 'Главный специалист отдела международных связей' },
      name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' },
    },
  }
}
