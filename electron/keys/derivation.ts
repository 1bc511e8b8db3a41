import { totalmem } from 'node:os'

import { assert } from '../../shared/assert.ts'
import { AppError } from '../../shared/errors.ts'
import { wipe } from './secret-bytes.ts'

/** What one Argon2id run costs, and so what every guess at a password costs a thief. */
export type DerivationCost = {
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
}

/**
 * `cost` is what new slots get; a slot below `floor` in any of the three is refused before a byte is hashed. Tests pass
 * a policy with a low floor; there is no other way to one, in particular no environment variable.
 */
export type DerivationPolicy = { readonly cost: DerivationCost; readonly floor: DerivationCost }

/** RFC 9106 §4, second recommended option. A stolen file is attacked offline, so OWASP's server minimum is too low. */
export const derivationFloor: DerivationCost = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 4 }

/** Above this a key file is not a key file but an attempt to bring the machine to its knees. */
export const derivationCeiling: DerivationCost = { memoryKiB: 1024 * 1024, iterations: 16, parallelism: 16 }

export const standardPolicy: DerivationPolicy = { cost: derivationFloor, floor: derivationFloor }

export const derivedKeyBytes = 32
export const saltBytes = 16

export const calibrationCapKiB = 512 * 1024
const calibrationTargetMs = 500
const argon2id = 2 // the binding's `const enum` cannot be imported under isolatedModules

/** The parameter that is below the floor, above the ceiling or no number. RFC 9106 § 3.1: 8 KiB a lane at least. */
export function costFault(cost: DerivationCost, floor: DerivationCost): keyof DerivationCost | undefined {
  if (cost.memoryKiB < 8 * cost.parallelism) return 'memoryKiB'
  return (['memoryKiB', 'iterations', 'parallelism'] as const).find((name) => {
    const value = cost[name]
    return !Number.isSafeInteger(value) || value < floor[name] || value > derivationCeiling[name]
  })
}

/** Refuses a key file with downgraded parameters or a parameter bomb. Called before a byte is hashed. */
export function checkCost(cost: DerivationCost, floor: DerivationCost): void {
  const field = costFault(cost, floor)
  if (field !== undefined) throw new AppError('key-file-damaged', { reason: 'derivation-cost', field })
}

/** Argon2id version 1.3 on a thread of libuv's pool: the event loop goes on. The caller wipes secret and result. */
export async function deriveKey(secret: Uint8Array, salt: Uint8Array, cost: DerivationCost): Promise<Buffer> {
  assert(salt.length === saltBytes, 'a derivation salt has 16 bytes')
  // Loaded with the first password: the window's process reads key files too and must hold no native module.
  const { hashRaw } = await import('@node-rs/argon2')
  return hashRaw(secret, {
    algorithm: argon2id,
    salt,
    memoryCost: cost.memoryKiB,
    timeCost: cost.iterations,
    parallelism: cost.parallelism,
    outputLen: derivedKeyBytes,
  })
}

/**
 * The bytes of a typed password. NFKC, so that «й» typed as one character or as two (another keyboard, another system)
 * is the same password: NIST SP 800-63B-4 §3.1.1.2 asks for NFKC or NFKD before hashing. The caller wipes the result;
 * the string itself cannot be wiped.
 */
export function passwordBytes(password: string): Buffer {
  const normalised = password.normalize('NFKC')
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(normalised, 'utf8'))
  bytes.write(normalised, 'utf8')
  return bytes
}

export type CalibrationTools = {
  readonly measure: (cost: DerivationCost) => Promise<number>
  readonly machineMemoryKiB: number
}

/**
 * The cost that takes about half a second on this machine: three passes as in the floor, with more memory, because
 * memory is what makes guessing on graphics cards expensive. Never below the floor, never above 512 MiB or an eighth of
 * the machine's memory.
 */
export async function calibrate(tools: CalibrationTools = machineTools): Promise<DerivationCost> {
  await tools.measure(derivationFloor) // the first run also pays for loading the code and fetching pages
  const floorMs = Math.max(1, await tools.measure(derivationFloor))
  const wanted = (derivationFloor.memoryKiB * calibrationTargetMs) / floorMs
  const cap = Math.min(calibrationCapKiB, tools.machineMemoryKiB / 8)
  const wholeMiB = Math.floor(Math.min(wanted, cap) / 1024)
  return { ...derivationFloor, memoryKiB: Math.max(derivationFloor.memoryKiB, wholeMiB * 1024) }
}

const machineTools: CalibrationTools = {
  async measure(cost) {
    const start = performance.now()
    wipe(await deriveKey(Buffer.alloc(16), Buffer.alloc(saltBytes), cost))
    return performance.now() - start
  },
  machineMemoryKiB: Math.floor(totalmem() / 1024),
}
