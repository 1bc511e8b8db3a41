import { ownVault, passportVault } from '../../electron/office/passport-vault.ts'
import { sensitivePublicKey } from '../../electron/keys/sealed-box.ts'
import type { CallContext } from '../../electron/register/context.ts'

const registerId = 'test-register'
const sensitiveKey = Buffer.alloc(32, 0x5e)

/** The vaults of somebody at the desk; without the key passports go in and do not come out. */
export function testVaults({ withKey = true } = {}): Pick<CallContext, 'passports' | 'own'> {
  return {
    passports: passportVault(registerId, sensitivePublicKey(sensitiveKey, registerId), () => (withKey ? sensitiveKey : undefined)),
    own: ownVault(registerId, Buffer.alloc(32, 0x0e)),
  }
}
