import type { Client, Contract, Reply } from './call.ts'
import { AppError } from '../errors.ts'

/** Sends one request over whatever wire there is. */
export type Send = (name: string, input: unknown) => Promise<Reply>

/**
 * The calls of a contract as functions, made by a loop so that a new call needs no edit here. A failed call rejects
 * with the `AppError` that the other side answered.
 */
export function createClient<C extends Contract>(contract: C, send: Send): Client<C> {
  const client: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}
  for (const [area, slice] of Object.entries(contract)) {
    const calls: Record<string, (input: unknown) => Promise<unknown>> = {}
    for (const name of Object.keys(slice)) {
      calls[name] = async (input) => {
        const reply = await send(`${area}.${name}`, input)
        if (!reply.ok) throw new AppError(reply.error.code, reply.error.details)
        return reply.value
      }
    }
    client[area] = calls
  }
  // The loop made exactly the members that the contract lists.
  return client as Client<C>
}
