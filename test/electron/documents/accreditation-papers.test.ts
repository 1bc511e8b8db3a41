import { expect, test } from 'vitest'
import { accreditationApplicationSchema } from '../../../shared/documents/accreditation-application/facts.ts'
import { accreditationDecisionSchema } from '../../../shared/documents/accreditation-decision/facts.ts'
import { accreditedListSchema } from '../../../shared/documents/accredited-list/facts.ts'
import { certificateHandoutSchema } from '../../../shared/documents/certificate-handout/facts.ts'
import { observerCertificateSchema } from '../../../shared/documents/observer-certificate/facts.ts'
import { countObservers } from '../../../shared/documents/observers.ts'
import { preparePaper } from '../../../electron/documents/prepare.ts'
import { openObserversDesk, version } from '../register/accreditation/observers-desk.ts'
import { noPassports, settings } from './prepare-facts.ts'

type Desk = Awaited<ReturnType<typeof openObserversDesk>>

const today = '2025-11-28'

async function prepare(desk: Desk, kind: string, area: 'elections' | 'batches' | 'applications', id: string, passportOf = noPassports): Promise<unknown> {
  return JSON.parse(JSON.stringify(await preparePaper(desk.context.db, kind, { area, id }, settings, today, passportOf)))
}

/** Four accredited in two batches; one of them withdrawn later, one replaced by a fifth. */
async function openElection() {
  const desk = await openObserversDesk()
  const aliev = await desk.apply('Алиев')
  const beriev = await desk.apply('Бериев')
  const meszerics = await desk.apply('Месерич', { missionId: desk.odihrMission.id, countryCode: 'HU', kind: 'core-team' }, { passportName: { surname: 'MESZERICS', given: 'TAMAS' } })
  const embassy = await desk.apply('Танака', { missionId: null, organisationId: desk.odihr.id, countryCode: 'JP', kind: 'interpreter' })
  const first = await desk.accredit([aliev.id, beriev.id], '65', '2025-10-24')
  const second = await desk.accredit([meszerics.id, embassy.id], '131', '2025-11-12')
  await desk.accreditation.mark({ ids: [beriev.id], state: 'withdrawn', on: '2025-11-20', ground: 'нота № 5', note: '' })
  return { desk, aliev, meszerics, embassy, first, second }
}

test('the list of an election names whom the overview counts, and adds up to its figures', async () => {
  const { desk } = await openElection()
  const facts = accreditedListSchema.parse(await prepare(desk, 'accredited-list', 'elections', desk.election.id))
  const figures = await desk.figures(today)
  expect(facts).toMatchObject({ asOf: today, electionEn: 'Parliamentary elections of 30 November 2025', acts: [{ number: '65', on: '2025-10-24' }, { number: '131', on: '2025-11-12' }] })
  expect(facts.observers.map(({ name }) => name.ky.surname)).not.toContain('Бериев')
  expect(facts.observers).toHaveLength(figures.accredited)
  const counts = (counted: readonly { readonly count: number }[]): number[] => counted.map(({ count }) => count).toSorted((a, b) => b - a)
  expect(counts(countObservers(facts.observers, ({ country }) => country))).toEqual(counts(figures.countries))
  expect(counts(countObservers(facts.observers, ({ organisation }) => organisation))).toEqual(counts(figures.organisations))
})

test('a draft batch gives a decision without number and date, a decided one the commission’s own', async () => {
  const { desk, second } = await openElection()
  const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [(await desk.apply('Санчес', { countryCode: 'ES' })).id] })
  const draft = accreditationDecisionSchema.parse(await prepare(desk, 'accreditation-decision', 'batches', batch.id))
  expect(draft).toMatchObject({ act: { number: '', on: '' }, signatory: { name: { ru: 'Т. Шайназаров' } } })
  expect(draft.observers.map(({ name, certificate }) => [name.ru.surname, certificate])).toEqual([['Санчес', '']])
  const decided = accreditationDecisionSchema.parse(await prepare(desk, 'accreditation-decision', 'batches', second.id))
  expect(decided).toMatchObject({ act: { number: '131', on: '2025-11-12' }, validUntilOn: '2025-12-20' })
  expect(decided.observers.map(({ name, mission }) => [name.ru.surname, mission.ru])).toEqual([['Месерич', 'миссия БДИПЧ'], ['Танака', '']])
})

test('certificates and their hand-out sheet hold those who are still accredited', async () => {
  const { desk, aliev, first } = await openElection()
  await desk.accreditation.handOut({ ...version(await desk.batches.get({ id: first.id })), ids: [aliev.id], on: '2025-10-27', to: 'посольство' })
  const { certificates, act, signatoryEn } = observerCertificateSchema.parse(await prepare(desk, 'observer-certificate', 'batches', first.id))
  expect(certificates.map(({ name, certificate, photo }) => [name.ru.surname, certificate, photo])).toEqual([['Алиев', '0001', '']])
  expect([act, signatoryEn.post]).toEqual([{ number: '65', on: '2025-10-24' }, 'Chairperson'])
  const { holders } = certificateHandoutSchema.parse(await prepare(desk, 'certificate-handout', 'batches', first.id))
  expect(holders).toMatchObject([{ certificate: '0001', handedOutOn: '2025-10-27', handedOutTo: 'посольство' }])
})

test('an application is filled from the register, its passport only for whoever may see it', async () => {
  const { desk, meszerics } = await openElection()
  const facts = accreditationApplicationSchema.parse(await prepare(desk, 'accreditation-application', 'applications', meszerics.id))
  expect(facts).toMatchObject({ latin: { surname: 'MESZERICS' }, organisationEn: 'ODIHR', mission: { ru: 'миссия БДИПЧ' }, country: 'HU', observerKind: 'core-team', passport: { number: '', expiresOn: '' } })
  const seen = accreditationApplicationSchema.parse(await prepare(desk, 'accreditation-application', 'applications', meszerics.id, async () => ({ number: 'AB 123', expiresOn: '2030-01-02' })))
  expect(seen.passport).toEqual({ number: 'AB 123', expiresOn: '2030-01-02' })
})
