import type { Phrase } from '../wording.ts'

export const texts = {
  title: { ky: 'КҮБӨЛҮКТӨРДҮ ТАПШЫРУУ БАРАГЫ', ru: 'ВЕДОМОСТЬ ВЫДАЧИ УДОСТОВЕРЕНИЙ', draft: true },
  act: { ky: 'Комиссиянын {dated} № {number} токтому', ru: 'Постановление Комиссии {dated} № {number}' },
  number: { ky: '№', ru: '№' },
  certificate: { ky: 'Күбөлүк №', ru: 'Удост. №', meaning: { ky: 'Күбөлүктүн номери', ru: 'Номер удостоверения' } },
  name: { ky: 'Аты-жөнү', ru: 'Фамилия, имя, отчество' },
  organisation: { ky: 'Уюм', ru: 'Организация' },
  date: { ky: 'Күнү', ru: 'Дата' },
  signature: { ky: 'Кол тамгасы', ru: 'Подпись' },
  takenBy: { ky: 'Алган: {name}', ru: 'Получил(а): {name}' },
  nobody: { ky: 'Тапшырыла турган күбөлүктөр жок.', ru: 'Удостоверений для выдачи нет.', draft: true },
  total: { ky: 'Бардыгы: {count} күбөлүк, анын ичинен тапшырылганы – {handed}', ru: 'Всего удостоверений: {count}, из них выдано – {handed}' },
  preparedBy: { ky: 'Тапшырган', ru: 'Выдал(а)' },
} as const satisfies Record<string, Phrase>
