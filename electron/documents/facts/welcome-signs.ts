import { namesCountry } from '../../../shared/documents/names-country.ts'
import type { WelcomeSignsFacts } from '../../../shared/documents/welcome-signs/facts.ts'
import { type Bilingual, countryName, formatPerson, languages } from '../../../shared/language/index.ts'
import { delegationStore } from '../../register/delegations/repository.ts'
import { organisationStore } from '../../register/organisations/repository.ts'
import { getRecord } from '../../register/record-store.ts'
import { type PaperSource, blank } from './paper-source.ts'
import { readPerson } from './people.ts'

/** One for the delegation and one for its head; a sign for anybody else is a row on the form. */
export async function gatherWelcomeSigns({ db, id }: PaperSource): Promise<WelcomeSignsFacts> {
  const delegation = await getRecord(db, delegationStore, id)
  const body = await getRecord(db, organisationStore, delegation.organisationId)
  const code = delegation.countryCode ?? body.countryCode
  const country = code === null ? blank : { ky: countryName(code, 'ky') ?? '', ru: countryName(code, 'ru') ?? '' }
  const signs: WelcomeSignsFacts['signs'] = [{ latin: body.name.en, name: { ky: body.name.ky, ru: body.name.ru }, body: saysCountry(body.name, country) ? blank : country }]
  const head = delegation.members.find(({ role }) => role === 'head')
  if (head) {
    const { person, name } = await readPerson(db, head.personId, delegation.arrivesOn, delegation.organisationId)
    signs.push({
      latin: [person.passportName.given, person.passportName.surname].filter((part) => part !== '').join(' '),
      name: { ky: formatPerson(name.ky, 'ky', 'given-surname'), ru: formatPerson(name.ru, 'ru', 'given-surname') },
      body: country,
    })
  }
  return { signs }
}

/** A sign is read from afar: what its first line says the second does not repeat. */
function saysCountry(name: Bilingual, country: Bilingual): boolean {
  return languages.every((language) => namesCountry(name[language], country[language]))
}
