import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{rules,features,ui,platform,db,test}/**/*.test.{ts,tsx}'],
    // Each test file has a database of its own and nothing of ours keeps state, so they can share the modules they load.
    isolate: false,
    // Of two processors it would use one, and much of the time a test waits.
    maxWorkers: 2,
    globalSetup: ['test/support/postgres.ts'],
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
