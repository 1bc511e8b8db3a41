import type { MemorandumInput } from '../../../../shared/register/memoranda/schema.ts'

/** A filled-in form; a test names only the fields it is about. */
export function aMemorandum(organisationId: string, fields: Partial<MemorandumInput> = {}): MemorandumInput {
  return {
    number: 'М-7',
    organisationId,
    title: { ky: 'Шайлоо тармагындагы кызматташтык жөнүндө меморандум', ru: 'Меморандум о сотрудничестве в сфере выборов' },
    signedOn: '2023-06-15',
    place: { ky: 'Минск шаары', ru: 'г. Минск' },
    languages: { ky: 'кыргыз, орус', ru: 'кыргызский, русский' },
    validUntilOn: '2026-06-15',
    renewal: 'automatic',
    state: 'in-force',
    originalPlace: { ky: 'бөлүмдүн сейфи', ru: 'сейф отдела' },
    remindOn: null,
    notes: '',
    ...fields,
  }
}
