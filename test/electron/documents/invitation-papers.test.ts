import { expect, test } from 'vitest'
import { invitationLetterSchema } from '../../../shared/documents/invitation-letter/facts.ts'
import { invitationLetter } from '../../../shared/documents/invitation-letter/kind.ts'
import { composePaper } from '../../../shared/documents/paper.ts'
import { type ConfirmedFormTexts, formId } from '../../../shared/language/case-form.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { azerbaijanCommission, enterVisit, somebody } from '../register/delegations/visit-samples.ts'
import { anElection, anInvitation, aPerson, step } from '../register/history/samples.ts'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import { noPassports, prepare, settings, today } from './prepare-facts.ts'

const noLine = { ky: '', ru: '' }

test('an invitation to observe an election: to the chairman, by name and post', async () => {
  const desk = await openVisitDesk()
  const election = await desk.elections.create(anElection())
  const { organisation, head } = await enterVisit(desk)
  const addressee = { personId: head.id, organisationId: organisation.id }
  const steps = [step('draft', '2025-10-01'), step('signed', '2025-10-03')]
  const costs = { ky: 'Болуу чыгымдары – кабыл алуучу тараптан', ru: 'Пребывание – за счёт принимающей стороны' }
  const { id } = await desk.invitations.create(anInvitation(addressee, { electionId: election.id, event: noLine, eventOn: null, eventAt: null, steps, costs }))
  expect(await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)).toMatchObject({
    number: '01-18/7',
    issuedOn: '2025-10-03',
    addressee: { name: { ru: { surname: 'Панахов' } }, post: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы' } },
    address: { ru: 'г. Баку' },
    salutation: 'name',
    inviter: noLine,
    purpose: 'observation',
    event: election.name,
    eventPossessed: false,
    startsOn: '2025-11-30',
    startsAt: '',
    costs: 'own',
    costsText: costs,
    seats: 5,
    askPapers: true,
    replyBy: '2025-11-20',
    contact: { name: { ru: 'А. Асанова' }, phone: '0312', email: 'protocol@example.org' },
    signatory: settings.office.signatory,
  })
})

test('an invitation to an event: to a body, signed by another person, on the part of parliament', async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const name = { surname: 'Шайназаров', given: 'Тынчтык', patronymic: 'Турдалиевич' }
  const title = { ky: 'төраганын орун басары', ru: 'заместитель председателя' }
  const posts = [{ organisationId: organisation.id, title, fromOn: null, toOn: null }]
  const signatory = await desk.people.create(somebody('', '', { russianName: name, kyrgyzName: name, posts }))
  const { id } = await desk.invitations.create(
    anInvitation({ personId: null, organisationId: organisation.id }, { signatoryPersonId: signatory.id, source: 'parliament', seats: null }),
  )
  expect(await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)).toMatchObject({
    issuedOn: '',
    addressee: { name: { ru: { surname: '' } }, post: { ru: organisation.name.ru } },
    salutation: 'own',
    salutationText: { ky: 'Урматтуу кесиптештер!', ru: 'Уважаемые коллеги!' },
    onLetterhead: false,
    executor: { name: noLine, phone: '' },
    inviter: { ru: 'Жогорку Кенеш Кыргызской Республики' },
    purpose: 'event',
    event: { ru: 'заседание Консультативной платформы' },
    eventPossessed: true,
    startsOn: '2025-11-30',
    startsAt: '09:30',
    costs: 'unsaid',
    seats: 0,
    askPapers: false,
    signatory: { post: { ky: 'Төраганын орун басары', ru: 'Заместитель председателя' }, name: { ru: 'Т.\u00A0Т.\u00A0Шайназаров' } },
  })
})

test('the body of the addressee stands in the genitive that the office has confirmed', async () => {
  const desk = await openVisitDesk()
  const { organisation, head } = await enterVisit(desk)
  const forms = await desk.forms.ofRecord({ area: 'organisations', id: organisation.id })
  const genitives = forms.filter(({ key }) => key.kase === 'genitive' && key.text === organisation.name[key.language])
  const inCapitals = genitives.map(({ key, proposal }) => ({ key, proposal, form: proposal.toUpperCase() }))
  expect(await desk.forms.confirm({ forms: inCapitals })).toHaveLength(2)
  const { id } = await desk.invitations.create(anInvitation({ personId: head.id, organisationId: organisation.id }))
  const { addressee } = await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)
  expect(addressee.post).toEqual({
    ky: 'АЗЕРБАЙЖАН РЕСПУБЛИКАСЫНЫН БОРБОРДУК ШАЙЛОО КОМИССИЯСЫНЫН төрагасы',
    ru: 'председатель ЦЕНТРАЛЬНОЙ ИЗБИРАТЕЛЬНОЙ КОМИССИИ АЗЕРБАЙДЖАНСКОЙ РЕСПУБЛИКИ',
  })
})

test('the card of a person asks for the very forms that a letter to them uses', async () => {
  const desk = await openVisitDesk()
  const { organisation, head } = await enterVisit(desk)
  const { id } = await desk.invitations.create(anInvitation({ personId: head.id, organisationId: organisation.id }))
  const facts = await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)
  const compose = (confirmed?: ConfirmedFormTexts) => composePaper(invitationLetter, facts, 'ru', settings, confirmed)
  const [post, name] = compose().unconfirmed
  expect([post?.kind, name?.kind]).toEqual(['post', 'name'])
  const card = await desk.forms.ofRecord({ area: 'people', id: head.id })
  const forms = card.filter(({ key }) => [post, name].some((request) => request && formId(request) === formId(key))).map(({ key, proposal }) => ({ key, proposal, form: proposal }))
  await desk.forms.confirm({ forms })
  const confirmed = await desk.forms.find({ keys: [...compose().requests] })
  expect(confirmed).toHaveLength(2)
  expect(compose(new Map(confirmed.map(({ key, form }) => [formId(key), form]))).unconfirmed.map(({ kind }) => kind)).toEqual(['phrase'])
})

test('a salutation kept with the person goes before the usual one', async () => {
  const desk = await openVisitDesk()
  const salutation = { ky: 'Урматтуу төрага мырза!', ru: 'Уважаемый господин Председатель!' }
  const { id: personId } = await desk.people.create(aPerson({ salutation }))
  const { id } = await desk.invitations.create(anInvitation({ personId, organisationId: null }))
  expect(await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)).toMatchObject({
    salutation: 'own',
    salutationText: salutation,
    address: noLine,
  })
})

test.each(['president', 'parliament', 'cabinet'] as const)('a letter of the %s is not our chairman’s to sign', async (source) => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const { id } = await desk.invitations.create(anInvitation({ personId: null, organisationId: organisation.id }, { source, signatoryPersonId: null }))
  const facts = await prepare(desk, 'invitation-letter', 'invitations', id, invitationLetterSchema)
  expect(facts.signatory).toEqual({ post: noLine, name: noLine })
  expect(facts.inviter.ky).toMatch(/^Кыргыз Республикасынын /u)
  expect(facts.onLetterhead).toBe(false)
})

test('a letter that came in is refused', async () => {
  const desk = await openVisitDesk()
  const organisation = await desk.organisations.create(azerbaijanCommission)
  const { id } = await desk.invitations.create(anInvitation({ personId: null, organisationId: organisation.id }, { direction: 'incoming', source: 'foreign' }))
  const prepared = preparePaper(desk.context.db, 'invitation-letter', { area: 'invitations', id }, settings, today, noPassports)
  await expect(prepared).rejects.toMatchObject({ code: 'not-allowed', details: { direction: 'incoming' } })
})
