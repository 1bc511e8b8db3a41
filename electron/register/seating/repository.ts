import { printedNames } from '../../../shared/documents/name-order.ts'
import { countryName, englishCountryName, formatPerson } from '../../../shared/language/index.ts'
import type { Meeting } from '../../../shared/register/meetings/schema.ts'
import type { Organisation } from '../../../shared/register/organisations/schema.ts'
import { postOn } from '../../../shared/register/people/rules.ts'
import { standingOn } from '../../../shared/register/precedence/rules.ts'
import type { StoredPerson } from '../../../shared/register/people/schema.ts'
import type { Trilingual } from '../../../shared/register/record.ts'
import type { SeatedPerson } from '../../../shared/register/seating/schema.ts'
import { organisationStore } from '../organisations/repository.ts'
import { personStore } from '../people/repository.ts'
import { getRecord } from '../record-store.ts'
import type { RegisterDb } from '../tables.ts'

/** Everybody of a meeting as the rules of seating see them: with the post and the body of that day. */
export async function readSeatedPeople(db: RegisterDb, meeting: Meeting): Promise<SeatedPerson[]> {
  const bodies = { host: meeting.hostOrganisationId, guest: meeting.guestOrganisationId }
  const people: SeatedPerson[] = []
  for (const { personId, side, role, title } of meeting.participants) {
    const person = await getRecord(db, personStore, personId)
    const post = postOn(person.posts, meeting.heldOn)
    const bodyId = post?.organisationId ?? bodies[side]
    const body = bodyId === null ? undefined : await organisationStore.find(db, bodyId)
    const names = printedNames(person)
    const shownTitle = { ky: title.ky || (post?.title.ky ?? ''), ru: title.ru || (post?.title.ru ?? '') }
    people.push({
      personId,
      side,
      role,
      sortedAs: sortedAs(person),
      standing: standingOn(shownTitle, meeting.heldOn),
      sinceOn: post?.fromOn ?? null,
      party: partyOf(person, body),
      shownAs: { ky: formatPerson(names.ky, 'ky', 'initials-surname'), ru: formatPerson(names.ru, 'ru', 'initials-surname') },
      title: shownTitle,
      languages: person.languages,
    })
  }
  return people
}

function sortedAs(person: StoredPerson): Trilingual {
  const { ky, ru } = printedNames(person)
  const { surname, given } = person.passportName
  const english = [surname, given].filter((part) => part !== '').join(' ')
  return { ky: formatPerson(ky, 'ky', 'full'), ru: formatPerson(ru, 'ru', 'full'), en: english || formatPerson(ru, 'ru', 'full') }
}

/** An international organisation has no country and goes by its own name. */
function partyOf(person: StoredPerson, body: Organisation | undefined): Trilingual {
  const country = body?.countryCode ?? (body ? null : person.citizenship)
  if (country !== null) return { ky: countryName(country, 'ky') ?? '', ru: countryName(country, 'ru') ?? '', en: englishCountryName(country) ?? '' }
  return body ? { ...body.name, en: body.name.en || body.name.ru } : { ky: '', ru: '', en: '' }
}
