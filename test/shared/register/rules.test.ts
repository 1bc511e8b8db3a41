import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inListOrder } from '../../../shared/register/delegations/rules.ts'
import { memberRoles } from '../../../shared/register/delegations/schema.ts'
import { currentStatus, firstBrokenStep, isSilent, nextStatuses } from '../../../shared/register/invitations/rules.ts'
import { invitationStatuses, type InvitationStatus, type InvitationStep } from '../../../shared/register/invitations/schema.ts'
import { sizeOn } from '../../../shared/register/missions/rules.ts'
import type { MissionSize } from '../../../shared/register/missions/schema.ts'
import { isHeldOn, postOn } from '../../../shared/register/people/rules.ts'

const dayOf = fc.integer({ min: 1, max: 28 }).map((day) => `2025-11-${String(day).padStart(2, '0')}`)

describe('the post to print on a day', () => {
  const post = (fromOn: string | null, toOn: string | null) => ({ fromOn, toOn })
  const early = post('2019-01-10', '2022-03-01')
  const late = post('2022-03-01', null)

  it('is held from its first day to its last, both included', () => {
    expect(['2019-01-09', '2019-01-10', '2022-03-01', '2022-03-02'].map((day) => isHeldOn(early, day))).toEqual([false, true, true, false])
    expect(isHeldOn(post(null, null), '1990-01-01')).toBe(true)
    expect(isHeldOn(post(null, '2020-01-01'), '2020-01-02')).toBe(false)
  })

  it('is the one begun last', () => {
    expect(postOn([early, late], '2020-05-05')).toBe(early)
    expect(postOn([early, late], '2025-11-28')).toBe(late)
    // on the day of change he is already the new one, however they are ordered
    expect(postOn([early, late], '2022-03-01')).toBe(late)
    expect(postOn([late, early], '2022-03-01')).toBe(late)
  })

  it('is a dated one before one without a beginning, and the first of two alike', () => {
    const undated = post(null, null)
    expect(postOn([undated, late], '2025-11-28')).toBe(late)
    expect(postOn([undated, early], '2025-11-28')).toBe(undated)
    const twin = { ...late }
    expect(postOn([late, twin], '2025-11-28')).toBe(late)
  })

  it('is none where none is held', () => {
    expect(postOn([], '2025-11-28')).toBeUndefined()
    expect(postOn([early], '2025-11-28')).toBeUndefined()
  })
})

describe('the size of a mission on a day', () => {
  const size = (asOfOn: string, count: number): MissionSize => ({ asOfOn, count, state: 'announced', source: '' })
  const sizes = [size('2025-10-20', 8), size('2025-11-27', 241), size('2025-11-05', 150)]

  it('is the latest figure not after it', () => {
    expect(sizeOn(sizes, '2025-10-19')).toBeUndefined()
    expect(sizeOn(sizes, '2025-10-20')?.count).toBe(8)
    expect(sizeOn(sizes, '2025-11-26')?.count).toBe(150)
    expect(sizeOn(sizes, '2025-11-30')?.count).toBe(241)
  })

  it('is, of one day, the figure entered last', () => {
    expect(sizeOn([...sizes, size('2025-11-27', 239)], '2025-11-27')?.count).toBe(239)
  })

  it('never looks into the future', () => {
    fc.assert(
      fc.property(fc.array(dayOf), dayOf, (days, day) => {
        const found = sizeOn(days.map(size), day)
        const past = days.filter((each) => each <= day).toSorted()
        expect(found?.asOfOn).toBe(past.at(-1))
      }),
    )
  })
})

describe('the chain of an invitation', () => {
  const step = (status: InvitationStatus, on: string): InvitationStep => ({ status, on, note: '' })

  it('goes from every status to known ones, never to itself', () => {
    for (const status of invitationStatuses) {
      expect(invitationStatuses).toEqual(expect.arrayContaining([...nextStatuses(status)]))
      expect(nextStatuses(status)).not.toContain(status)
      expect(nextStatuses(status).length).toBeGreaterThan(0)
    }
  })

  it('can be answered only after it was sent', () => {
    const answers: readonly InvitationStatus[] = ['accepted', 'partly-accepted', 'declined']
    for (const status of ['draft', 'on-approval', 'signed'] as const) {
      expect(nextStatuses(status).filter((next) => answers.includes(next))).toEqual([])
    }
    for (const status of ['sent', 'delivered'] as const) expect(nextStatuses(status)).toEqual(expect.arrayContaining([...answers]))
  })

  it('stands at its last step', () => {
    expect(currentStatus([])).toBe('draft')
    expect(currentStatus([step('draft', '2025-10-01'), step('signed', '2025-10-02')])).toBe('signed')
  })

  it('is whole, or names the first step that may not stand', () => {
    const whole = [step('draft', '2025-10-01'), step('signed', '2025-10-01'), step('sent', '2025-10-03'), step('declined', '2025-10-09')]
    expect(firstBrokenStep(whole)).toBeUndefined()
    expect(firstBrokenStep([])).toBeUndefined()
    expect(firstBrokenStep([step('sent', '2025-10-01')])).toBeUndefined()
    expect(firstBrokenStep([step('draft', '2025-10-01'), step('delivered', '2025-10-02'), step('draft', '2025-10-01')])).toBe(1)
    expect(firstBrokenStep(whole.with(2, step('sent', '2025-09-30')))).toBe(2)
  })

  it('made of allowed steps in order of time is always whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), dayOf), { maxLength: 12 }), (choices) => {
        const days = choices.map(([, day]) => day).toSorted()
        const steps = [step('draft', '2025-10-01')]
        for (const [index, [choice]] of choices.entries()) {
          const next = nextStatuses(currentStatus(steps))
          steps.push(step(next[choice % next.length] ?? 'draft', days[index] ?? ''))
        }
        expect(firstBrokenStep(steps)).toBeUndefined()
      }),
    )
  })

  it('is silent after the day of answer, while a letter is out', () => {
    expect(isSilent('sent', '2025-11-20', '2025-11-21')).toBe(true)
    expect(isSilent('delivered', '2025-11-20', '2025-11-28')).toBe(true)
    // the day itself still counts
    expect(isSilent('sent', '2025-11-20', '2025-11-20')).toBe(false)
    expect(isSilent('sent', null, '2025-11-28')).toBe(false)
    for (const status of ['draft', 'on-approval', 'signed', 'accepted', 'partly-accepted', 'declined', 'cancelled'] as const) {
      expect(isSilent(status, '2025-11-20', '2025-11-28')).toBe(false)
    }
  })
})

describe('the order of a delegation list', () => {
  const member = fc.record({ role: fc.constantFrom(...memberRoles), place: fc.nat() })

  it('goes by role, and inside a role stays as the officer put it', () => {
    const given = [
      { role: 'press' as const, name: 'А' },
      { role: 'member' as const, name: 'Б' },
      { role: 'head' as const, name: 'В' },
      { role: 'member' as const, name: 'Г' },
      { role: 'deputy-head' as const, name: 'Д' },
    ]
    expect(inListOrder(given).map(({ name }) => name)).toEqual(['В', 'Д', 'Б', 'Г', 'А'])
    expect(given[0]?.name).toBe('А')
  })

  it('loses nobody and is stable', () => {
    fc.assert(
      fc.property(fc.array(member), (members) => {
        const sorted = inListOrder(members)
        const expected = memberRoles.flatMap((role) => members.filter((each) => each.role === role))
        expect(sorted).toEqual(expected)
        expect(inListOrder(sorted)).toEqual(sorted)
      }),
    )
  })
})
