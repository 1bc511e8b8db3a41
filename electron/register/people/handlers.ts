import { AppError } from '../../../shared/errors.ts'
import { noPassport, type Passport } from '../../../shared/register/passports/schema.ts'
import type { Person, PersonInput, StoredPerson, StoredPersonInput } from '../../../shared/register/people/schema.ts'
import type { CallContext } from '../context.ts'
import { recordEvent } from '../history/trail.ts'
import { keepPassport, openPassport } from '../passports/person-passport.ts'
import { type StoringPlace, storingHandlers } from '../record-handlers.ts'
import { getRecord } from '../record-store.ts'
import { personStore } from './repository.ts'

interface Version {
  readonly id: string
  readonly revision: number
}

const handlers = storingHandlers(personStore, toStored)

/**
 * A photograph has calls of its own (`photos`), and a form leaves it as it is. Without the right to see a passport one may still enter it, from a note verbale say, and take the place
 * of an older one.
 */
async function toStored({ passport, ...fields }: PersonInput, place: StoringPlace<StoredPerson>): Promise<StoredPersonInput> {
  return { ...fields, passport: await referenceOf(passport, place), photo: place.was?.photo ?? '' }
}

async function referenceOf(sent: Passport | null, { db, id, was, context }: StoringPlace<StoredPerson>): Promise<string> {
  const kept = was?.passport ?? ''
  if (sent === null) return kept
  if (sent.number === '') return ''
  const { passports } = context
  // A form saved as it was opened: what is the same is not a change of the record.
  if (kept !== '' && passports.opens && isSame(await openPassport(db, passports, id, kept), sent)) return kept
  return keepPassport(db, passports, id, sent)
}

const isSame = (one: Passport | undefined, other: Passport): boolean => one?.number === other.number && one.expiresOn === other.expiresOn

/** A person as cards show them: that a passport is kept, never which. */
async function shown(stored: Promise<StoredPerson>): Promise<Person> {
  const { passport, ...fields } = await stored
  return { ...fields, hasPassport: passport !== '' }
}

export const peopleHandlers = {
  list: handlers.list,
  get: (reference: { id: string }, context: CallContext) => shown(handlers.get(reference, context)),
  create: (input: PersonInput, context: CallContext) => shown(handlers.create(input, context)),
  update: (change: Version & { input: PersonInput }, context: CallContext) => shown(handlers.update(change, context)),
  archive: (version: Version, context: CallContext) => shown(handlers.archive(version, context)),
  restore: (version: Version, context: CallContext) => shown(handlers.restore(version, context)),

  passport: ({ id }: { id: string }, context: CallContext) =>
    context.db.transaction().execute(async (db) => {
      const { passport: reference } = await getRecord(db, personStore, id)
      if (reference === '') return noPassport
      const opened = await openPassport(db, context.passports, id, reference)
      if (!opened) throw new AppError('passport-altered', { area: 'people', id })
      await recordEvent(db, context.author, { at: context.clock.now(), action: 'passport-viewed', area: 'people', recordId: id })
      return opened
    }),
}
