import { expect, test } from 'vitest'
import { visitProgrammeSchema } from '../../../../shared/documents/visit-programme/facts.ts'
import { present } from '../../../../shared/assert.ts'
import { testAuthor } from '../../../helpers/author.ts'
import { anItem, enterVisit } from '../delegations/visit-samples.ts'
import { anInvitation, anOrganisation, aPerson } from '../history/samples.ts'
import { allTouched, issue, keep, openPaperDesk, type PaperDesk, told } from './paper-desk.ts'

async function enterVisitWithPapers(desk: PaperDesk) {
  const visit = await enterVisit(desk)
  const subject = { area: 'delegations' as const, id: visit.delegation.id }
  const item = await desk.programme.create(anItem(visit.delegation.id, '2025-11-28', '10:00'))
  const programme = await issue(desk, 'visit-programme', subject)
  const list = await issue(desk, 'delegation-list', subject)
  return { ...visit, subject, item, programme, list }
}

/** Another of the delegation leads it from now on. */
async function replaceHead(desk: PaperDesk, visit: Awaited<ReturnType<typeof enterVisitWithPapers>>) {
  const { delegation, head, others } = visit
  const deputy = present(others[0], 'a deputy')
  const { id: _id, revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...input } = await desk.delegations.get({ id: delegation.id })
  const members = input.members
    .filter(({ personId }) => personId !== head.id)
    .map((member) => (member.personId === deputy.id ? { ...member, role: 'head' as const } : member))
  await desk.delegations.update({ id: delegation.id, revision, input: { ...input, members } })
  return deputy
}

test('nothing is touched while nothing changes', async () => {
  const desk = await openPaperDesk()
  await enterVisitWithPapers(desk)
  expect(await allTouched(desk)).toEqual([])
  expect((await desk.papers.list({})).map(({ touched, version, superseded, sentOn }) => [touched, version, superseded, sentOn])).toEqual(
    Array.from({ length: 4 }, () => [false, 1, false, null]),
  )
})

test('another head of the delegation touches its programme and its list, and says how', async () => {
  const desk = await openPaperDesk()
  const visit = await enterVisitWithPapers(desk)
  const deputy = await replaceHead(desk, visit)
  const found = told(await allTouched(desk))
  expect(Object.keys(found).toSorted()).toEqual(['delegation-list', 'visit-programme'])
  expect(found['visit-programme']).toHaveLength(1)
  expect(found['visit-programme']?.[0]).toMatch(new RegExp(`^Глава делегации: Мазахир Панахов, .* → .*${deputy.russianName.surname}`, 'u'))
  expect((await desk.papers.list({})).every(({ touched }) => touched)).toBe(true)
})

test('the spelling of a name touches every paper that prints it, and taking it back touches none', async () => {
  const desk = await openPaperDesk()
  const { head } = await enterVisitWithPapers(desk)
  const { passport: _passport, ...input } = aPerson({ posts: head.posts, passportName: head.passportName })
  await desk.people.update({ id: head.id, revision: 1, input: { ...input, passport: null, russianName: { surname: 'Панагов', given: 'Мазахир', patronymic: '' } } })
  const found = told(await allTouched(desk))
  expect(found['delegation-list']).toEqual([expect.stringMatching(/Фамилия, имя, отчество: Мазахир Панахов → Мазахир Панагов$/u)])
  expect(Object.keys(found).toSorted()).toEqual(['delegation-list', 'visit-programme'])
  await desk.history.undo({})
  expect(await allTouched(desk)).toEqual([])
})

test('a change that no paper prints touches none', async () => {
  const desk = await openPaperDesk()
  const { delegation } = await enterVisitWithPapers(desk)
  const { id, revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...input } = await desk.delegations.get({ id: delegation.id })
  await desk.delegations.update({ id, revision, input: { ...input, notes: 'Куттуктоо гүлдестеси' } })
  expect(await allTouched(desk)).toEqual([])
})

test('a line of the programme that is added, moved or taken out touches the programme alone', async () => {
  const desk = await openPaperDesk()
  const { delegation, item } = await enterVisitWithPapers(desk)
  const added = await desk.programme.create(anItem(delegation.id, '2025-11-29', '15:00', { title: { ky: 'Концерт', ru: 'Концерт' } }))
  expect(told(await allTouched(desk))).toEqual({ 'visit-programme': [expect.stringMatching(/^Иш-чаралар|.* → 29 ноября 2025 года, 15:00, Концерт/u)] })
  await desk.programme.archive({ id: added.id, revision: 1 })
  expect(await allTouched(desk)).toEqual([])
  await desk.programme.update({ id: item.id, revision: 1, input: anItem(delegation.id, '2025-11-28', '11:30') })
  expect(told(await allTouched(desk))['visit-programme']).toEqual([expect.stringMatching(/Встреча – .*: 10:00 → 11:30$/u)])
})

test('the next version keeps number and handwriting, and the one before it is kept as superseded', async () => {
  const desk = await openPaperDesk()
  const { subject, programme } = await enterVisitWithPapers(desk)
  const city = { ky: 'Ош шаары', ru: 'город Ош' }
  const typed = await issue(desk, 'visit-programme', subject, { typed: { city }, on: '2025-11-27' })
  expect(typed).toMatchObject({ version: 2, number: programme.number })
  const [item] = await desk.programme.list({ search: '', archived: false })
  await desk.programme.update({ id: present(item, 'the line').id, revision: 1, input: anItem(subject.id, '2025-11-28', '11:30') })
  const [touched] = await allTouched(desk)
  expect(touched?.files.map(({ language, version }) => [language, version])).toEqual([['ky', 2], ['ru', 2]])
  const renewed = await desk.papers.renew({ id: present(touched?.files[0], 'the touched file').id })
  expect(renewed).toMatchObject({ on: '2025-11-27', languages: ['ky', 'ru'], disputed: false, facts: { city, items: [{ startsAt: '11:30' }], number: programme.number } })
  await keep(desk, 'visit-programme', subject, renewed.facts as never, renewed.languages, renewed.on)
  expect(await allTouched(desk)).toEqual([])
  const versions = (await desk.papers.list({ subject })).filter(({ kind }) => kind === 'visit-programme')
  expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: 6 }, () => programme.number))
  expect(new Set(versions.map(({ version, superseded }) => `${version} ${superseded}`))).toEqual(new Set(['3 false', '2 true', '1 true']))
  expect((await desk.history.list({ area: 'papers' })).entries.filter(({ action }) => action === 'paper-remade')).toHaveLength(4)
})

test('what was corrected by hand in the paper already is no difference; what was written otherwise is disputed', async () => {
  const desk = await openPaperDesk()
  const { subject, item } = await enterVisitWithPapers(desk)
  const { facts } = await desk.papers.prepare({ kind: 'visit-programme', subject })
  const { items } = visitProgrammeSchema.parse(facts)
  await issue(desk, 'visit-programme', subject, { typed: { items: items.map((line) => ({ ...line, startsAt: '11:30' })) } })
  const moved = await desk.programme.update({ id: item.id, revision: 1, input: anItem(subject.id, '2025-11-28', '11:30') })
  expect(await allTouched(desk)).toEqual([])
  await desk.programme.update({ id: item.id, revision: moved.revision, input: anItem(subject.id, '2025-11-28', '12:00') })
  expect(await allTouched(desk)).toMatchObject([{ disputed: true, differences: [{ was: { ru: '11:30' }, now: { ru: '12:00' } }] }])
})

test('the Russian file issued later belongs to the same version', async () => {
  const desk = await openPaperDesk()
  const { subject } = await enterVisitWithPapers(desk)
  const first = await issue(desk, 'working-programme', subject, { languages: ['ky'] })
  const second = await issue(desk, 'working-programme', subject, { languages: ['ru'], typed: { number: first.number } })
  expect([first.version, second.version]).toEqual([1, 1])
  const third = await issue(desk, 'working-programme', subject, { languages: ['ru'], typed: { number: first.number, city: { ky: 'Ош', ru: 'Ош' } } })
  expect(third.version).toBe(2)
})

async function sendInvitation(desk: PaperDesk) {
  const body = await desk.organisations.create(anOrganisation())
  const invitation = await desk.invitations.create(anInvitation({ organisationId: body.id, personId: null }, { place: { ky: 'Бишкек', ru: 'Бишкек' } }))
  const letter = await issue(desk, 'invitation-letter', { area: 'invitations', id: invitation.id }, { languages: ['ky', 'ru', 'both'] })
  await desk.context.db.insertInto('dispatches').values({ id: 'd1', paper_id: letter.id, sent_on: '2025-11-28', channel: 'post', sent_by: '', tracking: '', note: '' }).execute()
  return { body, invitation, letter }
}

async function movePlace(desk: PaperDesk, id: string, ru: string) {
  const { id: _id, revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...input } = await desk.invitations.get({ id })
  await desk.invitations.update({ id, revision, input: { ...input, place: { ky: ru, ru } } })
}

test('a sent letter is corrected by another, which says what stood there; then it is at rest until the next change', async () => {
  const desk = await openPaperDesk()
  const { invitation, letter } = await sendInvitation(desk)
  await movePlace(desk, invitation.id, 'Ош')
  const [touched] = await allTouched(desk)
  expect(touched).toMatchObject({ files: [{ sentOn: '2025-11-28' }, {}, {}], differences: [{ was: { ru: 'Бишкек' }, now: { ru: 'Ош' } }] })

  const subject = { area: 'papers' as const, id: letter.id }
  const { facts } = await desk.papers.prepare({ kind: 'correction-letter', subject })
  expect(facts).toMatchObject({
    corrected: { number: letter.number, datedOn: '2025-11-28', name: { ru: 'Письмо-приглашение' } },
    corrections: [{ label: { ky: expect.any(String), ru: expect.any(String) }, was: { ky: 'Бишкек' }, now: { ky: 'Ош' } }],
    addressee: { post: { ru: 'Содружество Независимых Государств' } },
  })
  const correction = await issue(desk, 'correction-letter', subject)
  expect(correction.number).not.toBe(letter.number)
  expect(await allTouched(desk)).toEqual([])
  expect((await desk.history.list({ area: 'papers' })).entries).toContainEqual(expect.objectContaining({ action: 'paper-corrected', recordId: letter.id }))

  await movePlace(desk, invitation.id, 'Нарын')
  expect(told(await allTouched(desk))['invitation-letter']).toEqual([expect.stringMatching(/: Ош → Нарын$/u)])
  const again = await desk.papers.prepare({ kind: 'correction-letter', subject: { area: 'papers', id: correction.id } })
  expect(again.facts).toMatchObject({ corrected: { number: letter.number }, corrections: [{ was: { ru: 'Ош' } }] })
})

test('a letter that left is held by its day: a post taken up later does not make it wrong', async () => {
  const desk = await openPaperDesk()
  const post = (ru: string, fromOn: string | null, toOn: string | null) => ({ organisationId: null, title: { ky: ru, ru }, fromOn, toOn })
  const person = await desk.people.create(aPerson({ posts: [post('председатель', null, null)] as never }))
  const subject = { area: 'people' as const, id: person.id }
  const sent = await issue(desk, 'congratulation-letter', subject)
  desk.setDay('2025-12-10')
  const { passport: _passport, ...input } = aPerson({ posts: [post('председатель', null, '2025-12-01'), post('советник', '2025-12-02', null)] as never })
  await desk.people.update({ id: person.id, revision: 1, input: { ...input, passport: null } })
  expect(told(await allTouched(desk))['congratulation-letter']).toEqual([expect.stringContaining('советник')])
  await desk.context.db.insertInto('dispatches').values({ id: 'd1', paper_id: sent.id, sent_on: '2025-11-28', channel: 'post', sent_by: '', tracking: '', note: '' }).execute()
  await desk.people.archive({ id: person.id, revision: 2 })
  expect(await allTouched(desk)).toEqual([])
  expect(await desk.papers.compare({ id: sent.id })).toMatchObject({ differences: [{ now: { ru: expect.stringContaining('советник') } }] })
})

test('a list of yesterday is not out of date because it is today', async () => {
  const desk = await openPaperDesk()
  const { delegation, list } = await enterVisitWithPapers(desk)
  desk.setDay('2025-11-30')
  const { id, revision, archivedAt: _archived, createdAt: _created, updatedAt: _updated, ...input } = await desk.delegations.get({ id: delegation.id })
  await desk.delegations.update({ id, revision, input: { ...input, notes: 'x' } })
  expect(await allTouched(desk)).toEqual([])
  expect((await desk.papers.compare({ id: list.id })).differences).toEqual([])
})

test('passports stay sealed: who may not see them is told that such papers wait, and nothing of them', async () => {
  const desk = await openPaperDesk()
  const visit = await enterVisit(desk)
  const { passport: _none, ...person } = aPerson({ posts: visit.head.posts, passportName: visit.head.passportName })
  await desk.people.update({ id: visit.head.id, revision: 1, input: { ...person, passport: { number: 'C01234567', expiresOn: '2030-01-01' } } })
  const subject = { area: 'delegations' as const, id: visit.delegation.id }
  const sealed = await issue(desk, 'delegation-list', subject, { typed: { withPassports: true } })
  expect(sealed.withPassports).toBe(true)
  await desk.people.update({ id: visit.head.id, revision: 2, input: { ...person, passport: { number: 'C07654321', expiresOn: '2030-01-01' } } })

  const officer = desk.context.author
  desk.sitDown(testAuthor('Клерк', 'clerk'))
  expect(await desk.papers.touched({})).toEqual({ papers: [], waiting: 0, sealed: 1 })
  expect(await desk.papers.compare({ id: sealed.id })).toMatchObject({ differences: null })
  await expect(desk.papers.made({ id: sealed.id })).rejects.toMatchObject({ code: 'not-allowed' })

  desk.sitDown(officer)
  const [touched] = await allTouched(desk)
  expect(touched?.differences).toEqual([expect.objectContaining({ was: { ky: '', ru: '' }, now: { ky: '', ru: '' } })])
  expect(JSON.stringify(await desk.context.db.selectFrom('paper_checks').selectAll().execute())).not.toMatch(/C0\d{7}/u)
  expect(JSON.stringify(await desk.context.db.selectFrom('papers').select(['prepared', 'facts', 'settled']).execute())).not.toMatch(/C0\d{7}/u)

  desk.sitDown(testAuthor('Клерк', 'clerk'))
  expect((await allTouched(desk))[0]).toMatchObject({ differences: null })
})

test('a paper gives back everything it was made from', async () => {
  const desk = await openPaperDesk()
  const { programme, subject } = await enterVisitWithPapers(desk)
  await desk.delegations.archive({ id: subject.id, revision: 1 })
  const made = await desk.papers.made({ id: programme.id })
  expect(made).toMatchObject({ bySameProgram: true, confirmed: [], wording: null, facts: { final: true, number: programme.number } })
  expect(made.file.byteLength).toBe(programme.byteLength)
})

test('an issued paper is signed with its version and what it was made from', async () => {
  const desk = await openPaperDesk()
  const { programme } = await enterVisitWithPapers(desk)
  desk.database.prepare('UPDATE papers SET prepared = ? WHERE id = ?').run('{}', programme.id)
  const { faults } = await desk.history.verify({})
  expect(faults).toEqual([expect.objectContaining({ code: 'record-altered', area: 'papers', recordId: programme.id })])
})
