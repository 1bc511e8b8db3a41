import { present } from '../../../shared/assert.ts'
import { requestForms } from '../../../shared/documents/case-forms.ts'
import { type FormKey, type FormRequest, formId } from '../../../shared/language/case-form.ts'
import type { ConfirmedForm, FormToConfirm, RecordForm, SimilarForm } from '../../../shared/register/forms/schema.ts'
import type { CallContext } from '../context.ts'
import { sealedForms } from '../history/sealed-areas.ts'
import { appendEntries, type NewEntry, recordEvent } from '../history/trail.ts'
import { textsOfOrganisation, textsOfPerson } from './record-texts.ts'
import { dropForm, formHash, keepForms, listConfirmedForms, readConfirmedTexts } from './repository.ts'
import { listSimilarForms } from './similar.ts'

interface FormRecord {
  readonly area: 'people' | 'organisations'
  readonly id: string
}

export const formHandlers = {
  find: ({ keys }: { keys: FormKey[] }, { db }: CallContext): Promise<ConfirmedForm[]> => listConfirmedForms(db, keys),

  ofRecord: async ({ area, id }: FormRecord, { db, clock }: CallContext): Promise<RecordForm[]> => {
    const texts = area === 'people' ? await textsOfPerson(db, id, clock.today()) : await textsOfOrganisation(db, id)
    const requests = withoutRepeats(texts.flatMap(requestForms))
    const confirmed = await readConfirmedTexts(db, requests)
    return requests.map((request) => {
      const { proposal, ...key } = request
      return { key, proposal, confirmed: confirmed.get(formId(key)) ?? null }
    })
  },

  confirm: async ({ forms }: { forms: FormToConfirm[] }, { db: register, clock, author }: CallContext): Promise<ConfirmedForm[]> =>
    register.transaction().execute(async (db) => {
      const confirmedAt = clock.now()
      await keepForms(db, forms.map((form) => ({ ...form, confirmedAt })))
      const event = { at: confirmedAt, action: 'form-confirmed', area: 'forms' } as const
      const ids = [...new Set(forms.map(({ key }) => formHash(key)))]
      const seals = await Promise.all(ids.map((id) => sealedForms.sealOf(db, id)))
      await appendEntries(db, author, ids.map((recordId, index): NewEntry => ({ ...event, recordId, after: present(seals[index], 'the form was kept') })))
      return listConfirmedForms(db, forms.map(({ key }) => key))
    }),

  withdraw: async ({ key }: { key: FormKey }, { db: register, clock, author }: CallContext) => {
    await register.transaction().execute(async (db) => {
      if (!(await dropForm(db, key))) return
      await recordEvent(db, author, { at: clock.now(), action: 'form-withdrawn', area: 'forms', recordId: formHash(key) })
    })
    return {}
  },

  similar: ({ form }: { form: FormToConfirm }, { db, clock }: CallContext): Promise<SimilarForm[]> => listSimilarForms(db, form, clock.today()),
}

/** Two posts may read alike, and an abbreviation may be the name. */
function withoutRepeats(requests: readonly FormRequest[]): FormRequest[] {
  return [...new Map(requests.map((request) => [formId(request), request])).values()]
}
