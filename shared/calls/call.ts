import type { z } from 'zod'
import type { ErrorCode, ErrorDetails } from '../errors.ts'
import type { Right } from '../register/users/rights.ts'

/** What a call does to the register: said for readers and tests; nothing is decided by it. */
export type CallEffect = 'read' | 'write'

/** One request: what goes in, what comes out, whether it needs an open register, and who may make it. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
  readonly effect: CallEffect
  /** False for the few calls that answer before a register is unlocked; the others are then refused with `locked`. */
  readonly needsRegister: boolean
  /** What whoever is at the desk must be allowed; `register/users/rights.ts` says which roles are. */
  readonly right: Right
}

/** A slice of the contract: one area's calls by name. */
export type Slice = Readonly<Record<string, Call>>
/** Areas by name. */
export type Contract = Readonly<Record<string, Slice>>

/** Declares a call that only reads; what not everybody may see names its right. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, right: Right = 'read'): Call<I, O> {
  return { input, output, effect: 'read', needsRegister: true, right }
}

/** Declares a call that changes the register. There is no right that would fit all of them, so none is assumed. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, right: Right): Call<I, O> {
  return { input, output, effect: 'write', needsRegister: true, right }
}

/** Declares a call that must answer while the register is locked. Its right counts as soon as somebody has unlocked it. */
export function whileLocked<I extends z.ZodType, O extends z.ZodType>(call: Call<I, O>): Call<I, O> {
  return { ...call, needsRegister: false }
}

/** What a caller passes (before defaults are filled in). */
export type CallInput<C extends Call> = z.input<C['input']>
/** What a handler receives (checked, defaults filled in). */
export type CheckedInput<C extends Call> = z.output<C['input']>
/** What a handler answers and a caller receives. */
export type CallOutput<C extends Call> = z.output<C['output']>

/** A handler per call: the compiler refuses a contract with one missing. */
export type Handlers<C extends Contract, Context> = {
  readonly [Area in keyof C]: {
    readonly [Name in keyof C[Area]]: (
      input: CheckedInput<C[Area][Name]>,
      context: Context,
    ) => Promise<CallOutput<C[Area][Name]>> | CallOutput<C[Area][Name]>
  }
}

/** The calls as the window sees them: `client.people.create(input)`. */
export type Client<C extends Contract> = {
  readonly [Area in keyof C]: {
    readonly [Name in keyof C[Area]]: (input: CallInput<C[Area][Name]>) => Promise<CallOutput<C[Area][Name]>>
  }
}

export interface CallFailure {
  readonly code: ErrorCode
  readonly details: ErrorDetails
}

/** What travels back over the wire. */
export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallFailure }
