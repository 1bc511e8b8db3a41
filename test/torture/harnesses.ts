import type { Harness } from './harness.ts'

interface Entry {
  readonly name: string
  /** Rounds of a whole night's run, unless `--rounds` says otherwise. */
  readonly large: number
  /** Loaded when asked for: one harness needs no other's processes. */
  load(): Promise<{ readonly run: Harness }>
}

/** What `npm run torture` runs, in this order. */
export const harnesses: readonly Entry[] = [
  { name: 'kill-writes', large: 10_000, load: () => import('./kill-writes.ts') },
  { name: 'kill-steps', large: 3000, load: () => import('./kill-steps.ts') },
  { name: 'night-run', large: 1000, load: () => import('./night-run.ts') },
  { name: 'power-cut', large: 20_000, load: () => import('./power-cut.ts') },
  { name: 'failing-disk', large: 5000, load: () => import('./failing-disk.ts') },
  { name: 'full-disk', large: 240, load: () => import('./full-disk.ts') },
  { name: 'flipped-bytes', large: 1_000_000, load: () => import('./flipped-bytes.ts') },
  { name: 'replaced-pages', large: 1000, load: () => import('./replaced-pages.ts') },
  { name: 'dispatch', large: 1_000_000, load: () => import('./dispatch.ts') },
  { name: 'intake-files', large: 100_000, load: () => import('./intake-files.ts') },
  { name: 'surroundings', large: 20, load: () => import('./surroundings.ts') },
]
