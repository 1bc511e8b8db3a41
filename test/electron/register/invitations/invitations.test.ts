import { expect, test } from 'vitest'
import type { InvitationStep } from '../../../../shared/register/invitations/schema.ts'
import { anElection, anInvitation, anOrganisation, aPerson, step } from '../history/samples.ts'
import { openTestDesk } from '../history/test-desk.ts'

async function openDeskWithAddressee() {
  const desk = await openTestDesk()
  const organisation = await desk.organisations.create(anOrganisation())
  const person = await desk.people.create(aPerson())
  return { ...desk, organisation, person, addressee: { personId: person.id, organisationId: organisation.id } }
}

test('an invitation is entered, listed with its addressee and state, opened and corrected', async () => {
  const { invitations, elections, addressee, organisation } = await openDeskWithAddressee()
  const election = await elections.create(anElection())
  const input = anInvitation(addressee, { electionId: election.id, signatoryPersonId: addressee.personId })
  const created = await invitations.create(input)
  expect(created).toMatchObject({ ...input, revision: 1 })
  expect(await invitations.get({ id: created.id })).toEqual(created)
  expect(await invitations.list({})).toMatchObject([
    {
      id: created.id,
      addresseePerson: { ky: 'Мазахир Панахов', ru: 'Мазахир Панахов' },
      addresseeOrganisation: { ky: organisation.name.ky, ru: organisation.name.ru },
      election: election.name,
      status: 'draft',
      statusOn: '2025-10-01',
      confirmed: null,
    },
  ])

  const corrected = anInvitation(addressee, { seats: null, eventAt: null, number: '01-18/8' })
  expect(await invitations.update({ id: created.id, revision: 1, input: corrected })).toMatchObject(corrected)
  const late = invitations.update({ id: created.id, revision: 1, input })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('an invitation may go to a body alone or to a person alone', async () => {
  const { invitations, person, organisation } = await openDeskWithAddressee()
  const toBody = await invitations.create(anInvitation({ personId: null, organisationId: organisation.id }))
  const toPerson = await invitations.create(anInvitation({ personId: person.id, organisationId: null }))
  const rows = await invitations.list({})
  expect(rows.find(({ id }) => id === toBody.id)?.addresseePerson).toEqual({ ky: '', ru: '' })
  expect(rows.find(({ id }) => id === toPerson.id)?.addresseeOrganisation).toEqual({ ky: '', ru: '' })
})

test('an invitation goes from draft to answer step by step', async () => {
  const { invitations, addressee } = await openDeskWithAddressee()
  const chain = [
    step('draft', '2025-10-01'),
    step('on-approval', '2025-10-02'),
    step('signed', '2025-10-03'),
    step('sent', '2025-10-03'),
    step('delivered', '2025-10-09'),
    step('partly-accepted', '2025-10-20'),
    step('accepted', '2025-11-01'),
  ]
  const { id } = await invitations.create(anInvitation(addressee, { steps: chain.slice(0, 1) }))
  for (let length = 2; length <= chain.length; length += 1) {
    const input = anInvitation(addressee, { steps: chain.slice(0, length) })
    await invitations.update({ id, revision: length - 1, input })
    const [row] = await invitations.list({})
    expect(row).toMatchObject({ status: chain[length - 1]?.status, statusOn: chain[length - 1]?.on })
  }
  expect((await invitations.get({ id })).steps).toEqual(chain)

  const answer = { on: '2025-11-01', number: '77', confirmed: 4, note: '' }
  await invitations.update({ id, revision: chain.length, input: anInvitation(addressee, { steps: chain, answer }) })
  expect(await invitations.list({})).toMatchObject([{ confirmed: 4 }])
})

test.each<[string, InvitationStep[]]>([
  ['sent before it was signed', [step('draft', '2025-10-01'), step('sent', '2025-10-02')]],
  ['answered before it was sent', [step('signed', '2025-10-01'), step('accepted', '2025-10-02')]],
  ['moved on after it was cancelled', [step('cancelled', '2025-10-01'), step('sent', '2025-10-02')]],
  ['dated before its last step', [step('signed', '2025-10-05'), step('sent', '2025-10-04')]],
])('an invitation cannot be %s', async (_what, steps) => {
  const { invitations, history, addressee } = await openDeskWithAddressee()
  const refusal = { code: 'invalid-input', details: { field: 'steps', reason: 'order' } }
  await expect(invitations.create(anInvitation(addressee, { steps }))).rejects.toMatchObject(refusal)
  expect(await invitations.list({})).toEqual([])

  const { id } = await invitations.create(anInvitation(addressee))
  const update = invitations.update({ id, revision: 1, input: anInvitation(addressee, { steps }) })
  await expect(update).rejects.toMatchObject(refusal)
  expect(await invitations.get({ id })).toMatchObject({ revision: 1, steps: anInvitation(addressee).steps })
  expect(await history.ofRecord({ area: 'invitations', id })).toHaveLength(1)
})

test('the invitation that moved last comes first', async () => {
  const { invitations, addressee } = await openDeskWithAddressee()
  for (const on of ['2025-10-02', '2025-10-09', '2025-10-05']) {
    await invitations.create(anInvitation(addressee, { steps: [step('draft', on)] }))
  }
  expect((await invitations.list({})).map((row) => row.statusOn)).toEqual(['2025-10-09', '2025-10-05', '2025-10-02'])
})

test.each([
  ['the event', 'консультативдик'],
  ['its number', '01-18/7'],
  ['the addressee', 'gfyf[jd'],
  ['the addressed body', 'снг'],
  ['the election', 'досрочные'],
])('an invitation is found by %s', async (_by, search) => {
  const { invitations, elections, people, addressee } = await openDeskWithAddressee()
  const other = await people.create(aPerson({ passportName: { surname: 'X', given: '' }, russianName: nobody, kyrgyzName: nobody }))
  const event = { ky: 'Тегерек стол', ru: 'круглый стол' }
  await invitations.create(anInvitation({ personId: other.id, organisationId: null }, { event, number: '02-18/9' }))
  const { id: electionId } = await elections.create(anElection())
  const wanted = await invitations.create(anInvitation(addressee, { electionId }))
  expect((await invitations.list({ search })).map(({ id }) => id)).toEqual([wanted.id])
})

const nobody = { surname: '', given: '', patronymic: '' }

test('an archived invitation leaves the list and comes back with its steps', async () => {
  const { invitations, addressee } = await openDeskWithAddressee()
  const { id, steps } = await invitations.create(anInvitation(addressee))
  await invitations.archive({ id, revision: 1 })
  expect(await invitations.list({})).toEqual([])
  expect(await invitations.restore({ id, revision: 2 })).toMatchObject({ steps, archivedAt: null })
})
