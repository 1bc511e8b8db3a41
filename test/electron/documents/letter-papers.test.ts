import { expect, test } from 'vitest'
import { addressLabelsSchema } from '../../../shared/documents/address-labels/facts.ts'
import { congratulationLetterSchema } from '../../../shared/documents/congratulation-letter/facts.ts'
import { coveringLetterSchema } from '../../../shared/documents/covering-letter/facts.ts'
import { envelopeSchema } from '../../../shared/documents/envelope/facts.ts'
import { invitationAnswerSchema } from '../../../shared/documents/invitation-answer/facts.ts'
import { thanksLetterSchema } from '../../../shared/documents/thanks-letter/facts.ts'
import { verbalNoteSchema } from '../../../shared/documents/verbal-note/facts.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { aMeeting, aParticipant, azerbaijanCommission, enterVisit } from '../register/delegations/visit-samples.ts'
import { anElection, anInvitation, anOrganisation, step } from '../register/history/samples.ts'
import { prepare, settings } from './prepare-facts.ts'

const noLine = { ky: '', ru: '' }
const ministry = { ru: 'Министерство иностранных дел Кыргызской Республики' }

test('their invitation is answered: their number and day, what it was to, how many of us come', async () => {
  const desk = await openVisitDesk()
  const ours = await desk.organisations.create(anOrganisation())
  const theirs = anInvitation({ personId: null, organisationId: ours.id }, {
    direction: 'incoming',
    source: 'foreign',
    number: '117',
    steps: [step('sent', '2025-11-10'), step('delivered', '2025-11-12'), step('partly-accepted', '2025-11-20')],
    answer: { on: '2025-11-20', number: '01-17/31', confirmed: 2, note: '' },
  })
  const { id } = await desk.invitations.create(theirs)
  expect(await prepare(desk, 'invitation-answer', 'invitations', id, invitationAnswerSchema)).toMatchObject({
    number: '01-17/31',
    issuedOn: '2025-11-20',
    inReplyTo: { number: '117', datedOn: '2025-11-10' },
    // The register does not keep who sent it: the officer names the reader.
    addressee: { post: noLine },
    answer: 'partly',
    event: { ru: 'заседание Консультативной платформы' },
    eventPossessed: true,
    startsOn: '2025-11-30',
    delegationSize: 2,
    signatory: settings.office.signatory,
  })
})

test('our own invitation is forwarded, not answered; theirs is answered, not forwarded', async () => {
  const desk = await openVisitDesk()
  const { organisation, head } = await enterVisit(desk)
  const election = await desk.elections.create(anElection())
  const addressee = { personId: head.id, organisationId: organisation.id }
  const { id } = await desk.invitations.create(anInvitation(addressee, { electionId: election.id, event: noLine, eventOn: null }))
  expect(await prepare(desk, 'covering-letter', 'invitations', id, coveringLetterSchema)).toMatchObject({
    number: '',
    matter: 'invitation',
    addressee: { post: ministry },
    purpose: 'observation',
    startsOn: '2025-11-30',
    recipients: [{ name: { ru: { surname: 'Панахов' } } }],
    annexes: [{ name: { ru: 'письмо-приглашение' } }],
  })
  await expect(prepare(desk, 'invitation-answer', 'invitations', id, invitationAnswerSchema)).rejects.toMatchObject({ code: 'not-allowed' })
  const incoming = await desk.invitations.create(anInvitation(addressee, { direction: 'incoming', source: 'foreign' }))
  for (const [kind, schema] of [['covering-letter', coveringLetterSchema], ['verbal-note', verbalNoteSchema]] as const) {
    await expect(prepare(desk, kind, 'invitations', incoming.id, schema)).rejects.toMatchObject({ code: 'not-allowed' })
  }
})

test('a note about a visit goes to the one embassy of the guests’ country, to none where there are two', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const embassy = (ru: string) => anOrganisation({ kind: 'embassy', countryCode: 'AZ', name: { ky: 'Азербайжан Республикасынын Элчилиги', ru, en: '' } })
  const note = () => prepare(desk, 'verbal-note', 'delegations', delegation.id, verbalNoteSchema)
  expect(await note()).toMatchObject({ sender: ministry, senderParty: 'ministry', addressee: noLine, matter: 'visit' })
  await desk.organisations.create(embassy('Посольство Азербайджанской Республики'))
  expect(await note()).toMatchObject({
    addressee: { ru: 'Посольство Азербайджанской Республики' },
    addresseeParty: 'embassy',
    organisation: { ru: azerbaijanCommission.name.ru },
    head: { name: { ru: { surname: 'Панахов' } } },
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
  })
  await desk.organisations.create(embassy('Посольство Азербайджана'))
  expect(await note()).toMatchObject({ addressee: noLine })
})

test('a delegation is announced to the ministry and thanked after its visit', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  expect(await prepare(desk, 'covering-letter', 'delegations', delegation.id, coveringLetterSchema)).toMatchObject({
    matter: 'delegation',
    addressee: { post: ministry },
    organisation: { ru: azerbaijanCommission.name.ru },
    delegationSize: delegation.members.length,
    recipients: [],
  })
  expect(await prepare(desk, 'thanks-letter', 'delegations', delegation.id, thanksLetterSchema)).toMatchObject({
    reason: 'visit',
    addressee: { name: { ru: { surname: 'Панахов' } } },
    startsOn: delegation.arrivesOn,
    endsOn: delegation.departsOn,
  })
})

test('after a meeting the head of the guests is thanked, under the title of that day', async () => {
  const desk = await openVisitDesk()
  const { head, organisation } = await enterVisit(desk)
  const title = { ky: 'миссиянын башчысы', ru: 'глава миссии' }
  const { id } = await desk.meetings.create(aMeeting({ guestOrganisationId: organisation.id, participants: [aParticipant(head.id, { role: 'head', title })] }))
  expect(await prepare(desk, 'thanks-letter', 'meetings', id, thanksLetterSchema)).toMatchObject({
    reason: 'meeting',
    startsOn: '2025-11-11',
    addressee: { name: { ru: { surname: 'Панахов' } }, post: title },
    address: azerbaijanCommission.address,
  })
})

test('a congratulation goes to a body as such or to a person', async () => {
  const desk = await openVisitDesk()
  const { head, organisation } = await enterVisit(desk)
  expect(await prepare(desk, 'congratulation-letter', 'organisations', organisation.id, congratulationLetterSchema)).toMatchObject({
    addressee: { name: { ru: { surname: '' } }, post: { ru: organisation.name.ru } },
    address: azerbaijanCommission.address,
    occasion: noLine,
    closing: 'warm',
  })
  expect(await prepare(desk, 'congratulation-letter', 'people', head.id, congratulationLetterSchema)).toMatchObject({ addressee: { name: { ru: { surname: 'Панахов' } } } })
})

test('an envelope bears the number of the letter inside; labels are for the whole mailing, this letter first', async () => {
  const desk = await openVisitDesk()
  const { head, organisation } = await enterVisit(desk)
  const to = { personId: null, organisationId: organisation.id }
  const toHead = { personId: head.id, organisationId: organisation.id }
  await desk.invitations.create(anInvitation(toHead, { number: '01-18/8' }))
  await desk.invitations.create(anInvitation(toHead, { number: '01-18/9', event: { ky: 'форум', ru: 'форум' } }))
  await desk.invitations.create(anInvitation(toHead, { number: '01-18/10', steps: [step('draft', '2025-10-01'), step('cancelled', '2025-10-02')] }))
  const { id } = await desk.invitations.create(anInvitation(to))
  expect(await prepare(desk, 'envelope', 'invitations', id, envelopeSchema)).toMatchObject({
    letterNumber: '01-18/7',
    addressee: { post: { ru: organisation.name.ru } },
    address: azerbaijanCommission.address,
  })
  const { recipients } = await prepare(desk, 'address-labels', 'invitations', id, addressLabelsSchema)
  expect(recipients.map(({ addressee }) => addressee.name.ru.surname)).toEqual(['', 'Панахов'])
})
