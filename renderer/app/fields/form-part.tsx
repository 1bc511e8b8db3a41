import { type ComponentType, memo, type NamedExoticComponent } from 'react'
import type { RecordForm } from '../records/area-screen.ts'

interface PartProps<Input extends object> {
  readonly form: RecordForm<Input>
}

/**
 * A part of a long form that is drawn again only when a value it shows, or an error, changes: with twelve people and a
 * dozen points every key would otherwise draw some thousand elements. The part may read no other values of the form;
 * what it writes is merged into the newest ones by the form itself.
 */
export function formPart<Input extends object>(
  Part: ComponentType<PartProps<Input>>,
  shown: readonly (keyof Input)[],
): NamedExoticComponent<PartProps<Input>> {
  return memo(
    Part,
    (before, after) =>
      sameErrors(before.form.errors, after.form.errors) && shown.every((key) => before.form.values[key] === after.form.values[key]),
  )
}

/** The form makes a new object of no errors at every key. */
function sameErrors(before: object, after: object): boolean {
  return before === after || (Object.keys(before).length === 0 && Object.keys(after).length === 0)
}
