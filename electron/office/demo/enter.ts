/** Makes a record and answers with at least its id, as every area of the register does. */
type Create<Input> = (input: Input) => Promise<{ readonly id: string }>

/** Ids of entered records by the names under which the demo data refer to them. */
export type Ids<Name extends string> = Readonly<Record<Name, string>>

/** Enters records one after another, so that those entered first are also the oldest. */
export async function enterNamed<Name extends string, Input>(
  create: Create<Input>,
  inputs: Readonly<Record<Name, Input>>,
): Promise<Ids<Name>> {
  const ids: [string, string][] = []
  for (const [name, input] of Object.entries<Input>(inputs)) ids.push([name, (await create(input)).id])
  // The loop made exactly the names of `inputs`.
  return Object.fromEntries(ids) as Ids<Name>
}

export async function enterAll<Input>(create: Create<Input>, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) await create(input)
}
