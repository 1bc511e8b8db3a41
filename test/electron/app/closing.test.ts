import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClosing } from '../../../electron/app/closing.ts'
import type { Reply } from '../../../shared/calls/call.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = <Value>() => new Promise<Value>(() => undefined)
const locked: Reply = { ok: true, value: { status: 'locked' } }
const minute = 60_000

/** A register's process that needs so long for its last copy. */
function officeThatCopiesFor(milliseconds: number) {
  return {
    isRunning: () => true,
    call: vi.fn(() => new Promise<Reply>((resolve) => setTimeout(resolve, milliseconds, locked))),
    stop: vi.fn(() => Promise.resolve()),
  }
}

const silent = { tell: vi.fn(), sayUnfinished: () => Promise.resolve() }

test('a copy in progress is waited for, and the window says so after a second', async () => {
  const destroy = vi.fn()
  const tell = vi.fn()
  const office = officeThatCopiesFor(2 * minute)
  createClosing({ ...silent, office, tell }).requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(1500 + 900)
  expect(tell.mock.calls).toEqual([[{ kind: 'lock-requested' }]])
  await vi.advanceTimersByTimeAsync(200)
  expect(tell).toHaveBeenLastCalledWith({ kind: 'closing' })
  await vi.advanceTimersByTimeAsync(1.9 * minute)
  expect(office.stop).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(0.1 * minute)
  expect(office.stop).toHaveBeenCalledOnce()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a quick closing shows no notice', async () => {
  const tell = vi.fn()
  const closing = createClosing({ ...silent, office: officeThatCopiesFor(800), tell })
  const reply = closing.lock()
  await vi.advanceTimersByTimeAsync(5 * minute)
  expect(await reply).toEqual(locked)
  expect(tell.mock.calls).toEqual([[{ kind: 'locked' }]])
})

test('after five minutes nobody waits any longer, and that is said before the window goes', async () => {
  const destroy = vi.fn()
  const sayUnfinished = vi.fn(() => Promise.resolve())
  const office = { isRunning: () => true, call: () => never<Reply>(), stop: vi.fn(() => never<void>()) }
  const closing = createClosing({ ...silent, office, sayUnfinished })
  closing.requestClose({ destroy })
  // Impatient clicks must not put it off.
  await vi.advanceTimersByTimeAsync(minute)
  closing.requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(3.9 * minute)
  expect(office.stop).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(0.3 * minute)
  expect(sayUnfinished).toHaveBeenCalledOnce()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a process that ends in the middle of its copy keeps nobody waiting', async () => {
  const destroy = vi.fn()
  const stopped: Reply = { ok: false, error: { code: 'office-stopped', details: {} } }
  const office = { isRunning: () => true, call: () => Promise.resolve(stopped), stop: () => Promise.resolve() }
  createClosing({ ...silent, office }).requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(1500)
  expect(destroy).toHaveBeenCalledOnce()
})

test('leaving starts no process for a register that is not open', async () => {
  const destroy = vi.fn()
  const call = vi.fn(() => never<Reply>())
  const closing = createClosing({ ...silent, office: { isRunning: () => false, call, stop: () => Promise.resolve() } })
  closing.requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(2000)
  expect(call).not.toHaveBeenCalled()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a page that locks in time is locked once', async () => {
  const tell = vi.fn()
  const office = officeThatCopiesFor(100)
  const closing = createClosing({ ...silent, office, tell })
  closing.requestLock()
  void closing.lock()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(office.call).toHaveBeenCalledOnce()
  expect(tell.mock.calls).toEqual([[{ kind: 'lock-requested' }], [{ kind: 'locked' }]])
})

test('a window that is closed while its register is being locked goes with it', async () => {
  const destroy = vi.fn()
  const office = officeThatCopiesFor(10_000)
  const closing = createClosing({ ...silent, office })
  void closing.lock()
  await vi.advanceTimersByTimeAsync(500)
  closing.requestClose({ destroy })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(office.call).toHaveBeenCalledOnce()
  expect(destroy).toHaveBeenCalledOnce()
})

test('a register that refuses to close leaves the desk to whoever locked it by hand', async () => {
  const refused: Reply = { ok: false, error: { code: 'disk-full', details: {} } }
  const tell = vi.fn()
  const office = { isRunning: () => true, call: () => Promise.resolve(refused), stop: vi.fn(() => Promise.resolve()) }
  expect(await createClosing({ ...silent, office, tell }).lock()).toEqual(refused)
  expect(office.stop).not.toHaveBeenCalled()
  expect(tell).not.toHaveBeenCalled()
})
