import { azerbaijaniChairman, chairman } from '../sample-people.ts'
import type { TalkingPointsFacts } from './facts.ts'

/** An invented preparation for a meeting of November 2025: a topic without theses, a figure without a day, an answer still to be written. */
export function sampleTalkingPoints(): TalkingPointsFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    restriction: 'official-use',
    copyNumber: '2',
    subject: { ky: 'Шайлоого байкоо жүргүзүү жана тажрыйба алмашуу жөнүндө', ru: 'О наблюдении за выборами и обмене опытом' },
    heldOn: '2025-11-28',
    startsAt: '15:00',
    venue: { ky: 'Борбордук шайлоо комиссиясынын имараты', ru: 'Здание Центральной избирательной комиссии' },
    speaker: chairman,
    partner: azerbaijaniChairman,
    organisation: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы', ru: 'Центральная избирательная комиссия Азербайджанской Республики' },
    opening: { ky: '', ru: '' },
    topics: [
      {
        title: { ky: 'Шайлоо күнүнө даярдык жөнүндө', ru: 'О подготовке ко дню голосования' },
        theses: [
          { ky: 'Участоктор «автоматтык» эсептегич урналар менен толук камсыздалды', ru: 'Участки полностью обеспечены «автоматически» считывающими урнами' },
          { ky: 'Байкоочулар бардык участокторго тоскоолдуксуз кире алышат.', ru: 'Наблюдатели беспрепятственно проходят на все участки.' },
        ],
      },
      { title: { ky: 'Тажрыйба алмашуунун кийинки кадамдары', ru: 'О следующих шагах по обмену опытом' }, theses: [] },
    ],
    figures: [
      { text: { ky: 'чет өлкөлөрдө – 100 шайлоо участогу', ru: 'за рубежом – 100 избирательных участков' }, asOf: '2025-11-11', press: false },
      { text: { ky: 'участоктор уюштурулган өлкөлөр – 34', ru: 'страны, где открыты участки, – 34' }, asOf: '', press: false },
    ],
    replies: [
      {
        question: { ky: 'Чет өлкөдөгү шайлоочулар кантип добуш беришет?', ru: 'Как голосуют избиратели за рубежом?' },
        answer: { ky: 'Өкүлчүлүктөрдөгү участокторго барып же аралыктан добуш беришет.', ru: 'На участках при представительствах или дистанционно.' },
      },
      { question: { ky: 'Жыйынтык качан жарыяланат?', ru: 'Когда объявят итоги?' }, answer: { ky: '', ru: '' } },
    ],
    closing: { ky: 'Кызматташтыкты улантууга даярбыз.', ru: 'Готовы продолжать сотрудничество.' },
    preparedBy: { post: { ky: '', ru: '' }, name: { ky: 'Г.\u00A0Өмүрбек кызы', ru: 'Г.\u00A0Омурбек кызы' } },
  }
}
