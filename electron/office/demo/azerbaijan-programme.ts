import type { Bilingual } from '../../../shared/language/index.ts'
import type { ProgrammeItemInput } from '../../../shared/register/programme/schema.ts'
import { hotel, manas } from './azerbaijan-visit.ts'
import { both, demoPhone, none } from './records.ts'

const commissionBuilding = both('БШКнын имараты', 'Здание ЦИК')
const sessionHall = both('БШКнын имараты, жыйындар залы', 'Здание ЦИК, зал заседаний')
const pollingStations = both('Бишкек шаарынын шайлоо участоктору', 'Избирательные участки города Бишкек')
const wholeDelegation = both('Делегациянын бардык мүчөлөрү', 'Все члены делегации')
const observersOnly = both('Делегациянын байкоочулары', 'Наблюдатели из состава делегации')
const headAndDeputy = both('Делегациянын башчысы жана анын орун басары', 'Глава делегации и его заместитель')
const business = both('расмий кийим', 'деловой костюм')

/** The item as the guests read it, and what only the organisers read. */
interface Row {
  readonly at: readonly [startsAt: string, endsAt: string | null]
  readonly title: Bilingual
  readonly place: Bilingual
  readonly who?: Bilingual
  readonly dress?: Bilingual
  readonly meetingId?: string
  readonly staff?: Partial<ProgrammeItemInput['staff']>
}

/** Five days, 27 November to 1 December 2025. */
export function azerbaijanProgramme(delegationId: string, meetings: { platform: string; bilateral: string }): ProgrammeItemInput[] {
  const days: Readonly<Record<string, readonly Row[]>> = {
    '2025-11-27': [
      {
        at: ['07:40', '08:30'],
        title: both('Аэропортто тосуп алуу', 'Встреча в аэропорту'),
        place: manas,
        staff: {
          responsible: 'Сүйүнбаев Н.',
          transport: 'Автобус (20 орун), жеңил унаа 1',
          note: 'VIP зал тапшырылды, чек ара кызматы кабардар. Тосуп алуучу: Өмүрбекова Г. Азербайжандын элчилигинен өкүл келет.',
        },
      },
      {
        at: ['09:30', '10:30'],
        title: both('Мейманканага жайгашуу', 'Размещение в гостинице'),
        place: hotel,
        staff: { responsible: 'Кеңешбеков Д.', note: '12 бөлмө; делегациянын башчысына өзүнчө бөлмө. Суу, программа жана төшбелгилер бөлмөлөргө коюлсун.' },
      },
      {
        at: ['14:00', '15:30'],
        title: both('Шайлоого даярдыктын жүрүшү менен таанышуу, маалыматтык борборго баруу', 'Ознакомление с подготовкой к выборам, посещение информационного центра'),
        place: commissionBuilding,
        dress: business,
        staff: { responsible: 'Төлөгөнова А.', transport: 'Автобус 13:30да мейманканадан' },
      },
      {
        at: ['15:45', '16:30'],
        title: both('Эл аралык байкоочулардын күбөлүктөрүн тапшыруу', 'Вручение удостоверений международных наблюдателей'),
        place: commissionBuilding,
        who: observersOnly,
        staff: { responsible: 'Кеңешбеков Д.', note: 'Сүрөттөр жана паспорттордун көчүрмөлөрү алдын ала текшерилсин.' },
      },
      {
        at: ['18:30', null],
        title: both('Төраганын орун басарынын атынан кечки тамак', 'Ужин от имени заместителя председателя'),
        place: both('«Ак-Шумкар» мейманканасынын ресторану', 'Ресторан гостиницы «Ак-Шумкар»'),
        staff: { responsible: 'Сүйүнбаев Н.', note: '18 орун; тамак-аш өзгөчөлүктөрү такталды.' },
      },
    ],
    '2025-11-28': [
      {
        at: ['09:30', '12:30'],
        title: both('Консультативдик платформанын экинчи жыйыны', 'Второе заседание Консультативной платформы'),
        place: sessionHall,
        who: both('Делегациянын башчысы, орун басары, мүчөлөрү', 'Глава делегации, заместитель, члены делегации'),
        dress: business,
        meetingId: meetings.platform,
        staff: { responsible: 'Төлөгөнова А.', note: 'Синхрондук котормо: түркчө, орусча. Отуруу схемасы англис алфавити боюнча.' },
      },
      {
        at: ['12:30', '12:50'],
        title: both('Биргелешип сүрөткө түшүү', 'Совместное фотографирование'),
        place: both('БШКнын имараты, фойе', 'Здание ЦИК, фойе'),
        staff: { responsible: 'Бөкөнбаева Ч.', note: 'Желектер алфавит боюнча.' },
      },
      { at: ['13:00', '14:00'], title: both('Түшкү тамак', 'Обед'), place: hotel },
      {
        at: ['15:00', '16:00'],
        title: both('Борбордук шайлоо комиссиясынын төрагасы менен жолугушуу', 'Встреча с Председателем Центральной избирательной комиссии'),
        place: both('БШКнын имараты, сүйлөшүүлөр залы', 'Здание ЦИК, зал переговоров'),
        who: both('Кеңейтилген курамда, ар бир тараптан алты адамдан', 'В расширенном составе, по шесть человек с каждой стороны'),
        dress: business,
        meetingId: meetings.bilateral,
        staff: { responsible: 'Төлөгөнова А.', phone: demoPhone, note: 'Протоколду Кеңешбеков Д. жүргүзөт. Эстелик белектер даяр. Басма сөз алгачкы беш мүнөттө.' },
      },
      {
        at: ['18:30', '20:30'],
        title: both('Платформанын катышуучуларынын урматына расмий кабыл алуу', 'Официальный приём в честь участников Платформы'),
        place: hotel,
        who: headAndDeputy,
        dress: business,
        staff: { responsible: 'Сүйүнбаев Н.' },
      },
    ],
    '2025-11-29': [
      {
        at: ['10:00', '12:00'],
        title: both('Участкалык шайлоо комиссиясына баруу, жабдуулардын даярдыгын көрүү', 'Посещение участковой избирательной комиссии, осмотр готовности оборудования'),
        place: pollingStations,
        staff: { responsible: 'Жаңыбай уулу Э.', transport: 'Автобус 09:30да мейманканадан' },
      },
      {
        at: ['14:30', '16:00'],
        title: both('ТМУнун жана ТүркПАнын байкоочулар миссияларынын жетекчилери менен жолугушуу', 'Встреча с руководителями миссий наблюдателей ОТГ и ТЮРКПА'),
        place: hotel,
        who: headAndDeputy,
        dress: business,
        staff: { responsible: 'Төлөгөнова А.', note: 'Котормочу: Үсөнова Э.' },
      },
    ],
    '2025-11-30': [
      {
        at: ['07:30', '08:30'],
        title: both('Шайлоо участогунун ачылышына катышуу', 'Присутствие при открытии избирательного участка'),
        place: pollingStations,
        who: observersOnly,
        staff: { responsible: 'Жаңыбай уулу Э.', transport: 'Үч жеңил унаа, 07:00дө', note: 'Ар бир топто котормочу же орус тилин билген адам болсун.' },
      },
      {
        at: ['09:00', '13:00'],
        title: both('Добуш берүүнүн жүрүшүнө байкоо жүргүзүү', 'Наблюдение за ходом голосования'),
        place: pollingStations,
        who: observersOnly,
        staff: { responsible: 'Кеңешбеков Д.', transport: 'Үч топ, ар бирине өзүнчө унаа' },
      },
      {
        at: ['15:00', '21:30'],
        title: both('Байкоону улантуу, участоктун жабылышы жана добуштарды эсептөө', 'Продолжение наблюдения, закрытие участка и подсчёт голосов'),
        place: pollingStations,
        who: observersOnly,
        staff: { responsible: 'Кеңешбеков Д.', note: 'Кечки тамак 22:00дө мейманканада.' },
      },
    ],
    '2025-12-01': [
      {
        at: ['10:00', '11:00'],
        title: both('Эл аралык байкоочулардын басма сөз жыйыны', 'Пресс-конференция международных наблюдателей'),
        place: commissionBuilding,
        who: headAndDeputy,
        dress: business,
        staff: { responsible: 'Бөкөнбаева Ч.' },
      },
      {
        at: ['12:30', '15:10'],
        title: both('Аэропортко узатуу', 'Проводы в аэропорт'),
        place: manas,
        staff: { responsible: 'Сүйүнбаев Н.', transport: 'Автобус 12:30да, жеңил унаа 1', note: 'VIP зал 13:15тен тартып. Узатуучу: Өмүрбекова Г.' },
      },
    ],
  }
  return Object.entries(days).flatMap(([heldOn, rows]) =>
    rows.map((row) => ({
      delegationId,
      heldOn,
      startsAt: row.at[0],
      endsAt: row.at[1],
      title: row.title,
      place: row.place,
      participants: row.who ?? wholeDelegation,
      dress: row.dress ?? none,
      meetingId: row.meetingId ?? null,
      staff: { responsible: '', phone: '', transport: '', note: '', ...row.staff },
    })),
  )
}
