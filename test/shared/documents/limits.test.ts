import { describe, expect, it } from 'vitest'
import { composeDelegationList } from '../../../shared/documents/delegation-list/compose.ts'
import { delegationListSchema } from '../../../shared/documents/delegation-list/facts.ts'
import { sampleDelegationList } from '../../../shared/documents/delegation-list/sample.ts'
import { invitationLetterSchema } from '../../../shared/documents/invitation-letter/facts.ts'
import { sampleInvitationLetter } from '../../../shared/documents/invitation-letter/sample.ts'
import { documentKinds } from '../../../shared/documents/kinds.ts'
import { meetingMinutesSchema } from '../../../shared/documents/meeting-minutes/facts.ts'
import { sampleMeetingMinutes } from '../../../shared/documents/meeting-minutes/sample.ts'
import { pressReleaseSchema } from '../../../shared/documents/press-release/facts.ts'
import { samplePressRelease } from '../../../shared/documents/press-release/sample.ts'
import { houseVoice } from '../../../shared/documents/voice.ts'
import { invitationInput } from '../../../shared/register/invitations/schema.ts'
import { meetingInput } from '../../../shared/register/meetings/schema.ts'
import { line } from '../../../shared/register/record.ts'
import { defaultSettings } from '../../../shared/register/settings/defaults.ts'

/** The longest line the register keeps. */
const longest = 'ө'.repeat(500)
const names = { surname: longest, given: longest, patronymic: longest }

function many<Value>(count: number, value: Value | undefined): Value[] {
  if (value === undefined) throw new Error('no sample')
  return Array.from({ length: count }, () => value)
}

describe('what the register keeps, a paper can print', () => {
  it('lines, names, telephones and passports of full length', () => {
    expect(line.safeParse(longest).success).toBe(true)
    expect(line.safeParse(`${longest}ө`).success).toBe(false)
    const [member] = sampleDelegationList().members
    const passport = { number: longest, expiresOn: '' }
    const list = { ...sampleDelegationList(), number: longest, members: many(1000, member && { ...member, latin: names, name: { ky: names, ru: names }, passport }) }
    expect(delegationListSchema.safeParse(list).error).toBeUndefined()
    const sample = sampleInvitationLetter()
    const contact = { ...sample.contact, phone: longest, email: longest }
    const letter = { ...sample, seats: 10_000, contact, executor: { ...sample.executor, phone: longest }, addressee: { ...sample.addressee, name: { ky: names, ru: names } } }
    expect(invitationInput.shape.seats.safeParse(10_000).success).toBe(true)
    expect(invitationLetterSchema.safeParse(letter).error).toBeUndefined()
  })

  it('sixty items of two hundred points', () => {
    const [item] = sampleMeetingMinutes().agenda
    const [point] = samplePressRelease().statements
    const points = many(200, point)
    expect(meetingInput.shape.agenda.element.shape.points.safeParse(many(201, { speakerId: null, text: { ky: '', ru: '' }, forPress: true })).success).toBe(false)
    expect(meetingMinutesSchema.safeParse({ ...sampleMeetingMinutes(), agenda: many(60, item && { ...item, heard: points, spoke: points, resolved: many(300, item.title) }) }).error).toBeUndefined()
    expect(pressReleaseSchema.safeParse({ ...samplePressRelease(), topics: many(60, item?.title), statements: many(12_000, point) }).error).toBeUndefined()
  })

  it('no title is longer than the register’s list of papers takes', () => {
    const text = { ky: longest, ru: longest }
    for (const kind of documentKinds) {
      const facts = Object.assign({}, kind.sample(), { organisation: text, subject: text, title: text })
      for (const language of ['ky', 'ru'] as const) expect(kind.title(facts, language).length).toBeLessThanOrEqual(500)
    }
  })
})

it('a remark in one language stands in its half alone, and nowhere as a gap', () => {
  const [first] = sampleDelegationList().members
  const facts = { ...sampleDelegationList(), members: many(1, first && { ...first, mission: { ky: '', ru: '' }, note: { ky: 'унаа керек', ru: '' } }) }
  const printed = (language: 'ky' | 'ru'): string => JSON.stringify(composeDelegationList(facts, houseVoice(language), defaultSettings))
  expect(printed('ky')).toContain('унаа керек')
  expect(printed('ru')).not.toMatch(/унаа керек|"missing":true/u)
})
