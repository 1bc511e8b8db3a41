import { join } from 'node:path'

import { beforeEach, expect, test } from 'vitest'

import type { Client } from '../../../../shared/calls/call.ts'
import type { OfficeContract } from '../../../../shared/calls/contract.ts'
import { present } from '../../../../shared/assert.ts'
import type { PaperSubject } from '../../../../shared/register/papers/subject.ts'
import { readDocx } from '../../../helpers/docx.ts'
import { confirmForms, enterMailing, letterKind, lookThrough, makeAll, makeSome, surnameOf } from '../../../helpers/mailing.ts'
import { testPassword } from '../../../helpers/register.ts'
import { makeTemporaryFolder } from '../../../helpers/temporary-folder.ts'
import { clientOf, codeOf, sessionIn } from '../../office/office-for-tests.ts'

let office: Client<OfficeContract>
let subjects: PaperSubject[]

const languages = ['ky', 'ru'] as const
const run = { kind: letterKind, languages: [...languages], envelopes: true, on: '2025-11-28' }

beforeEach(async () => {
  const session = sessionIn(join(makeTemporaryFolder(), 'register'))
  await session.create(testPassword)
  office = clientOf(session)
  subjects = await enterMailing(office, 6)
}, 60_000)

async function begun(chosen: readonly PaperSubject[] = subjects): Promise<string> {
  const { id } = await office.night.begin({ ...run, subjects: [...chosen] })
  await lookThrough(office, id)
  return id
}

const statesOf = async (id: string): Promise<string[]> => (await office.night.get({ id })).items.map(({ state }) => state)
const numbersOf = async (id: string): Promise<string[]> => (await office.night.get({ id })).items.map(({ number }) => number)

test('the grid says who is ready and what stops the others, and takes no number for that', async () => {
  await confirmForms(office, subjects.slice(0, 5))
  const id = await begun()
  expect(await statesOf(id)).toEqual(['ready', 'ready', 'ready', 'ready', 'ready', 'stopped'])
  const { items } = await office.night.get({ id })
  expect(items[5]?.obstacles.map(({ rule }) => rule)).toContain('addressee-case')
  expect(items[0]?.name.ru).toContain(surnameOf(0))
  expect(items[0]?.addressee?.area).toBe('people')
  expect(await numbersOf(id)).toEqual(['', '', '', '', '', ''])
})

test('what was put right is seen by looking at that line alone', async () => {
  await confirmForms(office, subjects.slice(0, 5))
  const id = await begun()
  await confirmForms(office, subjects.slice(5))
  const { items } = await office.night.look({ id, positions: [6] })
  expect(items.map(({ position, state }) => [position, state])).toEqual([[6, 'ready']])
})

test('numbers are taken in one go and in the order of the tray; whoever was stopped gets none', async () => {
  await confirmForms(office, [0, 1, 3, 4, 5].flatMap((index) => subjects[index] ?? []))
  const id = await begun()
  await office.night.start({ id })
  expect(await numbersOf(id)).toEqual(['01-18/1', '01-18/2', '', '01-18/3', '01-18/4', '01-18/5'])
  await makeAll(office, id, languages)
  const { run: done, items } = await office.night.get({ id })
  expect(done.state).toBe('done')
  expect(items.map(({ state, paperIds }) => [state, paperIds.length])).toEqual([['issued', 2], ['issued', 2], ['stopped', 0], ['issued', 2], ['issued', 2], ['issued', 2]])
  const [paper] = await office.papers.list({ subject: present(subjects[3], 'the fourth') })
  const { file } = await office.papers.file({ id: present(paper, 'its paper').id })
  expect((await readDocx(Buffer.from(file))).text).toContain('01-18/3')
  expect((await office.history.verify({})).faults).toEqual([])
})

test('a register that changed after it was looked through is looked through again before any number is taken', async () => {
  await confirmForms(office, subjects)
  const id = await begun()
  const invitation = await office.invitations.get({ id: subjects[0]?.id ?? '' })
  await office.invitations.update({ id: invitation.id, revision: invitation.revision, input: { ...invitation, seats: 9 } })
  expect(await codeOf(office.night.start({ id }))).toBe('changed-meanwhile')
  await lookThrough(office, id)
  await office.night.start({ id })
  expect(await codeOf(office.night.start({ id }))).toBe('not-allowed')
})

test('what was cut short goes on where it was, and sent twice it is kept once', async () => {
  await confirmForms(office, subjects)
  const id = await begun()
  await office.night.start({ id })
  const { letters } = await office.night.work({ id })
  expect(await makeSome(office, id, languages, 2)).toEqual([1, 2])
  expect(await statesOf(id)).toEqual(['issued', 'issued', 'waiting', 'waiting', 'waiting', 'waiting'])
  const bytes = new TextEncoder().encode('the same letter once more')
  await office.night.issue({ id, letters: letters.slice(0, 2).map(({ position }) => ({ position, files: languages.map((language) => ({ language, file: bytes })) })) })
  await makeAll(office, id, languages)
  const numbers = (await office.papers.list({})).map(({ number, language, version }) => `${number} ${language} ${version}`)
  expect(numbers.toSorted()).toEqual(Array.from({ length: 6 }, (_, index) => languages.map((language) => `01-18/${index + 1} ${language} 1`)).flat())
})

test('one letter that cannot be made does not hold up the others', async () => {
  await confirmForms(office, subjects)
  const id = await begun()
  await office.night.start({ id })
  await office.night.fail({ id, position: 2, code: 'paper-failed' })
  await makeAll(office, id, languages)
  const { run: done, items } = await office.night.get({ id })
  expect(done.state).toBe('done')
  expect(items[1]).toMatchObject({ state: 'failed', reason: 'paper-failed', number: '01-18/2' })
  const again = await begun()
  expect(await statesOf(again)).toEqual(['unchanged', 'ready', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
  await office.night.start({ id: again })
  // The number that was held for it.
  expect((await numbersOf(again))[1]).toBe('01-18/2')
})

test('a second run makes only what changed, under the same number and as a new version', async () => {
  await confirmForms(office, subjects)
  const id = await begun()
  await office.night.start({ id })
  await makeAll(office, id, languages)
  const same = await begun()
  expect(await statesOf(same)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
  expect(await codeOf(office.night.start({ id: same }))).toBe('nothing-to-make')

  const invitation = await office.invitations.get({ id: subjects[2]?.id ?? '' })
  await office.invitations.update({ id: invitation.id, revision: invitation.revision, input: { ...invitation, seats: 9 } })
  const again = await begun()
  expect(await statesOf(again)).toEqual(['unchanged', 'unchanged', 'ready', 'unchanged', 'unchanged', 'unchanged'])
  await office.night.start({ id: again })
  await makeAll(office, again, languages)
  const versions = (await office.papers.list({ subject: present(subjects[2], 'the third') })).map(({ number, version, superseded }) => [number, version, superseded])
  expect(versions).toEqual([['01-18/3', 2, false], ['01-18/3', 2, false], ['01-18/3', 1, true], ['01-18/3', 1, true]])
})

test('a letter that left the office is not made again by a run', async () => {
  await confirmForms(office, subjects)
  const id = await begun()
  await office.night.start({ id })
  await makeAll(office, id, languages)
  const { items } = await office.night.get({ id })
  await office.journal.send({ paperIds: items[0]?.paperIds ?? [], dispatch: { sentOn: '2025-11-28', channel: 'post', sentBy: '', tracking: '', note: '' } })
  expect((await statesOf(await begun()))[0]).toBe('sent')
})

test('the office names the files, and no two names are alike', async () => {
  const settings = await office.settings.get({})
  await office.settings.save({ ...settings, numbering: { ...settings.numbering, fileNames: '{kind} {date} {language}' } })
  await confirmForms(office, subjects)
  const id = await begun()
  await office.night.start({ id })
  await makeAll(office, id, languages)
  const files = await office.night.files({ id, positions: [1, 2] })
  expect(files.map(({ fileName }) => fileName)).toEqual(['Чакыруу каты 2025-11-28 ky.docx', 'Письмо-приглашение 2025-11-28 ru.docx', 'Чакыруу каты 2025-11-28 ky (2).docx', 'Письмо-приглашение 2025-11-28 ru (2).docx'])
})

test('envelopes and the list for the messenger go with what was made, in its order', async () => {
  await confirmForms(office, subjects)
  await confirmForms(office, subjects, 'envelope')
  const id = await begun()
  await office.night.start({ id })
  await makeSome(office, id, languages, 3)
  await office.night.cancel({ id })
  const { envelopes, dispatch } = await office.night.enclosures({ id })
  expect(envelopes.map(({ facts }) => (facts as { letterNumber: string }).letterNumber)).toEqual(['01-18/1', '01-18/2', '01-18/3'])
  const { rows } = dispatch.facts as { rows: { number: string; addressee: { ru: string } }[] }
  expect(rows.map(({ number }) => number)).toEqual(['01-18/1', '01-18/2', '01-18/3'])
  expect(rows[0]?.addressee.ru).toContain(surnameOf(0))
  expect(await codeOf(office.night.work({ id }))).toBe('not-allowed')
})
