import { expect, test } from 'vitest'
import { rightTable } from '../../../../shared/register/users/rights.ts'
import { appContract } from '../../../../shared/calls/contract.ts'
import { invitationLetterSchema } from '../../../../shared/documents/invitation-letter/facts.ts'
import { prepare } from '../../documents/prepare-facts.ts'
import { openVisitDesk } from '../delegations/visit-desk.ts'
import { enterVisit } from '../delegations/visit-samples.ts'
import { anInvitation } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'
import { wordingCalls } from '../../../../shared/register/wording/calls.ts'

const closing = 'letter/closingWarm'
const first = { ky: 'Ак ниетим менен,', ru: 'С искренним уважением,' }
const second = { ky: 'Сизге болгон урматым менен,', ru: 'С неизменным уважением,' }
const codeOf = (call: Promise<unknown>): Promise<unknown> => call.then(() => 'done', (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error))

test('each save is a version with its day, its author and its note; the newest is what papers say', async () => {
  const desk = await openTestDesk()
  expect(await desk.wording.ofKind({ kind: 'invitation-letter' })).toEqual({})
  await desk.wording.save({ textId: closing, after: 0, text: first, note: 'Тил адиси карап чыкты' })
  await desk.wording.save({ textId: closing, after: 1, text: second, note: '' })
  const versions = await desk.wording.versions({ textId: closing })
  expect(versions.map(({ version, text, note }) => ({ version, text, note }))).toEqual([
    { version: 2, text: second, note: '' },
    { version: 1, text: first, note: 'Тил адиси карап чыкты' },
  ])
  expect(versions[0]?.madeBy).toBe(desk.context.author.name)
  expect(await desk.wording.ofKind({ kind: 'invitation-letter' })).toEqual({ 'letter.closingWarm': { ...second, version: 2 } })
  expect(await desk.wording.ofKind({ kind: 'thanks-letter' })).toHaveProperty(['letter.closingWarm', 'version'], 2)
  expect(await desk.wording.ofKind({ kind: 'agenda' })).toEqual({})
})

test('the way back is a version more, and so is the house’s sentence', async () => {
  const desk = await openTestDesk()
  await desk.wording.save({ textId: closing, after: 0, text: first, note: '' })
  await desk.wording.save({ textId: closing, after: 1, text: second, note: '' })
  await desk.wording.save({ textId: closing, after: 2, text: first, note: '' })
  expect(await desk.wording.ofKind({ kind: 'thanks-letter' })).toEqual({ 'letter.closingWarm': { ...first, version: 3 } })
  await desk.wording.save({ textId: closing, after: 3, text: null, note: '' })
  expect(await desk.wording.ofKind({ kind: 'thanks-letter' })).toEqual({})
  expect(await desk.wording.current({})).toMatchObject([{ textId: closing, version: 4, text: null }])
  expect(await desk.wording.versions({ textId: closing })).toHaveLength(4)
})

test('a sentence for one kind goes before that for all', async () => {
  const desk = await openTestDesk()
  await desk.wording.save({ textId: closing, after: 0, text: first, note: '' })
  await desk.wording.save({ textId: 'thanks-letter/letter.closingWarm', after: 0, text: second, note: '' })
  expect(await desk.wording.ofKind({ kind: 'thanks-letter' })).toEqual({ 'letter.closingWarm': { ...second, version: 1 } })
  expect(await desk.wording.ofKind({ kind: 'invitation-letter' })).toEqual({ 'letter.closingWarm': { ...first, version: 1 } })
})

test('two officers cannot overwrite each other unseen, and no mistake gets into the register', async () => {
  const desk = await openTestDesk()
  await desk.wording.save({ textId: closing, after: 0, text: first, note: '' })
  expect(await codeOf(desk.wording.save({ textId: closing, after: 0, text: second, note: '' }))).toBe('changed-meanwhile')
  await expect(desk.wording.save({ textId: closing, after: 1, text: { ...second, ru: 'С уважением, {nobody|dative}' }, note: '' })).rejects.toMatchObject({
    code: 'invalid-input',
    details: { fields: ['text.ru'] },
  })
  expect(await codeOf(desk.wording.save({ textId: 'letter/none', after: 0, text: first, note: '' }))).toBe('not-found')
  expect(await desk.wording.versions({ textId: closing })).toHaveLength(1)
})

test('only those who answer for the office may word it; everybody prints it', () => {
  expect(wordingCalls.save.right).toBe('settings')
  expect(rightTable.settings).toEqual(['administrator', 'officer'])
  expect(appContract.wording.ofKind.right).toBe('read')
})

test('the history knows each version, and sees when another tool rewords one', async () => {
  const desk = await openTestDesk()
  await desk.wording.save({ textId: closing, after: 0, text: first, note: '' })
  const { entries } = await desk.history.list({ action: 'wording-changed' })
  expect(entries).toMatchObject([{ area: 'wording', action: 'wording-changed' }])
  expect(await desk.history.verify({})).toMatchObject({ count: 0 })
  desk.database.exec(`UPDATE wording_versions SET ru = 'Без уважения,'`)
  expect((await desk.history.verify({})).faults).toMatchObject([{ code: 'record-altered', area: 'wording', recordId: `${closing}@1` }])
})

test('who signs the letters of one kind is a fact of its papers alone', async () => {
  const desk = await openVisitDesk()
  const { organisation, head } = await enterVisit(desk)
  const { id } = await desk.invitations.create(anInvitation({ personId: head.id, organisationId: organisation.id }))
  await desk.wording.save({ textId: 'invitation-letter/office.signatoryPost', after: 0, text: { ky: 'Төраганын орун басары', ru: 'Заместитель председателя' }, note: '' })
  await desk.wording.save({ textId: 'invitation-letter/office.signatoryName', after: 0, text: { ky: 'А. Осмонов', ru: 'А. Осмонов' }, note: '' })
  const facts = await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)
  expect(facts.signatory).toEqual({ post: { ky: 'Төраганын орун басары', ru: 'Заместитель председателя' }, name: { ky: 'А. Осмонов', ru: 'А. Осмонов' } })
})
