import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** In MB; null where the system does not tell (it does on Linux). */
export interface Memory {
  members: number
  application: number | null
  database: number | null
  together: number | null
}

/** What the application and its database hold, shared pages counted once (PSS): each process has its part of them. */
export function memoryOf(members: number, application: number, dataFolder: string): Memory {
  if (!existsSync('/proc/self/smaps_rollup')) return { members, application: null, database: null, together: null }
  const postmaster = Number(readFileSync(join(dataFolder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  const ofApplication = megabytes([application])
  const ofDatabase = megabytes([postmaster, ...childrenOf(postmaster)])
  return { members, application: ofApplication, database: ofDatabase, together: round(ofApplication + ofDatabase) }
}

const megabytes = (pids: number[]) => round(pids.reduce((sum, pid) => sum + pss(pid), 0) / 1024)

const round = (n: number) => Math.round(n * 10) / 10

/** In kB. A process that has just ended holds nothing. */
function pss(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

const childrenOf = (parent: number) =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]) === parent)

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
