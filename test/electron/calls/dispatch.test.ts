import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '../../../electron/calls/dispatch.ts'
import { translateDatabaseError } from '../../../electron/database/errors.ts'
import { logMistake } from '../../../electron/office/mistake-log.ts'
import { command, type Contract, query, whileLocked } from '../../../shared/calls/call.ts'
import { appContract, officeContract, programContract, windowContract } from '../../../shared/calls/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { makeTemporaryFolder, removeFolder } from '../../helpers/temporary-folder.ts'
import { lockedOffice, type LoggedMistake, noting } from './desk-for-tests.ts'

const secret = 'Асанова Айгүл, паспорт AC1234567'

const contract = {
  lamps: {
    list: query(z.object({ room: z.string().default('hall') }), z.array(z.string())),
    light: command(z.object({ id: z.number(), shade: z.object({ colour: z.enum(['red', 'blue']) }) }), z.object({ lit: z.boolean() }), 'write-visits'),
    fail: command(z.object({}), z.object({}), 'write-visits'),
    lie: query(z.object({}), z.object({ count: z.number() })),
  },
} satisfies Contract

function lampDesk(fail: () => unknown = () => ({}), mistakes: LoggedMistake[] = [], checkOutputs = false) {
  const handlers = {
    lamps: {
      list: ({ room }: { room: string }, { owner }: { owner: string }) => [room, owner],
      light: () => Promise.resolve({ lit: true }),
      fail,
      lie: () => ({ count: 'many' }),
    },
  }
  return createDispatch(contract, handlers, { owner: 'office' }, { ...noting(mistakes), checkOutputs })
}

describe('a call of the contract', () => {
  it('reaches its handler with defaults filled in, and the context', async () => {
    expect(await lampDesk()({ name: 'lamps.list', input: {} })).toEqual({ ok: true, value: ['hall', 'office'] })
  })

  it('waits for handlers that answer later', async () => {
    const input = { id: 1, shade: { colour: 'red' } }
    expect(await lampDesk()({ name: 'lamps.light', input })).toEqual({ ok: true, value: { lit: true } })
  })

  it('checks answers too, in tests', async () => {
    const mistakes: LoggedMistake[] = []
    expect(await lampDesk(undefined, mistakes, true)({ name: 'lamps.lie', input: {} })).toMatchObject({ error: { code: 'unexpected' } })
    expect(mistakes).toHaveLength(1)
    expect(await lampDesk()({ name: 'lamps.lie', input: {} })).toEqual({ ok: true, value: { count: 'many' } })
  })
})

const wrongTexts = ['', '.', '..', 'lamps', 'lamps.', '.list', 'lamps.dim', 'lamps.list.more', 'LAMPS.list', ' lamps.list', 'lamps.list ', 'lamps.list\u0000']
const inherited = [
  '__proto__',
  '__proto__.list',
  '__proto__.create',
  'constructor.name',
  'lamps.constructor',
  'lamps.__proto__',
  'lamps.toString',
  'lamps.hasOwnProperty',
  'toString.call',
]
const noTexts = [undefined, null, 7, Number.NaN, true, 10n, Symbol('lamps.list'), ['lamps.list'], { toString: () => 'lamps.list' }, () => 'lamps.list']

describe('names that are in no contract', () => {
  it.each([...wrongTexts, ...inherited, 'lamps.list'.repeat(100_000), ...noTexts].map((name) => [name]))('%#', async (name) => {
    const mistakes: LoggedMistake[] = []
    const reply = await lampDesk(undefined, mistakes)({ name, input: {} })
    expect(reply).toEqual({ ok: false, error: { code: 'unknown-call', details: {} } })
    expect(mistakes).toEqual([])
  })

  it.each(['people.constructor', '__proto__.create', 'people.__proto__', 'desk.savePaper'])('the office does not know %s', async (name) => {
    expect(await lockedOffice()(name, {})).toEqual({ ok: false, error: { code: 'unknown-call', details: {} } })
  })
})

describe('input that does not fit', () => {
  it('is answered with the names of fields, never with what stood in them', async () => {
    const reply = await lampDesk()({ name: 'lamps.light', input: { id: secret, shade: { colour: secret } } })
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', details: { fields: ['id', 'shade.colour'] } } })
  })

  it.each([undefined, null, 7, secret, [], [secret], () => secret])('%# says nothing of itself', async (input) => {
    const reply = await lampDesk()({ name: 'lamps.light', input })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(JSON.stringify(reply)).not.toContain('Асанова')
  })

  it('names at most twenty fields', async () => {
    const many = { things: { add: command(z.object({ lines: z.array(z.number()) }), z.object({}), 'write-visits') } } satisfies Contract
    const dispatch = createDispatch(many, { things: { add: () => ({}) } }, undefined, noting([]))
    const reply = await dispatch({ name: 'things.add', input: { lines: Array.from({ length: 5000 }, () => secret) } })
    expect(reply.ok ? [] : reply.error.details['fields']).toHaveLength(20)
  })
})

describe('errors', () => {
  it('of the user arrive as they are', async () => {
    const refuse = (): never => {
      throw new AppError('undo-blocked', { area: 'people' })
    }
    const mistakes: LoggedMistake[] = []
    expect(await lampDesk(refuse, mistakes)({ name: 'lamps.fail', input: {} })).toEqual({
      ok: false,
      error: { code: 'undo-blocked', details: { area: 'people' } },
    })
    expect(mistakes).toEqual([])
  })

  it.each([
    ['an Error', () => new Error(secret)],
    ['a TypeError', () => new TypeError(secret)],
    ['a string', () => secret],
    ['nothing', () => undefined],
    ['an object', () => ({ message: secret })],
    ['an error with a cause', () => new Error('outer', { cause: new Error(secret) })],
  ])('of the program, thrown as %s, leave only a reference', async (_kind, make) => {
    const mistakes: LoggedMistake[] = []
    for (const fail of [() => Promise.reject(make()), throwing(make)]) {
      const reply = await lampDesk(fail, mistakes)({ name: 'lamps.fail', input: {} })
      expect(reply).toEqual({ ok: false, error: { code: 'unexpected', details: { reference: 'ABC123' } } })
    }
    expect(mistakes.map(({ callName }) => callName)).toEqual(['lamps.fail', 'lamps.fail'])
  })

  it('are found in the log by their reference, which holds nothing that was typed', async () => {
    const folder = makeTemporaryFolder()
    onTestFinished(() => removeFolder(folder))
    const logFile = join(folder, 'mistakes.log')
    const dispatch = createDispatch(contract, { lamps: { fail: throwing(() => new RangeError(secret)) } }, undefined, {
      translate: translateDatabaseError,
      mayUse: () => true,
      logMistake: (error, callName) => logMistake(logFile, error, callName, '2025-11-28T06:00:00.000Z'),
    })
    const reply = await dispatch({ name: 'lamps.fail', input: {} })
    const reference = reply.ok ? '' : String(reply.error.details['reference'])
    const log = readFileSync(logFile, 'utf8')
    expect(reference).toMatch(/^[0-9A-F]{6}$/u)
    expect(log).toContain(`2025-11-28T06:00:00.000Z | ${reference} | lamps.fail | RangeError | at `)
    expect(log).not.toContain('Асанова')
    expect(log).not.toContain(folder)
  })
})

describe('while nothing is open', () => {
  const open = Object.entries(officeContract).flatMap(([area, slice]) =>
    Object.entries(slice).map(([name, call]) => [`${area}.${name}`, call.needsRegister] as const),
  )

  it('the contract says which calls need a register', () => {
    expect(Object.keys(appContract).toSorted()).toEqual([...Object.keys(windowContract), 'desk'].toSorted())
    // What only the program itself asks for the window cannot name.
    expect(Object.keys(programContract).filter((area) => Object.hasOwn(appContract, area))).toEqual([])
    expect(open.filter(([name, needsRegister]) => name.startsWith('session.') && !needsRegister).length).toBeGreaterThan(3)
  })

  it.each([
    ['people.list', {}],
    ['organisations.get', { id: '0b0e7f57-9a34-4b36-8a0f-2f5a5f6f1c11' }],
    ['meetings.archive', { id: '0b0e7f57-9a34-4b36-8a0f-2f5a5f6f1c11', revision: 1 }],
    ['history.undo', {}],
    ['papers.list', {}],
  ])('%s is locked', async (name, input) => {
    expect(await lockedOffice()(name, input)).toEqual({ ok: false, error: { code: 'locked', details: {} } })
  })

  it('a call that needs a register is refused before its input is looked at, any other is answered', async () => {
    const lamps = { locked: contract.lamps.list, always: whileLocked(contract.lamps.list) }
    const dispatch = createDispatch({ lamps }, { lamps: { locked: () => [], always: () => [] } }, undefined, { ...noting([]), isOpen: () => false })
    expect(await dispatch({ name: 'lamps.locked', input: { room: 7 } })).toMatchObject({ error: { code: 'locked' } })
    expect(await dispatch({ name: 'lamps.always', input: {} })).toEqual({ ok: true, value: [] })
  })

  it('the state can be asked for', async () => {
    expect(await lockedOffice()('session.state', {})).toEqual({ ok: true, value: { status: 'locked', isDemo: false, users: [] } })
  })
})

function throwing(make: () => unknown): () => never {
  return () => {
    // What is thrown need not be an Error: a library may throw anything.
    throw make()
  }
}
