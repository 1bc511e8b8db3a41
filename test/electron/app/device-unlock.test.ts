import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createDeviceUnlock, hoursWithoutPassword } from '../../../electron/app/device-unlock.ts'
import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { officeHandlers } from '../../../electron/calls/handlers.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import { createCallContext } from '../../../electron/office/call-context.ts'
import { officeContract } from '../../../shared/calls/contract.ts'
import { testPassword } from '../../helpers/register.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { codeOf, november28, sessionIn } from '../office/office-for-tests.ts'

// The system's key store needs Electron; the rules around it do not.
vi.mock('electron', () => ({}))

/** A key store that seals by turning the text round; `forget` is what a new profile or a lost keyring does. */
function turningVault() {
  let isLost = false
  const turned = (text: string): string => [...text].toReversed().join('')
  return {
    isAvailable: () => Promise.resolve(true),
    seal: (text: string) => Promise.resolve(Buffer.from(turned(text))),
    open: (sealed: Buffer) => (isLost ? Promise.reject(new Error('no key')) : Promise.resolve(turned(sealed.toString()))),
    forget: () => (isLost = true),
  }
}

/** A computer with a register on it, whose administrator is at the desk. */
async function computer() {
  const session = sessionIn(temporaryFolder())
  await session.create(testPassword)
  const dispatch = createDispatch(officeContract, officeHandlers, createCallContext(session, november28), {
    translate: translateDatabaseError,
    isOpen: session.isOpen,
    mayUse: session.mayUse,
    checkOutputs: true,
    logMistake: (error) => {
      throw error
    },
  })
  const vault = turningVault()
  const file = join(temporaryFolder(), 'device-unlock.json')
  let now = Date.parse('2025-11-28T06:00:00Z')
  const office = { call: (name: unknown, input: unknown) => dispatch({ name, input }) }
  return {
    session,
    vault,
    file,
    userId: session.open().author().userId,
    device: createDeviceUnlock(file, office, vault, () => now),
    afterHours: (hours: number) => (now += hours * 3_600_000),
  }
}

describe('a computer that may open the register', () => {
  test('does so until the hours are over, and again after the password was typed', async () => {
    const { session, device, userId, afterHours, file } = await computer()
    expect(await device.state()).toEqual({ isAvailable: true, enabled: [], ready: [] })
    expect(await codeOf(device.enable('башка бир сөз'))).toBe('wrong-password')
    expect(existsSync(file)).toBe(false)
    await device.enable(testPassword)
    await session.lock()
    expect(await device.unlock(userId)).toMatchObject({ status: 'open', user: { id: userId } })

    await session.lock()
    afterHours(hoursWithoutPassword)
    expect(await device.state()).toEqual({ isAvailable: true, enabled: [userId], ready: [] })
    expect(await codeOf(device.unlock(userId))).toBe('device-unlock-failed')
    await session.unlock(testPassword)
    await device.passwordTyped(userId)
    await session.lock()
    expect((await device.unlock(userId)).status).toBe('open')
  })

  test('keeps nothing in its file that opens anything, and no name', async () => {
    const { device, file, session } = await computer()
    await device.enable(testPassword)
    const content = readFileSync(file, 'utf8')
    expect(content).not.toContain(testPassword)
    expect(content).not.toContain('Администратор')
    await session.lock()
    const { entries } = JSON.parse(content) as { entries: { sealed: string; userId: string }[] }
    const asItLies = new Uint8Array(Buffer.from(entries[0]?.sealed ?? '', 'base64').subarray(0, 32))
    const { deviceId } = JSON.parse(content) as { deviceId: string }
    expect(await codeOf(session.unlockByDevice(entries[0]?.userId ?? '', deviceId, asItLies))).toBe('device-unlock-failed')
  })

  test.each([
    ['its key store was lost', async (on: Awaited<ReturnType<typeof computer>>) => void on.vault.forget()],
    ['the password was changed', (on: Awaited<ReturnType<typeof computer>>) => on.session.changePassword(testPassword, 'Такыр башка сөз 2027')],
    ['it was switched off', (on: Awaited<ReturnType<typeof computer>>) => on.device.disable()],
    ['the clock was set back', async (on: Awaited<ReturnType<typeof computer>>) => void on.afterHours(-1)],
  ])('opens nothing any more when %s, and the password still does', async (_when, happens) => {
    const on = await computer()
    await on.device.enable(testPassword)
    await happens(on)
    await on.session.lock()
    expect(await codeOf(on.device.unlock(on.userId))).toBe('device-unlock-failed')
    const changed = await codeOf(on.session.unlock(testPassword))
    if (changed !== 'nothing refused') expect((await on.session.unlock('Такыр башка сөз 2027')).status).toBe('open')
  })

  test('is not offered where the system has no key store to rely on', async () => {
    const { session, file } = await computer()
    const without = createDeviceUnlock(file, { call: () => Promise.reject(new Error('not asked')) }, { ...turningVault(), isAvailable: () => Promise.resolve(false) })
    expect(await without.state()).toEqual({ isAvailable: false, enabled: [], ready: [] })
    expect(await codeOf(without.enable(testPassword))).toBe('device-unlock-failed')
    expect(session.devices().users[0]?.devices).toEqual([])
  })
})
