import { expect, test } from 'vitest'
import { delegationListSchema } from '../../../shared/documents/delegation-list/facts.ts'
import { visitProgrammeSchema } from '../../../shared/documents/visit-programme/facts.ts'
import { openVisitDesk } from '../register/delegations/visit-desk.ts'
import { aDelegation, aMember, anItem, azerbaijanCommission, enterVisit } from '../register/delegations/visit-samples.ts'
import { aMission, aPerson } from '../register/history/samples.ts'
import { prepare, settings, today } from './prepare-facts.ts'

const noLine = { ky: '', ru: '' }

test('a delegation list: head first, names in three spellings, titles of this visit, missions', async () => {
  const desk = await openVisitDesk()
  const mission = await desk.missions.create(aMission())
  const { delegation, input, head, others } = await enterVisit(desk)
  const [first] = others
  const members = input.members.map((member) =>
    member.personId === first?.id
      ? { ...member, title: { ky: 'бөлүм башчысы', ru: 'начальник отдела' }, missionId: mission.id, note: 'VIP' }
      : member,
  )
  await desk.delegations.update({ id: delegation.id, revision: 1, input: { ...input, members } })

  const facts = await prepare(desk, 'delegation-list', 'delegations', delegation.id, delegationListSchema)
  expect(facts).toMatchObject({
    number: '',
    final: false,
    country: 'AZ',
    organisation: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясы' },
    occasion: { ru: 'наблюдение за досрочными выборами' },
    arrivesOn: '2025-11-27',
    departsOn: '2025-12-01',
    asOf: today,
    issuedOn: '',
    withPassports: false,
    preparedBy: { name: { ru: 'А. Асанова' } },
  })
  expect(facts.members).toHaveLength(12)
  expect(facts.members[0]).toMatchObject({
    role: 'head',
    latin: head.passportName,
    name: { ky: { surname: 'Панахов', given: 'Мазахир' } },
    post: { ky: 'Азербайжан Республикасынын Борбордук шайлоо комиссиясынын төрагасы' },
    citizenship: 'AZ',
    arrivesOn: '2025-11-27',
    mission: noLine,
  })
  expect(facts.members.find(({ note }) => note.ky === 'VIP')).toMatchObject({
    post: { ky: 'бөлүм башчысы', ru: 'начальник отдела' },
    mission: { ky: 'КМШнын байкоочулар миссиясы', ru: 'миссия наблюдателей от СНГ' },
  })
})

test('the post printed is the one held on the day of arrival, in the body that came', async () => {
  const desk = await openVisitDesk()
  const body = await desk.organisations.create(azerbaijanCommission)
  const held = (ru: string, fromOn: string | null, toOn: string | null, organisationId: string | null = body.id) => ({
    organisationId,
    title: { ky: ru, ru },
    fromOn,
    toOn,
  })
  const posts = [
    held('секретарь комиссии Центральной избирательной', '2010-01-01', '2025-11-26'),
    held('председатель Центральной избирательной комиссии', '2025-11-27', null),
    held('профессор', '2025-11-27', null, null),
    held('посол', '2026-01-01', null),
  ]
  const person = await desk.people.create(aPerson({ posts }))
  const { id } = await desk.delegations.create(aDelegation(body.id, { members: [aMember(person.id, { role: 'head' })] }))
  const facts = await prepare(desk, 'delegation-list', 'delegations', id, delegationListSchema)
  expect(facts.members[0]?.post.ru).toBe('председатель Центральной избирательной комиссии')
})

test('a name written in one spelling only is printed in that one', async () => {
  const desk = await openVisitDesk()
  const body = await desk.organisations.create(azerbaijanCommission)
  const nameless = { surname: '', given: '', patronymic: '' }
  const russian = { surname: 'Алиев', given: 'Али', patronymic: 'Ахмедович' }
  const russianOnly = await desk.people.create(aPerson({ kyrgyzName: nameless, russianName: russian }))
  const latinOnly = await desk.people.create(aPerson({ kyrgyzName: nameless, russianName: nameless }))
  const members = [aMember(russianOnly.id), aMember(latinOnly.id)]
  const { id } = await desk.delegations.create(aDelegation(body.id, { members }))
  const facts = await prepare(desk, 'delegation-list', 'delegations', id, delegationListSchema)
  const latin = { surname: 'PANAHOV', given: 'MAZAHIR', patronymic: '' }
  expect(facts.members.map(({ name }) => name)).toEqual([{ ky: russian, ru: russian }, { ky: latin, ru: latin }])
})

test('the guests’ programme: by day and hour, and nothing of what the organisers noted', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const staff = { responsible: 'Турдуматов', phone: '0555123456', transport: '01KG777', note: 'чек ара' }
  await desk.programme.create(anItem(delegation.id, '2025-11-30', '08:00', { staff }))
  await desk.programme.create(anItem(delegation.id, '2025-11-28', '10:00', { endsAt: '11:00', staff, dress: { ky: 'иш кийими', ru: 'деловая' } }))
  const dropped = await desk.programme.create(anItem(delegation.id, '2025-11-29', '10:00'))
  await desk.programme.archive({ id: dropped.id, revision: 1 })

  const facts = await prepare(desk, 'visit-programme', 'delegations', delegation.id, visitProgrammeSchema)
  expect(facts).toMatchObject({
    country: 'AZ',
    head: { name: { ru: { surname: 'Панахов' } }, post: { ky: expect.stringContaining('төрагасы') } },
    startsOn: '2025-11-27',
    endsOn: '2025-12-01',
    // No letterhead above it: the post itself says whose chairman approves.
    approval: { signatory: { ...settings.office.signatory, post: { ky: 'КР БШКнын төрагасы', ru: 'Председатель ЦИК КР' } }, on: '' },
    issuedOn: '',
    contact: { phone: '+996 312 00 00 00', email: 'protocol@example.org' },
  })
  expect(facts.items.map(({ on, startsAt, endsAt }) => `${on} ${startsAt} ${endsAt}`)).toEqual(['2025-11-28 10:00 11:00', '2025-11-30 08:00 '])
  const printed = JSON.stringify(facts)
  for (const secret of Object.values(staff)) expect(printed).not.toContain(secret)
})

test('a programme of a visit without a head or a contact asks for them', async () => {
  const desk = await openVisitDesk()
  const body = await desk.organisations.create(azerbaijanCommission)
  const { id } = await desk.delegations.create(aDelegation(body.id, { contact: { name: noLine, phone: '' } }))
  const facts = await prepare(desk, 'visit-programme', 'delegations', id, visitProgrammeSchema)
  expect(facts.head.name.ru.surname).toBe('')
  expect(facts.contact).toMatchObject({ name: { ru: 'А. Асанова' }, phone: '0312' })
})

test('whoever approves is named after the office in the genitive that the office has confirmed', async () => {
  const desk = await openVisitDesk()
  const { delegation } = await enterVisit(desk)
  const key = { kind: 'organisation', language: 'ky', text: settings.office.shortName.ky, sex: null, kase: 'genitive' } as const
  await desk.forms.confirm({ forms: [{ key, proposal: 'КР БШКнын', form: 'КР БШКсынын' }] })
  const { approval } = await prepare(desk, 'visit-programme', 'delegations', delegation.id, visitProgrammeSchema)
  expect(approval.signatory.post).toEqual({ ky: 'КР БШКсынын төрагасы', ru: 'Председатель ЦИК КР' })
})
