import type { Reply } from './call.ts'
import type { DeskEvent } from './events.ts'

/** The whole bridge between page and program. It has no logic and does not grow: new requests go into the contract. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Reply>
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: DeskEvent) => void): () => void
}
