import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterwards } from './clean-up.ts'
import { measure, type Row } from './measure.ts'
import { memoryOf, type Memory } from './memory.ts'
import { emptyPage, pagesFor } from './pages.ts'
import { preparedPool } from './pool.ts'
import { startEmptyPage, startService } from './service.ts'

/** The night's matching of every live vacancy. */
export interface Night {
  members: number
  vacancies: number
  seconds: number
}

export interface Run {
  rows: Row[]
  night: Night
  memory: Memory
}

/** Everything for one number of members: a database of its own, the service on it, each page measured, the memory after it. */
export async function runOf(members: number, seconds: number, say: (line: string) => void): Promise<Run> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'aspire-bench-'))
  const remove = afterwards(() => removed(dataFolder))
  say(`${members.toLocaleString('en-GB')} members: filling a database…`)
  const scene = await preparedPool(dataFolder, members)
  const empty = await startEmptyPage()
  const service = await startService(dataFolder)

  const first = await measure(empty.url, emptyPage, seconds)
  const rows: Row[] = [rowOf(emptyPage.name, members, first, first.p50)]
  for (const page of pagesFor(scene)) {
    say(`${members.toLocaleString('en-GB')} members: ${page.name}…`)
    rows.push(rowOf(page.name, members, await measure(service.url, page, seconds), first.p50))
  }
  const night = { members, ...scene.overnight }
  const memory = memoryOf(members, service.pid, dataFolder)
  for (const undo of [service.stop, empty.stop, remove]) await undo()
  return { rows, night, memory }
}

const rowOf = (page: string, members: number, times: Omit<Row, 'page' | 'members' | 'timesEmpty'>, empty: number) => ({
  page,
  members,
  ...times,
  timesEmpty: Math.round((times.p50 / empty) * 10) / 10,
})

/** The database may lie elsewhere, where its account can reach it: then a link leads there. */
function removed(dataFolder: string) {
  const database = join(dataFolder, 'postgres')
  try {
    rmSync(realpathSync(database), { recursive: true, force: true })
  } catch {
    // It was not made yet.
  }
  rmSync(dataFolder, { recursive: true, force: true })
}
