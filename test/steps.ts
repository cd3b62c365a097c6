import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumOrWhyNot } from './chromium.ts'

export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

export interface Step {
  name: string
  /** What somebody may ask for alone. */
  parts: string[]
  command: string[]
  /** Which of its tests belong to that part. */
  select?: (part: string) => string[]
  env?: Record<string, string>
  /** Makes ready what it needs, or says why it cannot. */
  prepare?: () => string | undefined
  /** What its report says; undefined: it has none, and counts as one. */
  count: () => Outcome | undefined
}

const reports = mkdtempSync(join(tmpdir(), 'aspire-test-'))
process.once('exit', () => rmSync(reports, { recursive: true }))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

export const steps: Step[] = [
  check('Build', 'bin/install'),
  check('Format', 'prettier', '--check', '--log-level=warn', '.'),
  check('Lint', 'oxlint', '--deny-warnings'),
  check('Types', 'tsc', '--noEmit', '-p', '.'),
  check('Unused code', 'knip'),
  {
    name: 'Rules and features',
    parts: ['rules', 'features'],
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    select: (part) => (part === 'rules' ? ['--dir', 'rules'] : ['--exclude', 'rules/**']),
    count: () => vitestOutcome(vitestReport),
  },
  {
    name: 'Journeys',
    parts: ['journeys'],
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    prepare: () => chromiumOrWhyNot().why,
    count: () => playwrightOutcome(playwrightReport),
  },
]

function check(name: string, ...command: string[]): Step {
  return { name, parts: ['checks'], command, count: () => undefined }
}

function vitestOutcome(file: string): Outcome {
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  }
}

function playwrightOutcome(file: string): Outcome {
  const stats = read<{ stats: { expected: number; flaky: number; unexpected: number; skipped: number } }>(file)?.stats
  if (!stats) return { passed: 0, failed: 0, skipped: 0 }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

const read = <Report>(file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
