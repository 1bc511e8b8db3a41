import { expect, test } from 'vitest'
import { gatherInvitationAnswer } from '../../../../electron/documents/facts/invitation-answer.ts'
import { noPassport } from '../../../../shared/register/passports/schema.ts'
import { anInvitation, anOrganisation } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'
import { anIncoming, issueLetter } from '../journal/samples.ts'

async function openWithBody(day?: string) {
  const desk = await openTestDesk(day)
  return { desk, body: await desk.organisations.create(anOrganisation()) }
}

test('letters are numbered as they come, by the year they came in', async () => {
  const { desk, body } = await openWithBody()
  const numbers = []
  for (const receivedOn of ['2025-11-10', '2025-11-11', '2026-01-09', '2025-12-30']) numbers.push((await desk.incoming.create(anIncoming(body.id, { receivedOn }))).number)
  expect(numbers).toEqual(['01-16/1', '01-16/2', '01-16/1', '01-16/3'])
})

test('two windows that register at the same moment get different numbers', async () => {
  const { desk, body } = await openWithBody()
  const letters = await Promise.all(['а', 'б', 'в', 'г'].map((sign) => desk.incoming.create(anIncoming(body.id, { theirNumber: sign }))))
  expect(letters.map(({ number }) => number).toSorted()).toEqual(['01-16/1', '01-16/2', '01-16/3', '01-16/4'])
})

test('a number from the paper journal is kept, refused to another letter of the year, and passed over by the counter', async () => {
  const { desk, body } = await openWithBody()
  const typed = await desk.incoming.create(anIncoming(body.id, { number: '01-16/2' }))
  await expect(desk.incoming.create(anIncoming(body.id, { number: '01-16/2' }))).rejects.toMatchObject({ code: 'number-taken' })
  expect((await desk.incoming.create(anIncoming(body.id))).number).toBe('01-16/1')
  expect((await desk.incoming.create(anIncoming(body.id))).number).toBe('01-16/3')
  expect((await desk.incoming.create(anIncoming(body.id, { number: '01-16/2', receivedOn: '2026-01-09' }))).number).toBe('01-16/2')
  expect((await desk.incoming.get({ id: typed.id })).number).toBe('01-16/2')
})

test('a letter never loses its number: emptied in the form it stays, also when its day moves into another year', async () => {
  const { desk, body } = await openWithBody()
  const { id, revision } = await desk.incoming.create(anIncoming(body.id))
  const changed = await desk.incoming.update({ id, revision, input: anIncoming(body.id, { number: '', receivedOn: '2026-01-02' }) })
  expect(changed.number).toBe('01-16/1')
  expect((await desk.incoming.create(anIncoming(body.id))).number).toBe('01-16/2')
})

test('registering is a change like every other: it can be taken back, and the number is not given again', async () => {
  const { desk, body } = await openWithBody()
  const letter = await desk.incoming.create(anIncoming(body.id))
  await desk.history.undo({})
  expect(await desk.incoming.list({})).toEqual([])
  expect(await desk.incoming.list({ archived: true })).toMatchObject([{ id: letter.id }])
  expect((await desk.incoming.create(anIncoming(body.id))).number).toBe('01-16/2')
})

test('a letter is found by its sender in another script, by either number and by its gist', async () => {
  const { desk, body } = await openWithBody()
  await desk.incoming.create(anIncoming(body.id, { infodocsNumber: 'ID-9' }))
  for (const search of ['sodruzhestvo', '04/1-117', 'конференцияга', 'id-9']) expect(await desk.incoming.list({ search }), search).toHaveLength(1)
  expect(await desk.incoming.list({ search: 'бюро' })).toEqual([])
})

test('the answer to an invitation goes to the sender of the letter that brought it and quotes its number', async () => {
  const { desk, body } = await openWithBody()
  const invitation = await desk.invitations.create(anInvitation({ personId: null, organisationId: body.id }, { direction: 'incoming', number: 'их номер' }))
  const source = { db: desk.context.db, id: invitation.id, settings: await desk.settings.get({}), today: '2025-11-28', passportOf: () => Promise.resolve(noPassport) }
  const before = await gatherInvitationAnswer(source)
  expect(before.inReplyTo.number).toBe('их номер')
  expect(before.addressee.post).toEqual({ ky: '', ru: '' })
  const letter = await desk.incoming.create(anIncoming(body.id, { invitationId: invitation.id }))
  const facts = await gatherInvitationAnswer(source)
  expect(facts.inReplyTo).toEqual({ number: '04/1-117', datedOn: '2025-11-10' })
  expect(facts.addressee.post.ru).toBe('Содружество Независимых Государств')
  expect(facts.address).toEqual(body.address)
  expect(letter.invitationId).toBe(invitation.id)
})

test('a letter that came in counts as answered by the paper that the journal links to it, not by any other', async () => {
  const { desk, body } = await openWithBody()
  const [asked, other] = [await desk.incoming.create(anIncoming(body.id)), await desk.incoming.create(anIncoming(body.id))]
  const { kind, subject, number } = await issueLetter(desk)
  await desk.journal.writeNote({ letter: { kind, subject, number }, note: { infodocsNumber: '', sheets: null, note: '', answersId: asked.id } })
  const letters = await desk.incoming.list({})
  expect(letters.find(({ id }) => id === asked.id)?.answer).toEqual({ number, on: '2025-11-20' })
  expect(letters.find(({ id }) => id === other.id)?.answer).toBeNull()
})
