import { existsSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'

const memory = '/dev/shm'
const plenty = 2 * 1024 ** 3

/**
 * Lets tests keep in memory what they throw away, where there is plenty of it: a new database is a thousand files, and on
 * a disk most of a test file's time goes into them.
 */
export function keepInMemory() {
  if (!process.env['TMPDIR'] && existsSync(memory) && room() >= plenty) process.env['TMPDIR'] = memory
}

function room() {
  const { bavail, bsize } = statfsSync(memory)
  return Math.min(bavail * bsize, freemem())
}
