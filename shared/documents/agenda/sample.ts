import { chairman, deputyMinister, longNamed, missionHead } from '../sample-people.ts'
import type { AgendaFacts } from './facts.ts'

const nobody = { name: { ky: { surname: '', given: '', patronymic: '' }, ru: { surname: '', given: '', patronymic: '' } }, sex: 'male', post: { ky: '', ru: '' } } as const

/** Items with and without a reporter, one whose Kyrgyz title still lacks its «жөнүндө». */
export function sampleAgenda(): AgendaFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    meetingKind: 'talks',
    subject: { ky: 'Шайлоо органдарынын ортосундагы кызматташтык жөнүндө', ru: 'О сотрудничестве избирательных органов' },
    heldOn: '2025-11-28',
    startsAt: '15:00',
    endsAt: '16:30',
    city: { ky: '', ru: '' },
    venue: { ky: 'БШКнын имараты, жыйындар залы', ru: 'здание ЦИК, зал заседаний' },
    chair: chairman,
    items: [
      { title: { ky: 'КМШнын байкоочулар миссиясынын ишин уюштуруу жөнүндө', ru: 'Об организации работы миссии наблюдателей от СНГ' }, reporter: missionHead, minutes: 20 },
      { title: { ky: 'Чет өлкөлөрдө добуш берүүнү камсыздоо', ru: 'Об обеспечении голосования за рубежом' }, reporter: deputyMinister, minutes: 15 },
      { title: { ky: '«Шайлоочулардын тизмеси» жана “санариптик кызматтар” боюнча тажрыйба алмашуу жөнүндө', ru: 'Об обмене опытом по «спискам избирателей» и “цифровым услугам”' }, reporter: longNamed, minutes: 25 },
      { title: { ky: 'Ар түрдүү маселелер жөнүндө', ru: 'О разном' }, reporter: nobody, minutes: 5 },
    ],
  }
}
