/** Stops the program where one of its own assumptions fails. The text is for developers and never holds record contents. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assumption failed: ${message}`)
}

/** Makes the compiler prove that a switch names every case. */
export function assertNever(value: never): never {
  throw new Error(`Case without a branch: ${typeof value}`)
}

/** The value, where the code around it guarantees there is one. */
export function present<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} is present`)
  return value
}
