import type { Call, CallFailure, Contract, Reply } from '../../shared/calls/call.ts'
import { AppError } from '../../shared/errors.ts'
import type { Right } from '../../shared/register/users/rights.ts'

/** A request as it arrives: nothing about it is trusted. */
export interface Request {
  readonly name: unknown
  readonly input: unknown
}

export interface DispatchOptions {
  /** Turns an error of the database or the disk into one with a sentence for the user. */
  readonly translate: (error: unknown) => unknown
  /** Writes a mistake of the program to the log and gives its reference; must not write record contents. */
  readonly logMistake: (error: unknown, callName: string) => string
  /** Whether a register is open; calls that need one are refused before their input is looked at. */
  readonly isOpen?: () => boolean
  /**
   * Whether the one at the desk has the right that a call names. While nobody has unlocked the register this is asked only
   * for calls that answer before that.
   */
  readonly mayUse: (right: Right) => boolean | Promise<boolean>
  /** In tests: also parse what handlers answer. */
  readonly checkOutputs?: boolean
}

// The contract's types are proven where handlers are declared (`Handlers<…>`); here, at the untrusted rim, every call
// is seen alike, so its handler takes and gives `unknown`.
type AnyHandler = (input: unknown, context: unknown) => unknown
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>

interface Found {
  readonly call: Call
  readonly handler: AnyHandler
}

/**
 * Untrusted input → checked handler call → reply. Never throws and never rejects.
 *
 * @param handlers one per call of the contract; typed where they are composed (`handlers.ts`)
 */
export function createDispatch(
  contract: Contract,
  handlers: object,
  context: unknown,
  options: DispatchOptions,
): (request: Request) => Promise<Reply> {
  return async (request) => {
    const name = typeof request.name === 'string' ? request.name : ''
    try {
      const { call, handler } = findCall(contract, handlers as AnyHandlers, name)
      if (call.needsRegister && options.isOpen?.() === false) throw new AppError('locked')
      if (!(await options.mayUse(call.right))) throw new AppError('not-allowed', { right: call.right })
      const parsed = call.input.safeParse(request.input)
      if (!parsed.success) throw invalidInput(parsed.error.issues)
      const value = await handler(parsed.data, context)
      return { ok: true, value: options.checkOutputs ? call.output.parse(value) : value }
    } catch (error) {
      return { ok: false, error: toFailure(error, name, options) }
    }
  }
}

/** Own properties only: `__proto__`, `constructor` and the like are names of nothing. */
function findCall(contract: Contract, handlers: AnyHandlers, name: string): Found {
  const [areaName = '', callName = '', ...rest] = name.split('.')
  const area = ownValue(contract, areaName)
  const call = area && ownValue(area, callName)
  const areaHandlers = ownValue(handlers, areaName)
  const handler = areaHandlers && ownValue(areaHandlers, callName)
  if (!call || !handler || rest.length > 0) throw new AppError('unknown-call')
  return { call, handler }
}

function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Names the fields, never what stood in them. */
function invalidInput(issues: readonly { readonly path: readonly PropertyKey[] }[]): AppError {
  const fields = issues.slice(0, 20).map((issue) => issue.path.map(String).join('.'))
  return new AppError('invalid-input', { fields })
}

function toFailure(error: unknown, name: string, options: DispatchOptions): CallFailure {
  const translated = options.translate(error)
  if (translated instanceof AppError) return { code: translated.code, details: translated.details }
  return { code: 'unexpected', details: { reference: options.logMistake(translated, name) } }
}
