import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClipboardGuard } from '../../../electron/app/clipboard-guard.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function clipboardWith(text: string) {
  const clipboard = { text, readText: () => clipboard.text, clear: () => void (clipboard.text = '') }
  return { clipboard, guard: createClipboardGuard(clipboard) }
}

test('a copied passport number is gone after half a minute', async () => {
  const { clipboard, guard } = clipboardWith('AC1234567')
  await guard.note(true)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(clipboard.text).toBe('AC1234567')
  await vi.advanceTimersByTimeAsync(2000)
  expect(clipboard.text).toBe('')
})

test('other copied text stays until the register locks', async () => {
  const { clipboard, guard } = clipboardWith('Борбордук шайлоо комиссиясы')
  await guard.note(false)
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(clipboard.text).not.toBe('')
  await guard.clearOurs()
  expect(clipboard.text).toBe('')
})

test('what somebody copied elsewhere since is theirs and stays', async () => {
  const { clipboard, guard } = clipboardWith('AC1234567')
  await guard.note(true)
  clipboard.text = 'из другой программы'
  await vi.advanceTimersByTimeAsync(60_000)
  await guard.clearOurs()
  expect(clipboard.text).toBe('из другой программы')
})

test('a second copy is given its own half minute, and one that is not secret none', async () => {
  const { clipboard, guard } = clipboardWith('AC1234567')
  await guard.note(true)
  await vi.advanceTimersByTimeAsync(20_000)
  clipboard.text = 'Аман'
  await guard.note(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(clipboard.text).toBe('Аман')
})
