import { z } from 'zod'
import type { DocumentKindId } from '../../../shared/documents/document-kind.ts'
import type { RecordArea } from '../../../shared/register/record.ts'
import { noPassport } from '../../../shared/register/passports/schema.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import type { Settings } from '../../../shared/register/settings/schema.ts'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import type { VisitDesk } from '../register/delegations/visit-desk.ts'

export const today = '2025-11-28'

export const settings: Settings = {
  ...defaultSettings,
  office: {
    ...defaultSettings.office,
    email: 'protocol@example.org',
    signatory: { post: { ky: 'Төрага', ru: 'Председатель' }, name: { ky: 'Т. Шайназаров', ru: 'Т. Шайназаров' } },
    executor: { name: { ky: 'А. Асанова', ru: 'А. Асанова' }, phone: '0312' },
    pressContact: { name: { ky: 'Басма сөз катчысы', ru: 'Пресс-секретарь' }, phone: '0313', email: 'press@example.org' },
  },
}

/** As for somebody who may not see them. */
export const noPassports = async () => noPassport

/** The facts as the form receives them: they travel as JSON and satisfy the kind's own schema. */
export async function prepare<S extends z.ZodType>(desk: VisitDesk, kind: DocumentKindId, area: RecordArea, id: string, schema: S) {
  const facts = await preparePaper(desk.context.db, kind, { area, id }, settings, today, noPassports)
  return schema.parse(z.json().parse(facts))
}
