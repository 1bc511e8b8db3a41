import type { IncomingInput } from '../../../../shared/register/incoming/schema.ts'
import type { DispatchInput, OutgoingEntry } from '../../../../shared/register/journal/schema.ts'
import { defaultSettings } from '../../../../shared/register/settings/defaults.ts'
import { present } from '../../../../shared/assert.ts'
import { anInvitation, anOrganisation } from '../history/samples.ts'
import type { TestDesk } from '../history/test-desk.ts'

const empty = { ky: '', ru: '' }

export function anIncoming(organisationId: string, fields: Partial<IncomingInput> = {}): IncomingInput {
  return {
    receivedOn: '2025-11-12',
    number: '',
    theirNumber: '04/1-117',
    theirDatedOn: '2025-11-10',
    sender: { personId: null, organisationId },
    gist: { ky: 'Конференцияга чакыруу', ru: 'Приглашение на конференцию' },
    sheets: 2,
    channel: 'post',
    infodocsNumber: '',
    resolution: empty,
    executorPersonId: null,
    dueOn: null,
    doneOn: null,
    doneNote: '',
    invitationId: null,
    notes: '',
    ...fields,
  }
}

export function aSending(fields: Partial<DispatchInput> = {}): DispatchInput {
  return { sentOn: '2025-11-28', channel: 'post', sentBy: 'Асанова А.', tracking: 'KG-17', note: '', ...fields }
}

export const autumn = { from: '2025-09-01', to: '2025-12-31' }

interface Issue {
  on?: string
  languages?: readonly ('ky' | 'ru' | 'both')[]
  facts?: Record<string, unknown>
  kind?: string
}

/** Takes the next number for an invitation of its own and issues the letter; answers with what the journal can be asked for. */
export async function issueLetter(desk: TestDesk, { on = '2025-11-20', languages = ['ky', 'ru'], facts = letterFacts, kind = 'invitation-letter' }: Issue = {}) {
  const body = await desk.organisations.create(anOrganisation())
  const invitation = await desk.invitations.create(anInvitation({ personId: null, organisationId: body.id }, { number: '' }))
  const subject = { area: 'invitations' as const, id: invitation.id }
  const { number } = await desk.papers.reserveNumber({ kind, subject, on })
  const files = languages.map((language) => ({ language, title: 'Кат', fileName: `${language}.docx`, file: new TextEncoder().encode(`${number} ${language}`) }))
  const papers = await desk.papers.issue({ kind, subject, number, on, facts: JSON.parse(JSON.stringify(facts)), settings: defaultSettings, files })
  return { kind, subject, number, paperIds: papers.map(({ id }) => id), bodyId: body.id }
}

const noName = { surname: '', given: '', patronymic: '' }
export const letterFacts = {
  addressee: { name: { ky: noName, ru: noName }, sex: 'male', post: { ky: 'КМШнын Аткаруу комитети', ru: 'Исполнительный комитет СНГ' } },
  address: { ky: 'Минск шаары', ru: 'г. Минск' },
  event: { ky: 'депутаттарды шайлоо', ru: 'выборы депутатов' },
  executor: { name: { ky: 'Өмүрбек кызы Г.', ru: 'Омурбек кызы Г.' }, phone: '' },
  annexes: [
    { name: empty, sheets: 2, copies: 1 },
    { name: empty, sheets: 3, copies: 2 },
  ],
}

export async function outgoing(desk: TestDesk, search = ''): Promise<OutgoingEntry[]> {
  return desk.journal.outgoing({ period: autumn, search })
}

export async function entryOf(desk: TestDesk, number: string): Promise<OutgoingEntry> {
  return present((await outgoing(desk)).find((entry) => entry.number === number), number)
}
