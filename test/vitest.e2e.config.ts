import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The built app in a real Electron, one window at a time: they share the screen, the keyboard focus and two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { concurrent: false },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globals: false,
    // The window answers when it has answered; a machine that builds something else meanwhile is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
  },
})
