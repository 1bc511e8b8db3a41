import i18next from 'i18next'
import { formatDate } from '../../shared/language/index.ts'
import type { Bilingual, Language } from '../../shared/language/bilingual.ts'
import type { RecordArea } from '../../shared/register/record.ts'
import { api } from '../api.ts'
import { inLanguage } from '../i18n.ts'

/** A record as a picker or the search box names it. */
export interface RecordTitle {
  readonly id: string
  readonly title: (language: Language) => string
  /** Said beside it: post, country, day. */
  readonly aside: (language: Language) => string
}

const dated = (day: string | null) => (language: Language) => (day === null ? '' : formatDate(day, language, 'digits'))
const first = (...texts: readonly Bilingual[]) => (language: Language) =>
  texts.map((text) => inLanguage(text, language)).find((text) => text !== '') ?? ''

interface NamedPerson {
  readonly passportName: { readonly surname: string; readonly given: string }
  readonly russianName: { readonly surname: string; readonly given: string }
  readonly kyrgyzName: { readonly surname: string; readonly given: string }
}

/** Surname first, as lists stand; the passport's spelling where no Cyrillic one is known. */
export function personName(person: NamedPerson, language: Language): string {
  const own = language === 'ky' ? person.kyrgyzName : person.russianName
  const other = language === 'ky' ? person.russianName : person.kyrgyzName
  for (const name of [own, other, person.passportName]) {
    const text = `${name.surname} ${name.given}`.trim()
    if (text !== '') return text
  }
  return '—'
}

/** Finds records of an area by what was typed; with `archived` those that were put away, and only those. */
export const recordTitles: Readonly<Record<RecordArea, (search: string, archived?: boolean) => Promise<RecordTitle[]>>> = {
  organisations: async (search, archived = false) =>
    (await api.organisations.list({ search, archived })).map((organisation) => ({
      id: organisation.id,
      title: (language) => inLanguage(organisation.name, language) || organisation.name.en,
      aside: (language) => inLanguage(organisation.abbreviation, language),
    })),
  people: async (search, archived = false) =>
    (await api.people.list({ search, archived })).map((person) => ({
      id: person.id,
      title: (language) => personName(person, language),
      aside: (language) =>
        person.post ? [person.post.title, person.post.organisation].map((text) => inLanguage(text, language)).filter(Boolean).join(', ') : '',
    })),
  elections: async (search, archived = false) =>
    (await api.elections.list({ search, archived })).map((election) => ({
      id: election.id,
      title: first(election.name),
      aside: dated(election.votingOn),
    })),
  missions: async (search, archived = false) =>
    (await api.missions.list({ search, archived })).map((mission) => ({
      id: mission.id,
      title: first(mission.name),
      aside: first(mission.election),
    })),
  delegations: async (search, archived = false) =>
    (await api.delegations.list({ search, archived })).map((delegation) => ({
      id: delegation.id,
      title: first(delegation.name, delegation.organisation),
      aside: dated(delegation.arrivesOn),
    })),
  programme: async (search, archived = false) =>
    (await api.programme.list({ search, archived })).map((item) => ({ id: item.id, title: first(item.title), aside: dated(item.heldOn) })),
  invitations: async (search, archived = false) =>
    (await api.invitations.list({ search, archived })).map((invitation) => ({
      id: invitation.id,
      title: first(invitation.addresseeOrganisation, invitation.addresseePerson),
      aside: first(invitation.event, invitation.election),
    })),
  incoming: async (search, archived = false) =>
    (await api.incoming.list({ search, archived })).map((letter) => ({
      id: letter.id,
      title: (language) => [letter.number, first(letter.gist)(language)].filter(Boolean).join(' – '),
      aside: (language) => [first(letter.senderOrganisation, letter.senderPerson)(language), dated(letter.receivedOn)(language)].filter(Boolean).join(', '),
    })),
  meetings: async (search, archived = false) =>
    (await api.meetings.list({ search, archived })).map((meeting) => ({
      id: meeting.id,
      title: first(meeting.subject),
      aside: dated(meeting.heldOn),
    })),
  glossary: async (search, archived = false) =>
    (await api.glossary.list({ search, archived })).map((term) => ({
      id: term.id,
      title: (language) => inLanguage(term, language),
      aside: (language) => inLanguage(term, language === 'ky' ? 'ru' : 'ky'),
    })),
  applications: async (search, archived = false) =>
    (await api.applications.list({ search, archived })).map((application) => ({
      id: application.id,
      title: (language) => personName(application, language),
      aside: first(application.mission, application.organisation),
    })),
  batches: async (search, archived = false) =>
    (await api.batches.list({ search, archived })).map((batch) => ({
      id: batch.id,
      title: (language) => i18next.t('label', { ns: 'batches', lng: language, order: batch.order }),
      aside: dated(batch.decidedOn),
    })),
  memoranda: async (search, archived = false) =>
    (await api.memoranda.list({ search, archived })).map((memorandum) => ({
      id: memorandum.id,
      title: first(memorandum.title),
      aside: (language) => [first(memorandum.organisation)(language), dated(memorandum.signedOn)(language)].filter(Boolean).join(', '),
    })),
  gifts: async (search, archived = false) =>
    (await api.gifts.list({ search, archived })).map((gift) => ({
      id: gift.id,
      title: first(gift.description),
      aside: (language) => [first(gift.partnerPerson, gift.partnerOrganisation)(language), dated(gift.givenOn)(language)].filter(Boolean).join(', '),
    })),
  memory: async (search, archived = false) =>
    (await api.memory.list({ search, archived })).map((pair) => ({
      id: pair.id,
      title: (language) => inLanguage(pair, language),
      aside: (language) => inLanguage(pair, language === 'ky' ? 'ru' : 'ky'),
    })),
}

export const searchedAreas: readonly RecordArea[] = [
  'people',
  'delegations',
  'organisations',
  'meetings',
  'invitations',
  'incoming',
  'missions',
  'programme',
  'elections',
  'applications',
  'batches',
  'memoranda',
  'gifts',
  'glossary',
]
