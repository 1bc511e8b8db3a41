import { safeStorage } from 'electron'

/** Keeps a short secret so that only this user of this computer gets it back; or says that it cannot. */
export interface Vault {
  isAvailable(): Promise<boolean>
  seal(text: string): Promise<Buffer>
  /** Throws where the system has lost its key: another profile, a password that was reset, an emptied keyring. */
  open(sealed: Buffer): Promise<string>
}

/**
 * The key store of the operating system. Its calls that wait are gone from Electron 46, those that do not wait are not in
 * the older Electron that development may run on: whichever there is.
 */
export const systemVault: Vault = {
  isAvailable: async () => {
    // Without a keyring Linux falls back to a password that stands in Chromium's source.
    if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())) return false
    return hasAsync ? safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
  },
  seal: async (text) => (hasAsync ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)),
  open: async (sealed) => (hasAsync ? (await safeStorage.decryptStringAsync(sealed)).result : safeStorage.decryptString(sealed)),
}

const hasAsync = 'encryptStringAsync' in safeStorage
