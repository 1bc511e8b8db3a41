import { demoSettings } from '../../electron/office/demo/office-settings.ts'
import { writeDocx } from '../../renderer/documents/writer.ts'
import type { Client } from '../../shared/calls/call.ts'
import type { OfficeContract } from '../../shared/calls/contract.ts'
import { getKind } from '../../shared/documents/kinds.ts'
import { composePaper } from '../../shared/documents/paper.ts'
import type { PaperLanguage } from '../../shared/register/papers/schema.ts'
import type { PaperSubject } from '../../shared/register/papers/subject.ts'
import { anElection, anInvitation, anOrganisation, aPersonNamed } from '../electron/register/history/samples.ts'

type Office = Pick<Client<OfficeContract>, 'settings' | 'elections' | 'organisations' | 'people' | 'invitations' | 'papers' | 'forms' | 'night' | 'wording'>

export const letterKind = 'invitation-letter'
const noLine = { ky: '', ru: '' }

const roots = ['Айтмат', 'Бекет', 'Гром', 'Думитр', 'Ержан', 'Жумабек', 'Иван', 'Касым', 'Латиф', 'Муса', 'Назар', 'Орл', 'Петр', 'Рахим', 'Саид', 'Турсун', 'Усман', 'Хасан', 'Черн', 'Шарип'] as const
const endings = ['ов', 'енко', 'ович', 'ян', 'швили'] as const

/** Invented heads of invented commissions, no two of one name. */
export function surnameOf(index: number): string {
  return `${roots[index % roots.length] ?? ''}${endings[Math.floor(index / roots.length) % endings.length] ?? ''}${index >= 100 ? String.fromCodePoint(1072 + Math.floor(index / 100)) : ''}`
}

/** An election and so many invitations to it, each to the head of a commission; nothing is confirmed. */
export async function enterMailing(office: Office, count: number): Promise<PaperSubject[]> {
  await office.settings.save(demoSettings)
  const election = await office.elections.create(anElection({ votingOn: '2027-01-24', calledOn: null }))
  const subjects: PaperSubject[] = []
  for (let index = 0; index < count; index += 1) {
    const place = `${index + 1}`
    const body = await office.organisations.create(anOrganisation({
      kind: 'election-body',
      name: { ky: `${place}-өлкөнүн Борбордук шайлоо комиссиясы`, ru: `Центральная избирательная комиссия страны ${place}`, en: '' },
      abbreviation: { ky: '', ru: '', en: '' },
      address: { ky: `Сыноо шаары, ${place}-үй`, ru: `г. Пробный, д. ${place}` },
    }))
    const post = { organisationId: body.id, title: { ky: 'төрага', ru: 'председатель' }, fromOn: '2020-01-01', toOn: null }
    const head = await office.people.create({ ...aPersonNamed(surnameOf(index), 'Азамат'), sex: 'male', posts: [post] })
    const invitation = await office.invitations.create(
      anInvitation({ personId: head.id, organisationId: body.id }, { electionId: election.id, event: noLine, eventOn: null, eventAt: null, number: '', replyByOn: '2027-01-10' }),
    )
    subjects.push({ area: 'invitations', id: invitation.id })
  }
  return subjects
}

/** As the rules propose them: putting them right is what other tests are for. */
export async function confirmForms(office: Office, subjects: readonly PaperSubject[], kindId: string = letterKind): Promise<void> {
  const settings = await office.settings.get({})
  for (const subject of subjects) {
    const { facts } = await office.papers.prepare({ kind: kindId, subject })
    const { requests } = composePaper(getKind(kindId), facts, 'both', settings)
    if (requests.length > 0) await office.forms.confirm({ forms: requests.map(({ proposal, ...key }) => ({ key, proposal, form: proposal })) })
  }
}

/** Looks through everybody who was not seen since something changed. */
export async function lookThrough(office: Pick<Office, 'night'>, id: string): Promise<void> {
  for (;;) if ((await office.night.look({ id })).left === 0) return
}

/** One batch of a run, written and kept as the window does it; the positions that were kept. */
export async function makeSome(office: Pick<Office, 'night'>, id: string, languages: readonly PaperLanguage[], most = 25): Promise<number[]> {
  const { letters, settings, wording } = await office.night.work({ id })
  const made = []
  for (const { position, facts, confirmed } of letters.slice(0, most)) {
    const files = []
    for (const language of languages) files.push({ language, file: await writeDocx({ kind: letterKind, facts, language, settings, confirmed: new Map(confirmed), wording }) })
    made.push({ position, files })
  }
  if (made.length > 0) await office.night.issue({ id, letters: made })
  return made.map(({ position }) => position)
}

export async function makeAll(office: Pick<Office, 'night'>, id: string, languages: readonly PaperLanguage[]): Promise<void> {
  while ((await makeSome(office, id, languages)).length > 0);
}
