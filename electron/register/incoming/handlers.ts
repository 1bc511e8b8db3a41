import { AppError } from '../../../shared/errors.ts'
import type { Incoming, IncomingInput } from '../../../shared/register/incoming/schema.ts'
import { drawNumbers, incomingCounter } from '../counters.ts'
import { appendEntries } from '../history/trail.ts'
import { type StoringPlace, storingHandlers } from '../record-handlers.ts'
import { readSettings } from '../settings/repository.ts'
import { findIncomingUnder, incomingStore } from './repository.ts'

/** A letter is registered when it is entered: the next number is its own, unless the officer typed the one it was given on paper. */
async function withNumber(input: IncomingInput, { db, id, was, context }: StoringPlace<Incoming>): Promise<IncomingInput> {
  const number = input.number || was?.number || ''
  const year = Number(input.receivedOn.slice(0, 4))
  if (number !== '') {
    const holder = number === was?.number ? id : ((await findIncomingUnder(db, number, year)) ?? id)
    if (holder !== id) throw new AppError('number-taken', { kind: 'incoming' })
    return { ...input, number }
  }
  const now = context.clock.now()
  const counter = incomingCounter((await readSettings(db)).numbering, year)
  const owner = { kind: 'incoming', subject: { area: 'incoming', id } }
  const drawn = await drawNumbers(db, counter, [owner], 'used', now, async (_owner, candidate) => {
    const holder = await findIncomingUnder(db, candidate, year)
    return holder === undefined ? undefined : { area: 'incoming', id: holder }
  })
  const details = { series: counter.series, year, number: drawn.to }
  await appendEntries(db, context.author, [...drawn.seals, { at: now, action: 'number-reserved', area: 'incoming', recordId: id, details }])
  return { ...input, number: drawn.numbers[0] ?? '' }
}

export const incomingHandlers = storingHandlers(incomingStore, withNumber)
