import { powerMonitor } from 'electron'
import { z } from 'zod'
import type { Office } from './office-process.ts'

const checkEverySeconds = 15
const lockSettings = z.object({ desk: z.object({ lockAfterMinutes: z.number() }) })

/**
 * Asks for the lock when the computer sleeps or shuts down, its screen is locked, or nobody touched it for the time set by the office.
 * While nothing is unlocked the settings cannot be read, and there is nothing to lock.
 */
export function watchForIdle(office: Office, requestLock: () => void): void {
  powerMonitor.on('suspend', requestLock)
  powerMonitor.on('lock-screen', requestLock)
  powerMonitor.on('shutdown', requestLock)
  setInterval(() => void checkIdle(office, requestLock), checkEverySeconds * 1000).unref()
}

async function checkIdle(office: Office, requestLock: () => void): Promise<void> {
  const idleMinutes = powerMonitor.getSystemIdleTime() / 60
  // Asking would start the process only to hear that it has nothing open.
  if (idleMinutes < 1 || !office.isRunning()) return
  const reply = await office.call('settings.get', {})
  if (!reply.ok) return
  if (idleMinutes >= lockSettings.parse(reply.value).desk.lockAfterMinutes) requestLock()
}
