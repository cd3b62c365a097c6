import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { alive } from '../../platform/postgres/process.ts'
import { databaseIn, databaseProcesses, emptyFolder } from '../support/data-folder.ts'
import { startService, type Service } from '../support/service.ts'
import { answerTo, busyPeople, keepPosting, type Busy } from './busy-people.ts'
import { disagreements, lost, unacknowledged } from './ledger.ts'
import { waysToRun, type WayToRun } from './ways-to-run.ts'

/** A few each time; many before a release: `CRASHES=52`. */
const kills = Number(process.env['CRASHES'] ?? 8)
const linux = existsSync('/proc/self/cwd')
const { ways, missing } = linux ? waysToRun() : { ways: [], missing: ['only Linux shows what a kill leaves running'] }
if (missing.length > 0) console.warn(`Not tried: ${missing.join('; ')}.`)

const figures: Record<string, object> = {}
afterAll(() => console.table(figures))

describe.skipIf(ways.length === 0)('kill -9 in the middle of a change loses nothing that was acknowledged', () => {
  const each = Math.ceil(kills / Math.max(1, ways.length))
  test.each(ways)('with $name', { timeout: 60_000 + each * 10_000 }, async (way) => {
    const folder = emptyFolder(way.uid)
    const starts = [await start(way, folder)]
    const people = await withDatabase(folder, busyPeople)
    const counts = { kills: 0, acknowledged: 0, inDoubt: 0, ofThoseKept: 0, lost: 0, goneAfter: 0 }
    while (counts.kills < each) {
      const service = starts.at(-1)!
      const posting = Promise.all(people.map((one) => keepPosting(service.url, one)))
      posting.catch(() => {})
      await pause(80 + Math.random() * 500)
      const killed = performance.now()
      kill(counts.kills++ % 2 === 0 ? 'the web process alone' : 'the whole tree', service, folder)
      await posting
      await nothingRuns(service, folder)
      counts.goneAfter = Math.max(counts.goneAfter, Math.round(performance.now() - killed))
      starts.push(await start(way, folder))
      await withDatabase(folder, async ({ owner }) => {
        const gone = await lost(owner, people)
        counts.lost += gone.length
        expect(gone).toEqual([])
        counts.inDoubt += people.filter(({ doubtful }) => doubtful).length
        counts.ofThoseKept += await unacknowledged(owner, people)
        expect(await disagreements(owner)).toEqual({})
        await repeatedPostsChangeNothing(starts.at(-1)!, people)
        expect(await disagreements(owner)).toEqual({})
      })
    }
    counts.acknowledged = people.flatMap(({ acknowledged }) => acknowledged).length
    const again = starts.slice(1).map(({ readyAfter }) => readyAfter)
    figures[way.name] = { ...counts, firstStart: starts[0]!.readyAfter, slowestStart: Math.max(...again) }
    expect(Math.max(...again)).toBeLessThan(20_000)
    expect(counts.acknowledged).toBeGreaterThan(each)
  })
})

const start = ({ pgbin, uid }: WayToRun, dataFolder: string): Promise<Service> =>
  startService({ dataFolder, uid, env: { ASPIRE_PGBIN: pgbin } }).ready

async function withDatabase<T>(folder: string, work: (database: ReturnType<typeof databaseIn>) => Promise<T>) {
  const database = databaseIn(folder)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

function kill(what: 'the web process alone' | 'the whole tree', { pid }: Service, folder: string) {
  const tree = what === 'the whole tree' ? databaseProcesses(folder) : []
  for (const one of [...tree, pid].toSorted(() => Math.random() - 0.5)) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // It had ended by itself, as a backend does when its postmaster is gone.
    }
  }
}

async function nothingRuns({ pid }: Service, folder: string) {
  const left = () => [...databaseProcesses(folder), ...(alive(pid) ? [pid] : [])]
  for (let waited = 0; waited < 500 && left().length > 0; waited++) await pause(10)
  expect(left()).toEqual([])
}

/** What was never answered is posted again and done once; what was answered gets the same answer, and nothing is done. */
async function repeatedPostsChangeNothing({ url }: Service, people: Busy[]) {
  for (const busy of people) {
    if (busy.doubtful) {
      const reply = await answerTo(url, busy, busy.doubtful)
      expect([reply?.status, reply?.errors]).toEqual([303, []])
      busy.acknowledged.push({ ...busy.doubtful, location: reply?.location ?? '' })
      busy.doubtful = undefined
    }
    const some = [busy.acknowledged.at(-1), busy.acknowledged[Math.floor(Math.random() * busy.acknowledged.length)]]
    for (const change of some.filter((one) => one !== undefined)) {
      const reply = await answerTo(url, busy, change)
      expect([reply?.status, reply?.location]).toEqual([303, change.location])
    }
  }
}
