import { expect, test } from 'vitest'
import { readBatchFacts, readCertificates } from '../../../../electron/register/accreditation/repository.ts'
import { openObserversDesk, received, stepOn, version } from './observers-desk.ts'

const decision = (number: string, on: string) => ({ number, on, title: { ky: '', ru: '' } })

test('one decision accredits the whole batch, in the order of the annex and with numbers without a gap', async () => {
  const desk = await openObserversDesk()
  const names = ['Өмүров', 'Оморов', 'Алиев', 'Яшаров']
  const ids = []
  for (const name of names) ids.push((await desk.apply(name)).id)
  const odihr = await desk.apply('Месерич', { missionId: desk.odihrMission.id, countryCode: 'HU' })
  const embassy = await desk.apply('Танака', { missionId: null, organisationId: desk.odihr.id, countryCode: 'JP' })

  const { batch, added } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [...ids, odihr.id, embassy.id] })
  expect([added, batch.order, batch.decision]).toEqual([6, 1, null])
  expect(await desk.figures('2025-10-24')).toMatchObject({ accredited: 0, waiting: 6 })

  const decided = await desk.accreditation.decide({ ...version(batch), decision: decision('73', '2025-10-24'), validUntilOn: '2025-12-20', certificateMask: 'ЭБ-{seq:3}' })
  // Missions by name, people by the Kyrgyz alphabet (о before ө), whoever has no mission last.
  const { rows } = await readBatchFacts(desk.context.db, batch.id, '2025-10-24')
  expect(rows.map(({ number, name }) => `${number} ${name.ky.surname}`)).toEqual(['1 Месерич', '2 Алиев', '3 Оморов', '4 Өмүров', '5 Яшаров', '6 Танака'])
  expect(rows.map(({ certificate }) => certificate?.number)).toEqual(['ЭБ-001', 'ЭБ-002', 'ЭБ-003', 'ЭБ-004', 'ЭБ-005', 'ЭБ-006'])
  expect(decided).toMatchObject({ decision: { number: '73', on: '2025-10-24' }, validUntilOn: '2025-12-20' })
  expect(await desk.figures('2025-10-23')).toMatchObject({ accredited: 0, waiting: 6 })
  expect(await desk.figures('2025-10-24')).toMatchObject({ accredited: 6, waiting: 0, male: 6, female: 0 })

  const next = await desk.accredit([(await desk.apply('Санчес')).id], '74', '2025-11-12')
  expect([next.order, next.certificateMask]).toEqual([2, 'ЭБ-{seq:3}'])
  expect(next.certificates.map(({ number }) => number)).toEqual(['ЭБ-007'])
})

test('one press takes the whole decision back, and made again it gives the same numbers', async () => {
  const desk = await openObserversDesk()
  const first = await desk.accredit([(await desk.apply('Алиев')).id, (await desk.apply('Бериев')).id], '73', '2025-10-24')
  await desk.accredit([(await desk.apply('Вагиф')).id], '80', '2025-11-12')
  const before = first.certificates

  await desk.history.undo({ seq: (await desk.history.ofRecord({ area: 'batches', id: first.id }))[0]?.seq ?? 0 })
  expect(await desk.figures('2025-11-28')).toMatchObject({ accredited: 1, waiting: 2 })
  const draft = await desk.batches.get({ id: first.id })
  expect([draft.decision, draft.certificates]).toEqual([null, []])

  const again = await desk.accreditation.decide({ ...version(draft), decision: decision('73', '2025-10-24'), validUntilOn: null, certificateMask: draft.certificateMask })
  expect(again.certificates).toEqual(before)
  expect((await desk.history.verify({})).faults).toEqual([])
})

test('a decision under which certificates were handed out is not simply taken back', async () => {
  const desk = await openObserversDesk()
  const { id } = await desk.apply('Алиев')
  const batch = await desk.accredit([id], '73', '2025-10-24')
  await desk.accreditation.handOut({ ...version(batch), ids: [id], on: '2025-10-27', to: 'посольство' })
  const decided = (await desk.history.ofRecord({ area: 'batches', id: batch.id })).find(({ fields }) => fields.includes('decision'))
  await expect(desk.history.undo({ seq: decided?.seq ?? 0 })).rejects.toMatchObject({ code: 'undo-blocked' })
  expect(await desk.figures('2025-10-27')).toMatchObject({ accredited: 1, handedOut: 1 })
})

test('whoever is incomplete, refused or withdrawn on the day of the decision stays out of it and goes to the next batch', async () => {
  const desk = await openObserversDesk()
  const good = await desk.apply('Алиев')
  const incomplete = await desk.apply('Бериев', { steps: [received('2025-10-18'), stepOn('incomplete', '2025-10-19')] })
  const refused = await desk.apply('Вагиф')
  const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [good.id, incomplete.id, refused.id] })
  await desk.accreditation.mark({ ids: [refused.id], state: 'refused', on: '2025-10-22', ground: 'нет приглашения', note: '' })
  const sheet = await desk.accreditation.sheet({ id: batch.id, on: '2025-10-24' })
  expect([sheet.lines.map(({ applicationId }) => applicationId), sheet.leftOut, sheet.totals.accredited]).toEqual([[good.id], 2, 1])

  const decided = await desk.accreditation.decide({ ...version(batch), decision: decision('73', '2025-10-24'), validUntilOn: null, certificateMask: '{seq}' })
  expect(decided.members.map(({ applicationId }) => applicationId)).toEqual([good.id])

  desk.setDay('2025-10-25')
  await desk.accreditation.mark({ ids: [incomplete.id], state: 'complete', on: '2025-10-25', ground: '', note: '' })
  const again = await desk.accreditation.putIntoBatch({ batchId: null, ids: [good.id, incomplete.id, refused.id] })
  expect([again.added, again.batch.members.map(({ applicationId }) => applicationId)]).toEqual([1, [incomplete.id]])
})

test('nobody stands in two batches: from a draft they move, out of a decided one nobody comes', async () => {
  const desk = await openObserversDesk()
  const one = await desk.apply('Алиев')
  const two = await desk.apply('Бериев')
  const first = (await desk.accreditation.putIntoBatch({ batchId: null, ids: [one.id, two.id] })).batch
  const second = (await desk.accreditation.putIntoBatch({ batchId: null, ids: [two.id] })).batch
  expect((await desk.batches.get({ id: first.id })).members.map(({ applicationId }) => applicationId)).toEqual([one.id])

  // Taken back out of turn, the move would leave somebody in both.
  const left = (await desk.history.ofRecord({ area: 'batches', id: first.id }))[0]
  await expect(desk.history.undo({ seq: left?.seq ?? 0 })).rejects.toMatchObject({ code: 'undo-blocked' })

  const decided = await desk.accreditation.decide({ ...version(second), decision: decision('73', '2025-10-24'), validUntilOn: null, certificateMask: '{seq}' })
  await expect(desk.accreditation.takeOut({ ...version(decided), ids: [two.id] })).rejects.toMatchObject({ code: 'already-decided' })
  await expect(desk.accreditation.putIntoBatch({ batchId: second.id, ids: [one.id] })).rejects.toMatchObject({ code: 'already-decided' })
  await expect(desk.batches.archive(version(decided))).rejects.toMatchObject({ code: 'already-decided' })
  await expect(desk.accreditation.putIntoBatch({ batchId: null, ids: [two.id] })).rejects.toMatchObject({ code: 'nobody-for-batch' })
})

test('a decision made over somebody’s later change of the batch is refused, and a correction keeps people and numbers', async () => {
  const desk = await openObserversDesk()
  const { id } = await desk.apply('Алиев')
  const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids: [id] })
  await desk.accreditation.putIntoBatch({ batchId: batch.id, ids: [(await desk.apply('Бериев')).id] })
  const stale = desk.accreditation.decide({ ...version(batch), decision: decision('73', '2025-10-24'), validUntilOn: null, certificateMask: '{seq}' })
  await expect(stale).rejects.toMatchObject({ code: 'changed-meanwhile' })

  const fresh = await desk.batches.get({ id: batch.id })
  const decided = await desk.accreditation.decide({ ...version(fresh), decision: decision('37', '2025-10-24'), validUntilOn: null, certificateMask: '{seq}' })
  const corrected = await desk.accreditation.decide({ ...version(decided), decision: decision('73', '2025-10-25'), validUntilOn: '2025-12-20', certificateMask: 'А{seq}' })
  expect([corrected.decision?.number, corrected.validUntilOn]).toEqual(['73', '2025-12-20'])
  expect([corrected.certificates, corrected.members]).toEqual([decided.certificates, decided.members])
  expect(await desk.figures('2025-10-24')).toMatchObject({ accredited: 0 })
  expect(await desk.figures('2025-10-25')).toMatchObject({ accredited: 2 })
})

test('certificates are ticked as handed out many at once, once each, and given back when accreditation ends', async () => {
  const desk = await openObserversDesk()
  const ids = [(await desk.apply('Алиев')).id, (await desk.apply('Бериев')).id, (await desk.apply('Вагиф')).id]
  const batch = await desk.accredit(ids, '73', '2025-10-24')
  const handed = await desk.accreditation.handOut({ ...version(batch), ids: ids.slice(0, 2), on: '2025-10-27', to: 'Элчилик' })
  const all = await desk.accreditation.handOut({ ...version(handed), ids, on: '2025-10-28', to: 'өзү' })
  expect(all.handOuts.map(({ applicationId, on }) => [applicationId, on])).toEqual([[ids[0], '2025-10-27'], [ids[1], '2025-10-27'], [ids[2], '2025-10-28']])

  await desk.accreditation.mark({ ids: [ids[0] ?? ''], state: 'withdrawn', on: '2025-11-01', ground: '№ 12 нота', note: '' })
  desk.setDay('2025-11-03')
  await desk.accreditation.takeBack({ ...version(all), ids: [ids[0] ?? ''], on: '2025-11-02', note: '' })
  expect(await desk.accreditation.way({ id: ids[0] ?? '' })).toMatchObject({ state: 'withdrawn', stateOn: '2025-11-01', returnedOn: '2025-11-02' })
  const { rows } = await readCertificates(desk.context.db, batch.id, '2025-11-03')
  expect(rows.map(({ number, name }) => [number, name.ky.surname])).toEqual([[1, 'Бериев'], [2, 'Вагиф']])
})
