import type { ReactNode } from 'react'
import type { RecordForm } from '../records/area-screen.ts'

/** What a field needs of its form. */
export interface Bound<Value> {
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly error: ReactNode
}

/** Ties a field to a top-level value of a form; the error shown is the value's own or that of its first part. */
export function bind<Input extends object, Key extends keyof Input & string>(
  form: RecordForm<Input>,
  key: Key,
): Bound<Input[Key]> {
  return {
    value: form.values[key],
    onChange: (value) => change(form, key, value),
    error: errorAt(form, key),
  }
}

/** Ties a field to a value one level down: `bindPart(form, 'arrival', 'flight')`. */
export function bindPart<Input extends object, Key extends keyof Input & string, Part extends keyof Input[Key] & string>(
  form: RecordForm<Input>,
  key: Key,
  part: Part,
): Bound<Input[Key][Part]> {
  const whole = form.values[key]
  return {
    value: whole[part],
    onChange: (value) => change(form, key, { ...whole, [part]: value }),
    error: errorAt(form, `${key}.${part}`),
  }
}

function change<Input extends object, Key extends keyof Input & string>(form: RecordForm<Input>, key: Key, value: Input[Key]): void {
  const changed: Pick<Input, Key> = { [key]: value } as Pick<Input, Key>
  form.setValues(changed as Partial<Input>)
  for (const path of Object.keys(form.errors)) if (isWithin(path, key)) form.clearFieldError(path)
}

/** The error of a value or of anything inside it. */
export function errorAt<Input extends object>(form: RecordForm<Input>, path: string): ReactNode {
  const key = Object.keys(form.errors).find((candidate) => isWithin(candidate, path))
  return key === undefined ? undefined : form.errors[key]
}

function isWithin(path: string, owner: string): boolean {
  return path === owner || path.startsWith(`${owner}.`)
}
