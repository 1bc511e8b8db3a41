import { describe, expect, it } from 'vitest'
import { fitted, rebase } from '../../../../renderer/app/records/draft-values.ts'

describe('a draft laid over its record', () => {
  it('keeps keys, at any depth, that did not exist when it was typed', () => {
    const stored = { name: { ky: 'Уюм', ru: 'Организация', en: '' }, year: 2025, country: null }
    expect(fitted(stored, { name: { ky: 'Уюмда' }, country: 'KG' })).toEqual({
      name: { ky: 'Уюмда', ru: 'Организация', en: '' },
      year: 2025,
      country: 'KG',
    })
  })

  it('drops what a field of today could not draw', () => {
    const stored = { name: { ky: '', ru: '' }, lines: [], note: '' }
    expect(fitted(stored, { name: 'Уюм', lines: 'бир', note: { ky: '' } })).toEqual(stored)
  })

  it('keeps a field that was emptied, and a half-typed one', () => {
    expect(fitted({ day: '2025-11-28', count: 3 }, { day: null, count: '' })).toEqual({ day: null, count: '' })
  })
})

describe('a draft whose record has changed since', () => {
  const base = { name: { ky: 'Эски', ru: 'Старое' }, day: '2025-11-28', city: 'Ош', note: '' }

  it('takes from the register what nobody typed over, and names what both changed', () => {
    const stored = { ...base, day: '2025-11-29', city: 'Нарын', note: 'бирдей' }
    const typed = { ...base, name: { ky: 'Жаңы', ru: 'Новое' }, city: 'Талас', note: 'бирдей' }
    expect(rebase(stored, base, typed)).toEqual({
      values: { name: typed.name, day: '2025-11-29', city: 'Талас', note: 'бирдей' },
      taken: ['day'],
      disputed: ['city'],
    })
  })

  it('does not take another order of keys for a change', () => {
    const { taken, disputed } = rebase({ ...base, name: { ru: 'Старое', ky: 'Эски' } }, base, base)
    expect([taken, disputed]).toEqual([[], []])
  })
})
