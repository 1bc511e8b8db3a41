import { describe, expect, it } from 'vitest'
import { appContract } from '../../../../shared/calls/contract.ts'
import { recordAreas } from '../../../../shared/register/record.ts'
import { rights, rightsOf, rightTable, type Role, roleMay, roles, writeRights } from '../../../../shared/register/users/rights.ts'

/** Calls by name, each with the right that it takes. */
const calls = Object.entries(appContract).flatMap(([area, slice]) =>
  Object.entries(slice).map(([name, call]) => ({ name: `${area}.${name}`, effect: call.effect, right: call.right })),
)
const mayCall = (role: Role, name: string): boolean => calls.some((call) => call.name === name && roleMay(role, call.right))

describe('what a role may do in the office', () => {
  it.each<[Role, string[], string[]]>([
    [
      'officer',
      ['people.create', 'meetings.update', 'papers.issue', 'glossary.archive', 'settings.save', 'backups.make', 'forms.confirm', 'desk.savePaper'],
      ['users.list', 'users.add', 'users.newRecoveryKey', 'backups.restore', 'backups.changeDataKey'],
    ],
    [
      'drafter',
      ['meetings.create', 'glossary.create', 'memory.confirm', 'forms.confirm', 'papers.issue', 'history.undo', 'people.get'],
      ['people.create', 'delegations.update', 'invitations.archive', 'settings.save', 'users.list', 'backups.make'],
    ],
    [
      'clerk',
      ['people.create', 'delegations.create', 'invitations.update', 'programme.create', 'papers.reserveNumber', 'papers.issue', 'desk.savePapers', 'meetings.get'],
      ['meetings.create', 'glossary.update', 'memory.importFile', 'forms.confirm', 'settings.save', 'users.prove', 'backups.list'],
    ],
    [
      'reader',
      ['people.list', 'meetings.get', 'papers.prepare', 'papers.list', 'settings.get', 'drafts.keep', 'session.lock', 'session.changePassword', 'history.ofRecord'],
      ['people.create', 'meetings.archive', 'papers.reserveNumber', 'papers.issue', 'papers.file', 'glossary.exportFile', 'desk.savePaper', 'history.undo', 'forms.withdraw'],
    ],
  ])('%s', (role, allowed, refused) => {
    expect(allowed.filter((name) => !mayCall(role, name))).toEqual([])
    expect(refused.filter((name) => mayCall(role, name))).toEqual([])
    // A call that is in no contract is refused to everybody: each name above is a real one.
    const known = new Set(calls.map(({ name }) => name))
    expect([...allowed, ...refused].filter((name) => !known.has(name))).toEqual([])
  })

  it('the administrator may make every call there is', () => {
    expect(calls.filter(({ name }) => !mayCall('administrator', name))).toEqual([])
  })

  it('only a reader’s own desk changes by a reader', () => {
    const written = calls.filter(({ effect, right }) => effect === 'write' && roleMay('reader', right))
    expect(written.map(({ right }) => right)).toEqual(written.map(() => 'own-desk'))
  })

  it('only the administrator and the officer see passports', () => {
    expect(roles.filter((role) => roleMay(role, 'see-passports'))).toEqual(['administrator', 'officer'])
  })
})

describe('the table', () => {
  it('grows from reader to administrator: who may more may nothing less', () => {
    for (const role of roles) {
      expect(rightsOf('administrator')).toEqual(expect.arrayContaining(rightsOf(role)))
      expect(rightsOf(role)).toEqual(expect.arrayContaining(rightsOf('reader')))
    }
    for (const role of ['drafter', 'clerk', 'reader']) expect(rightsOf('officer')).toEqual(expect.arrayContaining(rightsOf(role)))
  })

  it.each(['', 'root', 'Administrator', 'administrator ', '__proto__', 'constructor', 'toString'])('gives the unknown role «%s» nothing', (role) => {
    expect(rightsOf(role)).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'fly'])('knows no right «%s», whoever asks', (right) => {
    expect(roles.filter((role) => roleMay(role, right as never))).toEqual([])
  })

  it('names every right of the contract, and an area’s writing calls agree with undo', () => {
    expect(calls.filter(({ right }) => !rights.includes(right))).toEqual([])
    for (const area of recordAreas) {
      for (const name of ['create', 'update', 'archive', 'restore']) {
        expect(calls.find((call) => call.name === `${area}.${name}`)?.right, `${area}.${name}`).toBe(writeRights[area])
      }
    }
    expect(Object.keys(rightTable)).toEqual(rights)
  })
})
