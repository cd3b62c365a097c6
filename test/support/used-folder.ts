import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { emptyFolder } from './data-folder.ts'
import { startService } from './service.ts'

let first: Promise<string> | undefined

/**
 * A data folder with which the service was started once and stopped, for tests that are not about a first start: a copy of
 * one that each process makes once.
 */
export async function usedFolder(): Promise<string> {
  first ??= startedOnce()
  const folder = emptyFolder()
  execFileSync('cp', ['-a', `${await first}/.`, folder])
  return folder
}

async function startedOnce(): Promise<string> {
  const folder = join(inject('shared'), String(process.pid))
  mkdirSync(folder)
  const service = startService({ dataFolder: folder })
  await service.ready
  service.send('SIGTERM')
  await service.ended
  return folder
}
