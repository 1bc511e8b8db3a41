import type { Seated } from '../meeting-side.ts'
import type { PaperPerson } from '../person.ts'
import { chairman, deputyMinister, longNamed, missionHead, secretary } from '../sample-people.ts'
import type { ConversationRecordFacts } from './facts.ts'

const seated = (person: PaperPerson, role: Seated['role'] = 'member', capacities: Seated['capacities'] = []): Seated => ({ ...person, role, capacities })

/** Figures of November 2025 with their days (domain.md § 0, seed 1); what is said is worded anew. */
export function sampleConversationRecord(): ConversationRecordFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    meetingKind: 'talks',
    subject: { ky: 'КМШнын байкоочулар миссиясынын иши жөнүндө', ru: 'О работе миссии наблюдателей от СНГ' },
    heldOn: '2025-11-11',
    startsAt: '10:00',
    endsAt: '11:30',
    city: { ky: '', ru: '' },
    venue: { ky: 'Кыргыз Республикасынын Тышкы иштер министрлиги', ru: 'Министерство иностранных дел Кыргызской Республики' },
    restriction: 'official-use',
    copyNumber: '',
    languages: { ky: 'кыргызча жана орусча, котормочунун жардамы менен', ru: 'кыргызский и русский, через переводчика' },
    host: {
      name: { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' },
      participants: [seated(deputyMinister), seated(chairman), seated(secretary, 'secretary')],
    },
    guest: {
      name: { ky: 'КМШнын байкоочулар миссиясы', ru: 'Миссия наблюдателей от СНГ' },
      participants: [
        seated(missionHead, 'member', [{ ky: 'КМШнын байкоочулар миссиясынын башчысы', ru: 'глава миссии наблюдателей от СНГ' }]),
        seated(longNamed, 'interpreter'),
      ],
    },
    exchange: [
      {
        title: { ky: 'Миссиянын курамы жана иш тартиби', ru: 'О составе миссии и порядке её работы' },
        statements: [
          { speaker: missionHead, text: { ky: 'Миссиянын курамы айдын аягына чейин такталат. Байкоочулар чет өлкөлөрдөгү «алыскы» участоктордо да иштөөнү каалашат.', ru: 'Состав миссии будет уточнён до конца месяца. Наблюдатели хотят работать и на «дальних» зарубежных участках.' }, press: false },
          { speaker: chairman, text: { ky: 'Комиссия арыздарды келген күнү кабыл алат жана кароо мөөнөтүн кыскартат.', ru: 'Комиссия принимает заявления в день поступления и сокращает срок их рассмотрения.' }, press: false },
        ],
      },
      {
        title: { ky: 'Шайлоо мыйзамдарындагы өзгөртүүлөр жөнүндө', ru: 'Об изменениях в избирательном законодательстве' },
        statements: [{ speaker: deputyMinister, text: { ky: 'Мыйзамдардын расмий котормосу даярдалууда.', ru: 'Официальный перевод законов готовится.' }, press: false }],
      },
    ],
    figures: [{ text: { ky: 'чет өлкөлөрдө – 100 шайлоо участогу', ru: 'за рубежом – 100 избирательных участков' }, asOf: '2025-11-11', press: false }],
    promises: [
      { text: { ky: 'Байкоочулардын акыркы тизмесин жөнөтүү', ru: 'Направить окончательный список наблюдателей' }, responsible: { ky: 'КМШнын Аткаруу комитети', ru: 'Исполнительный комитет СНГ' }, dueOn: '2025-11-19', press: false },
      { text: { ky: 'Мыйзамдардын котормосун берүү', ru: 'Передать перевод законов' }, responsible: { ky: 'Кыргыз тарап', ru: 'Кыргызская сторона' }, dueOn: '', press: false },
    ],
    evaluation: { ky: 'Маектешүү иштиктүү маанайда өттү; конок тарап кошумча шарт койгон жок.', ru: 'Беседа прошла в деловом ключе; дополнительных условий гости не выдвигали.' },
    noteTaker: secretary,
    recordedOn: '2025-11-12',
    distribution: [
      { ky: 'Борбордук шайлоо комиссиясынын төрагасына', ru: 'Председателю Центральной избирательной комиссии' },
      { ky: 'Эл аралык байланыштар бөлүмүнүн ишине', ru: 'В дело отдела международных связей' },
    ],
  }
}
