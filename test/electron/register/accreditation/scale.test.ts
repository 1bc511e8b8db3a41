import { expect, test } from 'vitest'
import { readAccredited, readBatchFacts, readObservers } from '../../../../electron/register/accreditation/repository.ts'
import { isAccreditedOn } from '../../../../shared/register/accreditation/standing.ts'
import { aMission, anOrganisation } from '../history/samples.ts'
import { aGuest, openObserversDesk, version } from './observers-desk.ts'

/** The load of a great election: more than a thousand observers, sixty countries, forty bodies, six decisions in five weeks. */
const observers = 1200
const bodies = 40
const countries = ['AZ', 'AM', 'BY', 'KZ', 'RU', 'TJ', 'TM', 'UZ', 'HU', 'DE', 'FR', 'IT', 'ES', 'PL', 'CZ', 'SK', 'AT', 'CH', 'SE', 'NO', 'FI', 'DK', 'NL', 'BE', 'LU', 'GB', 'IE', 'US', 'CA', 'MX', 'JP', 'KR', 'CN', 'MN', 'IN', 'PK', 'ID', 'PH', 'TR', 'EG', 'MA', 'RS', 'BG', 'RO', 'MD', 'UA', 'GE', 'LT', 'LV', 'EE', 'SI', 'HR', 'PT', 'GR', 'CY', 'MT', 'IS', 'BR', 'AR', 'VE']
const days = ['2025-10-24', '2025-11-05', '2025-11-12', '2025-11-19', '2025-11-25', '2025-11-29']

test('1,200 observers in six batches: every figure is the same wherever it is asked for, and nothing takes long', async () => {
  const desk = await openObserversDesk('2025-10-01')
  const missionIds: string[] = []
  for (let body = 0; body < bodies; body += 1) {
    const { id } = await desk.organisations.create(anOrganisation({ name: { ky: `Уюм ${body}`, ru: `Организация ${body}`, en: `Body ${body}` } }))
    missionIds.push((await desk.missions.create(aMission({ name: { ky: `Миссия ${body}`, ru: `Миссия ${body}` }, electionId: desk.election.id, organisationId: id }))).id)
  }
  const applied: string[][] = missionIds.map(() => [])
  for (let index = 0; index < observers; index += 1) {
    const person = aGuest(`Фамилия${letters(index)}`, `Имя${letters(index * 7)}`, { sex: index % 3 === 0 ? 'female' : 'male', citizenship: countries[index % countries.length] ?? 'KG' })
    applied[index % bodies]?.push((await desk.people.create(person)).id)
  }
  const applicationIds: string[] = []
  for (const [mission, personIds] of applied.entries()) {
    const { ids } = await desk.accreditation.enter({
      electionId: desk.election.id, missionId: missionIds[mission] ?? '', organisationId: null, kind: 'short-term', receivedOn: '2025-10-10', ground: '',
      observesFromOn: null, observesToOn: null, isComplete: true, personIds,
    })
    applicationIds.push(...ids)
  }
  expect(applicationIds).toHaveLength(observers)

  const batchIds: string[] = []
  for (const [index, day] of days.entries()) {
    desk.setDay(day)
    const ids = applicationIds.slice(index * 200, (index + 1) * 200)
    const { batch } = await desk.accreditation.putIntoBatch({ batchId: null, ids })
    const decided = await desk.accreditation.decide({ ...version(batch), decision: { number: String(70 + index), on: day, title: { ky: '', ru: '' } }, validUntilOn: null, certificateMask: '{seq:4}' })
    batchIds.push(decided.id)
  }
  await desk.accreditation.mark({ ids: applicationIds.slice(0, 30), state: 'withdrawn', on: '2025-11-15', ground: 'нота', note: '' })

  for (const on of ['2025-10-23', ...days, '2025-12-01']) {
    const { totals, batches } = await desk.accreditation.overview({ electionId: desk.election.id, on })
    const inBatches = await Promise.all(batchIds.map((id) => desk.accreditation.sheet({ id, on })))
    const listed = (await readObservers(desk.context.db, { electionId: desk.election.id })).filter((observer) => isAccreditedOn(observer, on))
    const paper = await readAccredited(desk.context.db, desk.election.id, on, 'ru')
    const decided = days.filter((day) => day <= on).length * 200
    expect(totals.accredited, on).toBe(decided - (on >= '2025-11-15' ? 30 : 0))
    expect(totals.granted, on).toBe(decided)
    expect(sum(batches.map(({ standingByDay }) => standingByDay)), on).toBe(totals.accredited)
    expect(sum(inBatches.map((sheet) => sheet.totals.accredited)), on).toBe(totals.accredited)
    expect([listed.length, paper.rows.length, paper.totals.accredited], on).toEqual(Array(3).fill(totals.accredited))
    for (const parts of [totals.missions, totals.organisations, totals.countries, totals.kinds]) expect(sum(parts.map(({ count }) => count)), on).toBe(totals.accredited)
    expect(totals.male + totals.female, on).toBe(totals.accredited)
    expect(paper.totals.countries.map(({ count }) => count), on).toEqual(totals.countries.map(({ count }) => count))
    expect(sum(totals.states.map(({ count }) => count)), on).toBe(observers)
  }
  const numbers = (await Promise.all(batchIds.map((id) => desk.batches.get({ id })))).flatMap(({ certificates }) => certificates.map(({ number }) => number))
  expect(numbers).toEqual(Array.from({ length: observers }, (_, index) => String(index + 1).padStart(4, '0')))
  expect((await readBatchFacts(desk.context.db, batchIds[0] ?? '', '2025-12-01')).rows).toHaveLength(200)
}, 120_000)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** A number in Cyrillic letters, so that names differ by more than a digit. */
function letters(index: number): string {
  const alphabet = 'абвгдежзик'
  return [...String(index).padStart(4, '0')].map((digit) => alphabet[Number(digit)] ?? '').join('')
}
