import { azerbaijaniChairman, chairman } from '../sample-people.ts'
import type { PressReleaseFacts } from './facts.ts'

/** The meeting is public (domain.md § 0, seed 2); the words are invented. One line and one agreement are not for the press. */
export function samplePressRelease(): PressReleaseFacts {
  return {
    number: '',
    issuedOn: '',
    final: false,
    gathering: 'meeting',
    title: {
      ky: 'Кыргызстандын жана Азербайжандын шайлоо органдарынын жетекчилери жолугушту',
      ru: 'Встретились руководители избирательных органов Кыргызстана и Азербайджана',
    },
    heldOn: '2025-11-28',
    city: { ky: '', ru: '' },
    body: { ky: '', ru: '' },
    host: chairman,
    guest: azerbaijaniChairman,
    participants: [],
    aim: { ky: 'шайлоо тармагындагы кызматташтыкты тереңдетүү', ru: 'углубление сотрудничества в области выборов' },
    topics: [
      { ky: 'добуш берүүгө даярдыктын жүрүшү', ru: 'ход подготовки к голосованию' },
      { ky: 'эл аралык байкоону уюштуруу', ru: 'организация международного наблюдения' },
      { ky: 'тажрыйба алмашуу', ru: 'обмен опытом' },
    ],
    statements: [
      { speaker: chairman, text: { ky: 'Комиссия бардык эл аралык байкоочулар үчүн бирдей шарт түзөт.', ru: 'Комиссия создаёт равные условия для всех международных наблюдателей.' }, press: true },
      { speaker: chairman, text: { ky: 'Айрым участоктордо жабдуулар алмаштырылып жатат.', ru: 'На отдельных участках идёт замена оборудования.' }, press: false },
      { speaker: azerbaijaniChairman, text: { ky: 'Делегация борбор калаадагы шайлоо участокторунда байкоо жүргүзөт.', ru: 'Делегация будет наблюдать на участках столицы.' }, press: true },
    ],
    figures: [
      { text: { ky: '58 мамлекеттен 788 эл аралык байкоочу аккредитациядан өттү', ru: 'аккредитацию прошли 788 международных наблюдателей из 58 стран' }, asOf: '2025-11-29', press: true },
    ],
    agreements: [
      { text: { ky: 'шайлоону цифралаштыруу боюнча тажрыйба алмашууну улантуу', ru: 'продолжить обмен опытом по цифровизации выборов' }, responsible: { ky: 'эки тарап', ru: 'обе стороны' }, dueOn: '2026-06-30', press: true },
      { text: { ky: 'меморандумдун долбоорун макулдашуу', ru: 'согласовать проект меморандума' }, responsible: { ky: 'КР БШК', ru: 'ЦИК КР' }, dueOn: '2026-02-01', press: false },
    ],
    closing: { ky: '', ru: '' },
    contact: { name: { ky: 'КР БШКнын басма сөз кызматы', ru: 'пресс-служба ЦИК КР' }, phone: '(0312) 00-00-01', email: 'press@example.kg' },
  }
}
