import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { steps, type Outcome, type Step } from './steps.ts'

// bin/test [checks|rules|features|journeys] [filter…]: every step in turn; the last line adds up all of them.
const [part, ...filters] = process.argv.slice(2)
const chosen = steps.filter((step) => part === undefined || step.parts.includes(part))
if (chosen.length === 0) {
  console.error(`There is no part "${part}": choose checks, rules, features or journeys, or none for all.`)
  process.exit(2)
}

const outcomes = chosen.map((step) => run(step))
const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)

function run(step: Step): Outcome {
  console.log(`\n== ${step.name}`)
  const why = step.prepare?.()
  if (why) {
    console.error(why)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const [program, ...args] = [...step.command, ...(part && step.select ? [...step.select(part), ...filters] : filters)]
  const path = `${join(import.meta.dirname, '../node_modules/.bin')}${delimiter}${process.env['PATH']}`
  const env = { ...process.env, ...step.env, PATH: path }
  const { status } = spawnSync(program ?? '', args, { stdio: ['ignore', 'inherit', 'inherit'], env })
  return honest(step.count(), status)
}

/** A runner that failed without naming a failure (a crash, an error outside any test) counts as one. */
function honest(outcome: Outcome | undefined, status: number | null): Outcome {
  if (!outcome) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}
