import { defaultSettings } from '../../shared/register/settings/defaults.ts'
import type { Clerk } from './case-clerk.ts'

/** Who comes and to what (domain.md § 0, seed 2); the two members beside the chairmen are invented. */

export const host = {
  ky: 'Кыргыз Республикасынын Борбордук шайлоо комиссиясы',
  ru: 'Центральная избирательная комиссия Кыргызской Республики',
}
export const guest = {
  ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы',
  ru: 'Центральная избирательная комиссия Азербайджанской Республики',
}
export const turkicStates = { ky: 'Түрк мамлекеттеринин уюму', ru: 'Организация тюркских государств' }
export const election = {
  ky: 'Кыргыз Республикасынын Жогорку Кеңешинин депутаттарын мөөнөтүнөн мурда шайлоо',
  ru: 'досрочные выборы депутатов Жогорку Кенеша Кыргызской Республики',
}
export const turkicMission = { ky: 'Түрк мамлекеттеринин уюмунун байкоочулар миссиясы', ru: 'миссия наблюдателей Организации тюркских государств' }
export const commonwealthMission = { ky: 'КМШнын байкоочулар миссиясы', ru: 'миссия наблюдателей от СНГ' }
export const staffNote = 'VIP зал тапшырылды, чек ара кызматы кабардар'
/** The letterhead stands in both languages on every paper. */
export const letterhead = [defaultSettings.office.name.ky, 'Бишкек шаары, Пушкин көчөсү, 50']

export const letterWord = { ky: 'Чакыруу каты', ru: 'Письмо-приглашение' }
export const listWord = { ky: 'Делегациянын тизмеси', ru: 'Список делегации' }
export const programmeWord = { ky: 'Сапардын программасы', ru: 'Программа визита' }

export interface Newcomer {
  readonly latin: readonly [surname: string, given: string]
  readonly ky: readonly [surname: string, given: string]
  readonly ru: readonly [surname: string, given: string]
  readonly sex: 'male' | 'female'
  readonly country: readonly [letters: string, name: string]
  readonly post: { readonly ky: string; readonly ru: string }
  readonly body: { readonly letters: string; readonly name: string }
  readonly passport?: string
}

const ofHost = { letters: 'борбордук', name: host.ky }
const ofGuest = { letters: 'азерб', name: guest.ky }
export const newcomers: readonly Newcomer[] = [
  {
    latin: ['SHAINAZAROV', 'TYNCHTYK'],
    ky: ['Шайназаров', 'Тынчтык'],
    ru: ['Шайназаров', 'Тынчтык'],
    sex: 'male',
    country: ['кырг', 'Кыргызстан'],
    post: { ky: 'төрага', ru: 'председатель' },
    body: ofHost,
  },
  {
    latin: ['PANAHOV', 'MAZAHIR'],
    ky: ['Панахов', 'Мазахир'],
    ru: ['Панахов', 'Мазахир'],
    sex: 'male',
    country: ['азерб', 'Азербайжан'],
    post: { ky: 'төрага', ru: 'председатель' },
    body: ofGuest,
  },
  {
    latin: ['SEYIDBEYLI', 'RAMIZ'],
    ky: ['Сейидбейли', 'Рамиз'],
    ru: ['Сейидбейли', 'Рамиз'],
    sex: 'male',
    country: ['азерб', 'Азербайжан'],
    post: { ky: 'төраганын орун басары', ru: 'заместитель председателя' },
    body: ofGuest,
    passport: 'DEMO-AZ-0001',
  },
  {
    latin: ['GULBAHAROVA', 'SEVINJ'],
    ky: ['Гүлбахарова', 'Севинж'],
    ru: ['Гюльбахарова', 'Севиндж'],
    sex: 'female',
    country: ['азерб', 'Азербайжан'],
    post: { ky: 'катчы', ru: 'секретарь' },
    body: ofGuest,
    passport: 'DEMO-AZ-0002',
  },
]

export const purposes = [
  ['мөөнөтүнөн мурда өтүүчү шайлоого байкоо жүргүзүү', 'наблюдение за досрочными выборами'],
  [
    'Консультативдик платформанын экинчи жыйынына катышуу (28-ноябрь, Бишкек)',
    'участие во втором заседании Консультативной платформы (28 ноября, Бишкек)',
  ],
] as const

/** As people type days and hours. */
export const programme = [
  { day: '27.11.2025', from: '0740', title: ['Аэропортто тосуп алуу', 'Встреча в аэропорту'], place: ['«Манас» эл аралык аэропорту', 'Международный аэропорт «Манас»'], note: staffNote },
  {
    day: '28.11.2025',
    from: '9.30',
    to: '12.30',
    title: ['Консультативдик платформанын экинчи жыйыны', 'Второе заседание Консультативной платформы'],
    place: ['Бишкек шаары, БШКнын имараты', 'г. Бишкек, здание ЦИК'],
  },
] as const

/** Types the passport's spelling, takes the proposals for the others and puts right what they got wrong. */
export async function enterPerson(clerk: Clerk, person: Newcomer): Promise<void> {
  const { desk } = clerk
  await clerk.startNew('people')
  const nameField = (part: string, script: string) =>
    desk.window.getByRole('textbox', { name: `${desk.text(`people:names.${part}`)} — ${desk.text(`people:names.${script}`)}`, exact: true })
  // The cursor stands in the first field already.
  await clerk.type(person.latin[0])
  await clerk.write(nameField('given', 'latin'), person.latin[1])
  await clerk.click(desk.button('people:names.fill'))
  for (const [part, index] of [
    ['surname', 0],
    ['given', 1],
  ] as const) {
    for (const script of ['ky', 'ru'] as const) {
      const half = nameField(part, script)
      if ((await half.inputValue()) !== person[script][index]) await clerk.write(half, person[script][index])
    }
  }
  await clerk.click(desk.window.getByRole('radio', { name: desk.text(`people:sexes.${person.sex}`), exact: true }))
  await clerk.pick(clerk.picker('people:fields.citizenship'), ...person.country)
  if (person.passport !== undefined) await clerk.write(clerk.field('people:passport.number'), person.passport)
  await clerk.click(desk.button('people:posts.add'))
  await clerk.writeBoth(desk.text('people:posts.title'), person.post.ky, person.post.ru)
  await clerk.pick(clerk.picker('people:posts.organisation'), person.body.letters, person.body.name)
  await clerk.save(person.ky.join(' '))
}
