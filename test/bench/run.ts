import { Command, InvalidArgumentError } from 'commander'
import { cleanUp, cleanUpOnSignals } from './clean-up.ts'
import { goalsMet } from './goals.ts'
import { runOf, type Run } from './one-size.ts'
import { tables } from './tables.ts'

const sizes = (text: string) => {
  const numbers = text.split(',').map(Number)
  if (numbers.every((n) => Number.isInteger(n) && n >= 100 && n <= 1_000_000)) return numbers
  throw new InvalidArgumentError('Give whole numbers from 100 to 1000000, with commas between.')
}
const seconds = (text: string) => {
  if (Number(text) > 0 && Number(text) <= 600) return Number(text)
  throw new InvalidArgumentError('Give a number of seconds up to 600.')
}

const program = new Command('bin/bench')
  .description('Measures how fast the service answers, beside an empty page of a plain Node server, and its memory.')
  .option('--members <numbers>', 'how many pool members, one run for each', sizes, [1_000, 100_000])
  .option('--seconds <number>', 'how long each page is asked for', seconds, 3)
  .option('--json', 'the answer as JSON')
  .allowExcessArguments(false)
  .parse()
const options = program.opts<{ members: number[]; seconds: number; json?: boolean }>()
const say = (line: string) => void process.stderr.write(`${line}\n`)

const stopping = cleanUpOnSignals()
try {
  const runs: Run[] = []
  for (const members of options.members) runs.push(await runOf(members, options.seconds, say))
  const rows = runs.flatMap((run) => run.rows)
  const memory = runs.map((run) => run.memory)
  const nights = runs.map((run) => run.night)
  const goals = goalsMet(rows, nights, memory)
  const answer = options.json
    ? JSON.stringify({ rows, nights, memory, goals }, null, 2)
    : tables(rows, nights, memory, goals)
  process.stdout.write(`${answer}\n`)
} catch (error) {
  // Whatever breaks while a signal stops everything is no news.
  if (!stopping()) say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await cleanUp()
}
