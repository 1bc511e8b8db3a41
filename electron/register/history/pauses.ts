/** Whoever types waits no longer than this for a long reading. */
const sliceMilliseconds = 8

export interface Pauses {
  /** Lets the others in where this slice has lasted long enough. */
  breathe(): Promise<void> | void
}

/** Long work between calls: SQLite answers at once, so without pauses the process would answer nobody until the end. */
export function pauses(): Pauses {
  let since = performance.now()
  return {
    breathe: () => {
      if (performance.now() - since < sliceMilliseconds) return
      return new Promise((resolve) => {
        setImmediate(() => {
          since = performance.now()
          resolve()
        })
      })
    },
  }
}
