import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'

/** The service's secret: the one configured, else one made at the first start and kept in the data folder. */
export function secretOf(config: Pick<Config, 'secret' | 'dataFolder'>): string {
  return config.secret ?? keptSecret(join(config.dataFolder, 'secret'))
}

/** A random secret (256 bits in hexadecimal) in a file only we may read: made at the first call, the same ever after. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) make(file)
  return readFileSync(file, 'utf8').trim()
}

function make(file: string) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 })
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    // A link appears whole or not at all, and only the first of two starts gets it.
    linkSync(own, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(own)
  }
}
