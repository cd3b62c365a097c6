import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { keepInMemory } from './test/in-memory.ts'

const isLong = ({ moduleId }: TestSpecification) => /\/(crash|command-line|guards|postgres)\//.test(moduleId)

/** What starts processes or asks for every page takes longest: it begins first, so that no worker is left alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

keepInMemory()

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{rules,features,ui,platform,db,test}/**/*.test.{ts,tsx}'],
    // Each test file has a database of its own and nothing of ours keeps state, so they can share the modules they load.
    isolate: false,
    // Of two processors it would use one, and much of the time a test waits.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/postgres.ts'],
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
