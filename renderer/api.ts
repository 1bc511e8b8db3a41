import type { Bridge } from '../shared/calls/bridge.ts'
import { createClient } from '../shared/calls/client.ts'
import { appContract } from '../shared/calls/contract.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** Every request of the contract as a function; a failed one rejects with an `AppError`. */
export const api = createClient(appContract, (name, input) => window.bridge.call(name, input))

/** Events of the program; gives a function that ends the subscription. */
export const subscribe: Bridge['subscribe'] = (listener) => window.bridge.subscribe(listener)
