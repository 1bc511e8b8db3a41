import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Client } from '../../shared/calls/call.ts'
import { createClient } from '../../shared/calls/client.ts'
import { programContract } from '../../shared/calls/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { SessionState } from '../../shared/register/session/schema.ts'
import type { Office } from './office-process.ts'
import type { Vault } from './system-vault.ts'
import { writeWhole } from './whole-file.ts'

/** So long after a password was typed here, the computer may open the register without one. */
export const hoursWithoutPassword = 12

const entry = z.object({
  registerId: z.string(),
  userId: z.string(),
  /** The secret behind the system's key store, base64. */
  sealed: z.string(),
  /** When the user last typed their password at this computer, in milliseconds. */
  provenAt: z.number(),
})
const deviceFile = z.object({ deviceId: z.uuid(), entries: z.array(entry).max(200) })
type DeviceFile = z.output<typeof deviceFile>

export interface DeviceUnlock {
  /** Whether this computer has a key store to rely on, and whom it may let in now. */
  state(): Promise<{ isAvailable: boolean; enabled: string[]; ready: string[] }>
  enable(password: string): Promise<void>
  disable(): Promise<void>
  unlock(userId: string): Promise<SessionState>
  /** A password was right: the hours begin anew. */
  passwordTyped(userId: string): Promise<void>
}

/**
 * Opening a register on this computer without its password: a convenience, never the only way in. What goes wrong with the
 * system's key store only means that the password is typed (security.md § 4.5).
 */
export function createDeviceUnlock(file: string, office: Pick<Office, 'call'>, vault: Vault, now: () => number = Date.now): DeviceUnlock {
  const { device }: Client<typeof programContract> = createClient(programContract, (name, input) => office.call(name, input))

  function read(): DeviceFile {
    try {
      return deviceFile.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return { deviceId: randomUUID(), entries: [] }
    }
  }
  const write = (content: DeviceFile): Promise<void> => writeWhole(file, Buffer.from(JSON.stringify(content)))

  const isFresh = ({ provenAt }: { provenAt: number }): boolean =>
    provenAt <= now() && now() - provenAt < hoursWithoutPassword * 3_600_000

  /** What this computer holds of the register at hand, and what the register still accepts. */
  async function known(): Promise<{ content: DeviceFile; registerId: string | null; own: DeviceFile['entries'] }> {
    const content = read()
    const { registerId, users } = await device.list({})
    const accepted = new Set(users.filter(({ devices }) => devices.includes(content.deviceId)).map(({ id }) => id))
    return { content, registerId, own: content.entries.filter((one) => one.registerId === registerId && accepted.has(one.userId)) }
  }

  async function forget(registerId: string | null, userId: string): Promise<void> {
    const content = read()
    await write({ ...content, entries: content.entries.filter((one) => one.registerId !== registerId || one.userId !== userId) })
  }

  return {
    state: async () => {
      if (!(await vault.isAvailable())) return { isAvailable: false, enabled: [], ready: [] }
      const { own } = await known()
      return { isAvailable: true, enabled: own.map(({ userId }) => userId), ready: own.filter(isFresh).map(({ userId }) => userId) }
    },

    enable: async (password) => {
      if (!(await vault.isAvailable())) throw new AppError('device-unlock-failed')
      const content = read()
      const { registerId, userId, secret } = await device.enable({ password, deviceId: content.deviceId })
      try {
        // The system's key store takes text only, which cannot be wiped; it is gone with the next collection.
        const sealed = (await vault.seal(Buffer.from(secret).toString('base64'))).toString('base64')
        const others = content.entries.filter((one) => one.registerId !== registerId || one.userId !== userId)
        await write({ ...content, entries: [...others, { registerId, userId, sealed, provenAt: now() }] })
      } finally {
        secret.fill(0)
      }
    },

    disable: async () => {
      const { deviceId } = read()
      await device.disable({ deviceId })
    },

    unlock: async (userId) => {
      const { content, registerId, own } = await known()
      const found = own.find((one) => one.userId === userId)
      if (!found || !isFresh(found)) throw new AppError('device-unlock-failed')
      let secret: Buffer
      try {
        secret = Buffer.from(await vault.open(Buffer.from(found.sealed, 'base64')), 'base64')
      } catch {
        await forget(registerId, userId)
        throw new AppError('device-unlock-failed')
      }
      try {
        return await device.unlock({ userId, deviceId: content.deviceId, secret: new Uint8Array(secret) })
      } finally {
        secret.fill(0)
      }
    },

    passwordTyped: async (userId) => {
      const { content, own } = await known()
      const mine = own.find((one) => one.userId === userId)
      if (!mine) return
      await write({ ...content, entries: content.entries.map((one) => (one.registerId === mine.registerId && one.userId === userId ? { ...one, provenAt: now() } : one)) })
    },
  }
}
