import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropDraft, keepAllDraftsNow, keepDraft } from '../../../../renderer/app/records/draft-keeper.ts'
import { showError } from '../../../../renderer/app/error-text.ts'

vi.mock('../../../../renderer/app/error-text.ts', () => ({ showError: vi.fn() }))

const kept: unknown[] = []
let diskIsFull = false

beforeEach(() => {
  vi.useFakeTimers()
  kept.length = 0
  diskIsFull = false
  vi.mocked(showError).mockClear()
  vi.stubGlobal('window', {
    bridge: {
      call: (_name: string, input: unknown) => {
        if (diskIsFull) return Promise.resolve({ ok: false, error: { code: 'disk-full', details: {} } })
        kept.push(input)
        return Promise.resolve({ ok: true, value: {} })
      },
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('says once that drafts cannot be kept, and stays with what was typed until they can', async () => {
  diskIsFull = true
  keepDraft('people/new', { name: 'А' })
  await vi.advanceTimersByTimeAsync(500)
  keepDraft('people/new', { name: 'Аб' })
  await vi.advanceTimersByTimeAsync(500)
  expect(showError).toHaveBeenCalledTimes(1)
  await expect(keepAllDraftsNow()).rejects.toMatchObject({ code: 'disk-full' })
  diskIsFull = false
  await keepAllDraftsNow()
  expect(kept).toEqual([{ key: 'people/new', content: { name: 'Аб' } }])
  await keepAllDraftsNow()
  expect(kept).toHaveLength(1)
})

it('keeps nothing of a draft that was dropped', async () => {
  keepDraft('people/new', { name: 'А' })
  await dropDraft('people/new')
  await vi.advanceTimersByTimeAsync(500)
  await keepAllDraftsNow()
  expect(kept).toEqual([{ key: 'people/new' }])
})
