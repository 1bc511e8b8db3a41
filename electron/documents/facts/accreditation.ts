import type { AccreditationApplicationFacts } from '../../../shared/documents/accreditation-application/facts.ts'
import type { AccreditationDecisionFacts } from '../../../shared/documents/accreditation-decision/facts.ts'
import type { AccreditedListFacts } from '../../../shared/documents/accredited-list/facts.ts'
import type { CertificateHandoutFacts } from '../../../shared/documents/certificate-handout/facts.ts'
import { nameText, printedNames } from '../../../shared/documents/name-order.ts'
import type { ObserverCertificateFacts } from '../../../shared/documents/observer-certificate/facts.ts'
import type { Act, PaperObserver } from '../../../shared/documents/observers.ts'
import { formatEnglishDate, looksPossessed } from '../../../shared/language/index.ts'
import { isAccreditedOn } from '../../../shared/register/accreditation/standing.ts'
import type { Election } from '../../../shared/register/elections/schema.ts'
import { type AnnexRow, readAccredited, readApplicationFacts, readBatchFacts, readCertificates, readObservers } from '../../register/accreditation/repository.ts'
import { personStore } from '../../register/people/repository.ts'
import { printedPhotoOf } from '../../register/photos/repository.ts'
import type { RegisterDb } from '../../register/tables.ts'
import { type PaperSource, blank, draftHead, orElse, orEmpty } from './paper-source.ts'
import { readPerson } from './people.ts'

/** Papers of accreditation. Who stands in them, and in which order, the register of accreditation says. */

export async function gatherAccreditedList({ db, id, settings, today }: PaperSource): Promise<AccreditedListFacts> {
  const { election, rows } = await readAccredited(db, id, today, 'ky')
  return {
    ...draftHead(),
    election: election.name,
    electionEn: inEnglish(election),
    asOf: today,
    acts: await actsOf(db, id, today),
    observers: rows.map((row) => ({ ...toObserver(row), note: insteadOf(row) })),
    preparedBy: { post: blank, name: settings.office.executor.name },
    preparedByEn: { post: '', name: '' },
  }
}

/** By which those who are accredited on the day were, oldest first. */
async function actsOf(db: RegisterDb, electionId: string, day: string): Promise<Act[]> {
  const acts = new Map<string, Act>()
  for (const observer of await readObservers(db, { electionId })) {
    const { batch } = observer
    if (batch !== null && batch.decidedOn !== null && isAccreditedOn(observer, day)) acts.set(batch.id, { number: batch.decisionNumber, on: batch.decidedOn })
  }
  return [...acts.values()].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** Before the commission has decided it bears neither number nor date; afterwards its own. */
export async function gatherAccreditationDecision({ db, id, settings, today }: PaperSource): Promise<AccreditationDecisionFacts> {
  const { batch, election, rows } = await readBatchFacts(db, id, today)
  return {
    final: false,
    act: actOf(batch.decision),
    event: election.name,
    eventPossessed: looksPossessed(election.name.ky),
    validUntilOn: orEmpty(batch.validUntilOn),
    control: { post: blank },
    signatory: settings.office.signatory,
    observers: rows.map((row) => ({ ...toObserver(row), mission: row.mission })),
  }
}

export async function gatherObserverCertificate({ db, id, settings, today }: PaperSource): Promise<ObserverCertificateFacts> {
  const { batch, rows } = await readCertificates(db, id, today)
  const certificates: ObserverCertificateFacts['certificates'] = []
  for (const row of rows) certificates.push({ ...toObserver(row), photo: await photoOf(db, row.personId) })
  return {
    sheet: 'a4',
    act: actOf(batch.decision),
    issuedOn: orEmpty(batch.decision?.on),
    validUntilOn: orEmpty(batch.validUntilOn),
    signatory: settings.office.signatory,
    signatoryEn: settings.office.english.signatory,
    certificates,
  }
}

async function photoOf(db: RegisterDb, personId: string): Promise<string> {
  const person = await personStore.find(db, personId)
  return person ? printedPhotoOf(db, person) : ''
}

export async function gatherCertificateHandout({ db, id, settings, today }: PaperSource): Promise<CertificateHandoutFacts> {
  const { batch, election, rows } = await readCertificates(db, id, today)
  return {
    election: election.name,
    act: actOf(batch.decision),
    holders: rows.map((row) => ({
      ...toObserver(row),
      handedOutOn: orEmpty(row.certificate?.handedOut?.on),
      handedOutTo: orEmpty(row.certificate?.handedOut?.to),
    })),
    preparedBy: { post: blank, name: settings.office.executor.name },
  }
}

export async function gatherAccreditationApplication({ db, id, today, passportOf }: PaperSource): Promise<AccreditationApplicationFacts> {
  const { application, person, election, mission, organisation } = await readApplicationFacts(db, id, today)
  const passport = await passportOf(person)
  const received = application.steps[0]?.on ?? today
  const { title, post } = await readPerson(db, person.id, received, organisation?.id)
  return {
    final: false,
    event: election.name,
    eventPossessed: looksPossessed(election.name.ky),
    electionEn: inEnglish(election),
    latin: { surname: person.passportName.surname, given: person.passportName.given },
    name: printedNames(person),
    organisation: organisation ? { ky: organisation.name.ky, ru: organisation.name.ru } : blank,
    organisationEn: orEmpty(organisation?.name.en),
    mission: mission?.name ?? blank,
    country: orEmpty(application.countryCode),
    bornOn: orEmpty(person.bornOn),
    citizenship: orEmpty(person.citizenship),
    passport: { number: passport.number, expiresOn: orEmpty(passport.expiresOn) },
    post: orElse(application.title, orElse(post, title)),
    postEn: '',
    phone: application.phone || person.phone,
    email: application.email || person.email,
    languages: application.languages || person.languages,
    observerKind: application.kind,
    startsOn: orEmpty(application.observesFromOn),
    endsOn: orEmpty(application.observesToOn),
  }
}

function actOf(decision: { readonly number: string; readonly on: string } | null): Act {
  return { number: orEmpty(decision?.number), on: orEmpty(decision?.on) }
}

function toObserver({ name, organisation, countryCode, kind, certificate }: AnnexRow): PaperObserver {
  return {
    latin: { surname: name.en.surname, given: name.en.given },
    name: { ky: name.ky, ru: name.ru },
    organisation,
    country: orEmpty(countryCode),
    observerKind: kind,
    certificate: orEmpty(certificate?.number),
  }
}

/** Names stand in the nominative: nobody has to decline two hundred of them. */
function insteadOf({ insteadOf: earlier }: AnnexRow): AccreditedListFacts['observers'][number]['note'] {
  if (earlier === null) return { ky: '', ru: '', en: '' }
  const [ky, ru] = [nameText(earlier.ky, 'surname-first'), nameText(earlier.ru, 'surname-first')]
  return { ky: `мурунку байкоочу: ${ky}`, ru: `прежний наблюдатель: ${ru}`, en: 'replacement' }
}

const electionNames: Readonly<Record<Election['kind'], string>> = {
  parliamentary: 'Parliamentary elections',
  presidential: 'Presidential election',
  local: 'Local elections',
  referendum: 'Referendum',
  repeat: 'Repeat elections',
}

/** The register names elections in the office's two languages; their kind and day say enough in English. */
function inEnglish({ kind, votingOn }: Election): string {
  return `${electionNames[kind]} of ${formatEnglishDate(votingOn)}`
}
