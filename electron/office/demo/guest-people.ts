import type { electionBodies } from './election-bodies.ts'
import type { Ids } from './enter.ts'
import type { internationalBodies } from './international-bodies.ts'
import { both, person, post, publicPerson } from './records.ts'

const chairsEnvoy = both('төрагасынын өкүлү', 'представитель председателя')
const deputyHead = both('жетекчисинин орун басары', 'заместитель руководителя')
/** Each title stands with the body's name before it in Kyrgyz, so it is in the possessive. */
const member = both('мүчөсү', 'член')
const adviser = both('кеңешчи', 'советник')

/** Guests from elsewhere: two public figures (Petrishenko, Meszerics); everybody else is invented. */
export function guestPeople(bodies: Ids<keyof typeof electionBodies | keyof typeof internationalBodies>) {
  return {
    petrishenko: person(
      'male',
      'BY',
      { latin: ['PETRISHENKO', 'IGOR'], ky: ['Петришенко', 'Игорь'], ru: ['Петришенко', 'Игорь'] },
      [
        post(bodies.commonwealth, both('Башкы катчысынын биринчи орун басары', 'первый заместитель Генерального секретаря')),
        post(bodies.commonwealth, both('байкоочулар миссиясынын башчысы', 'глава миссии наблюдателей')),
      ],
      { notes: publicPerson, languages: 'ru' },
    ),
    meszerics: person(
      'male',
      'HU',
      { latin: ['MESZERICS', 'TAMAS'], ky: ['Месерич', 'Тамаш'], ru: ['Месерич', 'Тамаш'] },
      [post(bodies.democraticInstitutions, both('шайлоого байкоо миссиясынын башчысы', 'глава миссии по наблюдению за выборами'), '2025-10-23')],
      { notes: `${publicPerson} Венгр тилинде: Meszerics Tamás.`, languages: 'hu, en' },
    ),
    zarechny: person(
      'male',
      'BY',
      { latin: ['ZARECHNY', 'SERGEY'], ky: ['Заречный', 'Сергей'], ru: ['Заречный', 'Сергей'] },
      [post(bodies.commonwealthCommittee, adviser)],
      { languages: 'ru' },
    ),
    severinova: person(
      'female',
      'RU',
      { latin: ['SEVERINOVA', 'OLGA'], ky: ['Северинова', 'Ольга'], ru: ['Северинова', 'Ольга'] },
      [post(bodies.commonwealthCommittee, both('байкоочулар миссиясынын штабынын координатору', 'координатор штаба миссии наблюдателей'))],
      { languages: 'ru, en' },
    ),
    saryarkayev: person(
      'male',
      'KZ',
      { latin: ['SARYARKAYEV', 'AIDOS'], ky: ['Сарыаркаев', 'Айдос'], ru: ['Сарыаркаев', 'Айдос'] },
      [post(bodies.kazakhstanCommission, deputyHead)],
      { languages: 'kk, ru' },
    ),
    konurbayeva: person(
      'female',
      'KZ',
      { latin: ['KONYRBAYEVA', 'ASEL'], ky: ['Коңурбаева', 'Асел'], ru: ['Конырбаева', 'Асель'] },
      [post(bodies.kazakhstanCommission, adviser)],
      { languages: 'kk, ru, en' },
    ),
    toshbulokova: person(
      'female',
      'UZ',
      { latin: ['TOSHBULOKOVA', 'SHAHNOZA'], ky: ['Тошбулокова', 'Шахноза'], ru: ['Тошбулокова', 'Шахноза'] },
      [post(bodies.uzbekistanCommission, member)],
      { languages: 'uz, ru' },
    ),
    gunesh: person(
      'male',
      'TR',
      { latin: ['GUNES', 'EMRE'], ky: ['Гүнеш', 'Эмре'], ru: ['Гюнеш', 'Эмре'] },
      [post(bodies.turkiyeCouncil, member)],
      { languages: 'tr, en' },
    ),
    yildizli: person(
      'female',
      'TR',
      { latin: ['YILDIZLI', 'SELIN'], ky: ['Йылдызлы', 'Селин'], ru: ['Йылдызлы', 'Селин'] },
      [post(bodies.turkicStates, both('катчылыгынын кеңешчиси', 'советник секретариата'))],
      { languages: 'tr, en' },
    ),
    dunai: person(
      'male',
      'HU',
      { latin: ['DUNAI', 'BENCE'], ky: ['Дунаи', 'Бенце'], ru: ['Дунаи', 'Бенце'] },
      [post(bodies.hungaryOffice, deputyHead)],
      { languages: 'hu, en' },
    ),
    tiszai: person(
      'female',
      'HU',
      { latin: ['TISZAI', 'ESZTER'], ky: ['Тисаи', 'Эстер'], ru: ['Тисаи', 'Эстер'] },
      [post(bodies.hungaryOffice, adviser)],
      { languages: 'hu, en' },
    ),
    gumsuzov: person(
      'male',
      'TM',
      { latin: ['GUMSUZOV', 'MERET'], ky: ['Гумсузов', 'Мерет'], ru: ['Гумсузов', 'Мерет'] },
      [post(bodies.turkmenistanCommission, member)],
      { languages: 'tk, ru' },
    ),
    hanBitna: person(
      'female',
      'KR',
      { latin: ['HAN', 'BITNA'], ky: ['Хан', 'Битна'], ru: ['Хан', 'Битна'] },
      [post(bodies.worldAssociation, both('катчылыгынын программалык директору', 'программный директор секретариата'))],
      { languages: 'ko, en' },
    ),
    battsetseg: person(
      'female',
      'MN',
      { latin: ['BATTSETSEG', 'NOMIN'], ky: ['Батцэцэг', 'Номин'], ru: ['Батцэцэг', 'Номин'] },
      [post(bodies.mongoliaCommission, chairsEnvoy)],
      { languages: 'mn, en' },
    ),
  }
}
export type GuestPeople = Ids<keyof ReturnType<typeof guestPeople>>
