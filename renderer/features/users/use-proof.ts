import { useSyncExternalStore } from 'react'
import { AppError } from '../../../shared/errors.ts'
import { api } from '../../api.ts'

/** Until when the administrator's own password counts as given; the register's process decides, this only saves asking. */
let until = 0
const listeners = new Set<() => void>()

function remember(next: number): void {
  until = next
  for (const listener of listeners) listener()
}

export interface Proof {
  /** The dialog has to ask for the administrator's own password. */
  readonly isNeeded: boolean
  /** Gives the password where it is needed, then does the work. `isTyped` says that it was asked for anyway: it has to be right first. */
  run<Value>(ownPassword: string, work: () => Promise<Value>, isTyped?: boolean): Promise<Value>
}

export function useProof(): Proof {
  const isNeeded = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => Date.now() >= until,
  )
  return {
    isNeeded,
    run: async (ownPassword, work, isTyped = false) => {
      if (isNeeded || isTyped) remember(Date.parse((await api.users.prove({ password: ownPassword })).until))
      try {
        return await work()
      } catch (error) {
        // The clock of the window and that of the register need not agree.
        if (error instanceof AppError && error.code === 'proof-needed') remember(0)
        throw error
      }
    },
  }
}
