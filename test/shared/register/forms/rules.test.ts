import { describe, expect, it } from 'vitest'
import { changedWords, correctedLike, endsAlike, isSameWord } from '../../../../shared/register/forms/rules.ts'
import type { FormToConfirm } from '../../../../shared/register/forms/schema.ts'

const correction = (text: string, proposal: string, form: string): FormToConfirm => ({
  key: { kind: 'name', language: 'ru', text, sex: 'male', kase: 'dative' },
  proposal,
  form,
})
const [panahov] = changedWords(correction('Мазахир Панахов', 'Мазахиру Панахову', 'Мазахиру Панаху'))
if (panahov === undefined) throw new Error('no change')

describe('which words a human has corrected', () => {
  it('are those in which form and proposal differ', () => {
    expect(panahov).toEqual({ index: 1, nominative: 'Панахов', proposed: 'Панахову', corrected: 'Панаху' })
    expect(changedWords(correction('Мазахир Панахов', 'Мазахиру Панахову', 'Мазахиру Панахову'))).toEqual([])
  })

  it('nobody can tell where the number of words differs', () => {
    expect(changedWords(correction('Мазахир Панахов', 'Мазахиру Панахову', 'господину Мазахиру Панаху'))).toEqual([])
  })
})

describe('another name', () => {
  it.each([
    ['Салахов', true],
    ['САЛАХОВ', true],
    ['Панахова', false],
    ['Салаев', false],
    ['Ов', false],
  ])('«%s» ends like «Панахов»: %s', (word, alike) => {
    expect(endsAlike(panahov, word)).toBe(alike)
  })

  it('of two letters is alike only when it is the same', () => {
    const change = { nominative: 'Ли', corrected: 'Лию' }
    expect(endsAlike(change, 'Ли')).toBe(true)
    expect(endsAlike(change, 'Али')).toBe(false)
  })

  it('must have all the letters that the correction has replaced', () => {
    const change = { nominative: 'Коваленко', corrected: 'Ковалю' }
    expect(endsAlike(change, 'Мусиенко')).toBe(true)
    expect(endsAlike(change, 'Гринко')).toBe(false)
  })

  it('gets the same ending, other words stay as proposed, capitals stay capitals', () => {
    const last = (_: unknown, { index }: { index: number }): boolean => index === 1
    expect(correctedLike({ text: 'Асан Салахов', proposal: 'Асану Салахову' }, [panahov], last)).toBe('Асану Салаху')
    expect(correctedLike({ text: 'АСАН САЛАХОВ', proposal: 'АСАНУ САЛАХОВУ' }, [panahov], last)).toBe('АСАНУ САЛАХУ')
    expect(correctedLike({ text: 'Асан Салахов', proposal: 'Асану Салаху' }, [panahov], last)).toBeUndefined()
    expect(correctedLike({ text: 'Асан Салахов', proposal: 'Салахову' }, [panahov], last)).toBeUndefined()
  })
})

it('a word of another text is the same only where the rules have made the same of it', () => {
  expect(isSameWord(panahov, 'панахов', 'панахову')).toBe(true)
  expect(isSameWord(panahov, 'Панахов', 'Панахов')).toBe(false)
})
