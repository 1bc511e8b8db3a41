import { describe, expect, it } from 'vitest'
import { caseNumber, inTables, stateOf, toConfirm, withConfirmed } from '../../../../renderer/app/forms/case-forms.ts'
import { casesOf, type FormKey, formId } from '../../../../shared/language/case-form.ts'
import type { RecordForm } from '../../../../shared/register/forms/schema.ts'

const dative: FormKey = { kind: 'name', language: 'ky', text: 'Мазахир Панахов', sex: null, kase: 'dative' }
const form = (changes: Partial<FormKey> = {}, confirmed: string | null = null): RecordForm => ({
  key: { ...dative, ...changes },
  proposal: 'Мазахир Панаховго',
  confirmed,
})

describe('the tables of a card', () => {
  it('puts the cases of a text together, as the grammar orders them, and keeps the order of the texts', () => {
    const tables = inTables([
      form({ kase: 'ablative' }),
      form({ language: 'ru', sex: 'male' }),
      form({ kase: 'genitive' }),
      form({ kind: 'post' }),
      form(),
    ])
    expect(tables.map(({ kind, language, rows }) => [kind, language, rows.map(({ key }) => key.kase)])).toEqual([
      ['name', 'ky', ['genitive', 'dative', 'ablative']],
      ['name', 'ru', ['dative']],
      ['post', 'ky', ['dative']],
    ])
  })

  it('keeps the same name of a man and of a woman apart: «Ким» is declined of one only', () => {
    const kim = { language: 'ru', text: 'Ким' } as const
    expect(inTables([form({ ...kim, sex: 'male' }), form({ ...kim, sex: 'female' })])).toHaveLength(2)
  })

  it('numbers the cases of both languages from the second to the sixth', () => {
    const numbers = (language: 'ky' | 'ru'): string[] => casesOf[language].map((kase) => caseNumber({ ...dative, language, kase }))
    expect(numbers('ky')).toEqual(['second', 'third', 'fourth', 'fifth', 'sixth'])
    expect(numbers('ru')).toEqual(numbers('ky'))
  })
})

describe('the state of a form', () => {
  it('is a proposal until somebody has confirmed it, and a correction where that differs', () => {
    expect(stateOf(form())).toBe('suggested')
    expect(stateOf(form({}, 'Мазахир Панаховго'))).toBe('confirmed')
    expect(stateOf(form({}, 'Мазахир Панаховко'))).toBe('corrected')
  })

  it('is kept on one line, whatever was pasted', () => {
    expect(toConfirm(form(), '  Мазахир\n Панаховго ').form).toBe('Мазахир Панаховго')
  })

  it('is looked up by the text, the case and the sex of what a paper prints', () => {
    const request = { ...dative, proposal: 'Мазахир Панаховго' }
    const confirmed = new Map([[formId({ ...dative, text: 'Мазахир  Панахов' }), 'Мазахир Панаховко']])
    expect(withConfirmed([request, { ...request, kase: 'genitive' }], confirmed).map((row) => row.confirmed)).toEqual(['Мазахир Панаховко', null])
  })
})
