import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClosing } from '../../../electron/app/closing.ts'
import type { Reply } from '../../../shared/calls/call.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = <Value>() => new Promise<Value>(() => undefined)

test('a window closes though neither its page nor the register’s process answers', async () => {
  const destroy = vi.fn()
  const closing = createClosing({ isRunning: () => true, call: () => never<Reply>(), stop: () => never() }, vi.fn())
  closing.requestClose({ destroy })
  // Impatient clicks must not put it off.
  await vi.advanceTimersByTimeAsync(1000)
  closing.requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(11_000)
  expect(destroy).toHaveBeenCalledOnce()
})

test('leaving starts no process for a register that is not open', async () => {
  const destroy = vi.fn()
  const call = vi.fn(() => never<Reply>())
  const closing = createClosing({ isRunning: () => false, call, stop: () => Promise.resolve() }, vi.fn())
  closing.requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(2000)
  expect(call).not.toHaveBeenCalled()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a page that locks in time is waited for no longer', async () => {
  const tell = vi.fn()
  const call = vi.fn(() => never<Reply>())
  const closing = createClosing({ isRunning: () => true, call, stop: () => Promise.resolve() }, tell)
  closing.requestLock()
  await closing.onLocked()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(call).not.toHaveBeenCalled()
  expect(tell.mock.calls).toEqual([[{ kind: 'lock-requested' }], [{ kind: 'locked' }]])
})
