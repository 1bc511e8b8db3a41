import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDemoRegister } from '../../../electron/office/demo/fill-demo-register.ts'
import type { RegisterSession } from '../../../electron/office/register-session.ts'
import type { Client } from '../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../shared/calls/contract.ts'
import type { PaperLanguage } from '../../../shared/documents/document-kind.ts'
import { type Fact, isFacts } from '../../../shared/documents/fact-paths.ts'
import { getKind } from '../../../shared/documents/kinds.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { AppError } from '../../../shared/errors.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'
import { testPassword } from '../../helpers/register.ts'
import { makeTemporaryFolder, removeFolder } from '../../helpers/temporary-folder.ts'
import { clientOf, november28, sessionForFile } from './office-for-tests.ts'

/** The register's own process asked without a window: it refuses what is not ready, whatever the window has shown. */

const kind = 'invitation-letter'
const on = '2025-11-12'
let folder: string
let session: RegisterSession
let client: Client<OfficeContract>
let invitationIds: string[]

beforeAll(async () => {
  folder = makeTemporaryFolder()
  session = sessionForFile(folder)
  await session.create(testPassword)
  await fillDemoRegister(session, november28)
  client = clientOf(session)
  const invitations = await client.invitations.list({ search: '', archived: false })
  invitationIds = invitations.filter(({ direction }) => direction === 'outgoing').map(({ id }) => id)
})
afterAll(async () => {
  await session.lock()
  removeFolder(folder)
})

type Changes = Readonly<Record<string, Fact>>

/** The facts of a letter as the window would send them, with some of them changed. */
async function letterFacts(id: string, changes: Changes = {}): Promise<{ facts: Fact; number: string }> {
  const subject = { area: 'invitations', id } as const
  const { facts } = await client.papers.prepare({ kind, subject })
  const { number } = await client.papers.reserveNumber({ kind, subject, on })
  if (!isFacts(facts)) throw new Error('facts have names')
  return { number, facts: { ...facts, number, issuedOn: on, final: true, ...changes } }
}

async function confirmForms(facts: Fact): Promise<void> {
  const { requests } = composePaper(getKind(kind), facts, 'both', defaultSettings)
  await client.forms.confirm({ forms: requests.map(({ proposal, ...key }) => ({ key, form: proposal, proposal })) })
}

async function issue(id: string, { facts, number }: { facts: Fact; number: string }, languages: readonly PaperLanguage[] = ['ky', 'ru']) {
  const files = languages.map((language) => ({ language, title: 'Кат', fileName: `кат ${language}.docx`, file: new TextEncoder().encode(`docx ${language}`) }))
  return client.papers.issue({ kind, subject: { area: 'invitations', id }, number, on, facts: facts as never, settings: defaultSettings, files })
}

async function refusalOf(call: Promise<unknown>): Promise<AppError> {
  try {
    await call
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing refused')
}

const invitation = (index: number): string => invitationIds[index] ?? ''

describe('the office', () => {
  test('refuses a letter whose forms nobody has confirmed, names rules and no names of people, and takes it afterwards', async () => {
    const id = invitation(0)
    const letter = await letterFacts(id)
    const { code, details } = await refusalOf(issue(id, letter))
    expect(code).toBe('paper-not-ready')
    expect(details).toMatchObject({ kind, rules: ['addressee-case', 'form-unconfirmed'], fields: [] })
    expect(Object.keys(details).toSorted()).toEqual(['fields', 'kind', 'rules'])
    await confirmForms(letter.facts)
    expect(await issue(id, letter)).toHaveLength(2)
  })

  test('refuses a text whose original has changed since somebody checked it, and takes it when it is checked again', async () => {
    const id = invitation(1)
    const aim = { ky: 'кызматташтыкты талкуулоо', ru: 'обсудить сотрудничество' }
    const changed = { ...aim, ky: 'кызматташтыкты улантуу' }
    const letter = await letterFacts(id, { aim: changed })
    await confirmForms(letter.facts)
    await client.pairs.check({ pairs: [aim] })
    await client.pairs.mark({ marks: [{ ...changed, state: 'stale', master: 'ky', staleHalf: 'ru' }], forget: [] })
    expect(await refusalOf(issue(id, letter))).toMatchObject({ code: 'paper-not-ready', details: { rules: ['pair-stale'], fields: ['aim'] } })
    await client.pairs.check({ pairs: [changed] })
    expect(await issue(id, letter)).toHaveLength(2)
  })

  test('refuses what the window has left out: the telephone of whoever prepared it, a half of a text', async () => {
    const id = invitation(2)
    const executor = { name: { ky: 'Н. Сүйүнбаев', ru: 'Н. Суюнбаев' }, phone: '' }
    const letter = await letterFacts(id, { executor, aim: { ky: 'кызматташуу', ru: '' } })
    await confirmForms(letter.facts)
    const { details } = await refusalOf(issue(id, letter))
    expect(details).toMatchObject({ rules: ['executor', 'half-missing'], fields: ['executor.phone', 'aim'] })
  })

  test('takes a Russian file only beside or behind its original, and only with the number that is printed on it', async () => {
    const id = invitation(3)
    const letter = await letterFacts(id)
    await confirmForms(letter.facts)
    expect(await refusalOf(issue(id, letter, ['ru']))).toMatchObject({ details: { rules: ['original'] } })
    expect(await refusalOf(issue(id, { ...letter, facts: { ...(letter.facts as Record<string, Fact>), number: '01-18/999' } }))).toMatchObject({ code: 'invalid-input' })
    await issue(id, letter, ['ky'])
    expect(await issue(id, letter, ['ru'])).toHaveLength(1)
  })
})

test('a draft that leaves as a file is counted in the history, and nothing of it is kept', async () => {
  const subject = { area: 'invitations', id: invitation(4) } as const
  const before = (await client.papers.list({})).length
  await client.papers.draftSaved({ kind, subject, facts: {} })
  const last = await session.open().db.selectFrom('trail').selectAll().orderBy('seq', 'desc').executeTakeFirst()
  expect(last).toMatchObject({ action: 'papers-exported', area: 'invitations', record_id: subject.id })
  expect((await client.papers.list({})).length).toBe(before)
})
