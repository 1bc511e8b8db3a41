import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Everything that runs on Node. `electron/runtime/test.ts` starts it; the built app has its own configuration. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
    environment: 'node',
    // A process per file: the SQLite driver and Argon2 are native, and the crash tests end their own processes.
    pool: 'forks',
    // An office machine may have two cores; more processes than that only make every time limit doubtful.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that left its files open must fail here, not block the next one.
    teardownTimeout: 10_000,
    globals: false,
    restoreMocks: true,
    unstubEnvs: true,
  },
})
