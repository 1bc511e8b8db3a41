import { standardPolicy } from '../../electron/keys/derivation.ts'
import { createKeys } from '../../electron/keys/create-keys.ts'
import { unlock } from '../../electron/keys/unlock.ts'
import { AppError } from '../../shared/errors.ts'
import {
  compareBy,
  dateForms,
  formatDate,
  formatDateRange,
  type Language,
  listCountries,
  monthName,
  monthNameWithDay,
  parseTypedDate,
  searchKey,
  weekdayName,
} from '../../shared/language/index.ts'

/** Run by language-in-electron.test.ts on Node and in Electron's main process: everything a paper or a list says. */
export function everythingSaid(language: Language) {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return {
    months: months.map((month) => monthName(month, language)),
    monthsWithDay: months.map((month) => monthNameWithDay(month, language)),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName(weekday, language)),
    dates: Object.fromEntries(dateForms.map((form) => [form, formatDate('2025-11-28', language, form)])),
    ranges: [formatDateRange('2025-11-28', '2025-12-01', language), formatDateRange('2025-12-30', '2026-01-02', language, 'dashed')],
    typed: ['28.11.2025', '+3', 'эртең', 'завтра', '28-ноябрь'].map((text) => parseTypedDate(text, '2025-11-26', language)),
    countries: listCountries(language),
    sorted: ['Өзбек', 'Пикир', 'Онлайн', 'Ысык-Көл', 'Ёлка', 'Ңань', 'Нарын', 'Үмүт', 'Ульян', 'Фонд'].toSorted(compareBy(language)),
    keys: ['Мазахир Панахов', 'Pənahov', 'Түзүүчү', 'Эл'].map(searchKey),
  }
}

/** What `Intl` of this runtime answers when it is asked for Kyrgyz. */
export function intlSays() {
  // The trap itself is what is looked at here; nothing else takes `Intl`.
  const { DateTimeFormat, DisplayNames } = Intl
  const date = new Date('2025-11-28T12:00:00Z')
  return {
    locale: new DateTimeFormat('ky').resolvedOptions().locale,
    month: new DateTimeFormat('ky', { month: 'long' }).format(date),
    country: new DisplayNames('ky', { type: 'region' }).of('DE'),
  }
}

async function keysWork() {
  const password = 'Ачык сыр сөз 2026'
  const first = { name: 'Асанова Айгүл', role: 'administrator', mayAdminister: true, mayOpenSensitive: true, password }
  const { keyFile, userId, unlocked, recoveryKey } = await createKeys(first, standardPolicy)
  const { dataKey } = unlocked
  const byPassword = await unlock(keyFile, { userId, password }, standardPolicy)
  const byRecoveryKey = await unlock(keyFile, { recoveryKey }, standardPolicy)
  const byWrong = await unlock(keyFile, { userId, password: 'башка сөз эле' }, standardPolicy).catch((error: unknown) => error)
  return {
    byPassword: byPassword.dataKey.equals(dataKey),
    byRecoveryKey: byRecoveryKey.dataKey.equals(dataKey),
    byWrong: byWrong instanceof AppError ? byWrong.code : 'opened',
  }
}

export async function run() {
  return { process: process.type, said: { ky: everythingSaid('ky'), ru: everythingSaid('ru') }, intl: intlSays(), keys: await keysWork() }
}
