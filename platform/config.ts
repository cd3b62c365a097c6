import { join, resolve } from 'node:path'
import { repositoryRoot } from './repository.ts'
import { settings, type Setting } from './settings.ts'
import type { z } from 'zod'

type Settings = typeof settings
type Values = {
  [Name in keyof Settings]:
    z.output<Settings[Name]['check']> | (Settings[Name] extends { standard: string } ? never : undefined)
}
type Environment = Record<string, string | undefined>

export interface Config {
  readonly port: number
  readonly host: string
  /** The public address, without a slash at its end. */
  readonly url: string
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly pgbin: string | undefined
  readonly secret: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly metrics: 'loopback' | 'anywhere'
  readonly trustedProxies: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly production: boolean
}

/** Each wrong value in a sentence of its own, for the person who starts the product. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/**
 * Reads and checks the whole configuration. An empty value counts as none. `argv` are the server's own options
 * (only `--production`); a command line with options of its own passes `[]`.
 * @throws ConfigurationError naming every wrong value at once
 */
export function readConfig(env: Environment = process.env, argv: readonly string[] = process.argv.slice(2)): Config {
  const { values, wrong } = checked(env)
  const sentences = [...wrong, ...unknownNames(env), ...unknownOptions(argv)]
  if (sentences.length > 0) throw new ConfigurationError(sentences)
  const production = values.NODE_ENV === 'production' || argv.includes('--production')
  const port = values.PORT
  return Object.freeze({
    port,
    host: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    url: values.ASPIRE_URL ?? `http://localhost:${port}`,
    dataFolder: values.ASPIRE_DATA ? resolve(values.ASPIRE_DATA) : join(repositoryRoot, 'data'),
    databaseUrl: values.DATABASE_URL,
    pgbin: values.ASPIRE_PGBIN && resolve(values.ASPIRE_PGBIN),
    secret: values.ASPIRE_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.ASPIRE_MAIL_FROM,
    metrics: values.ASPIRE_METRICS,
    trustedProxies: values.ASPIRE_TRUSTED_PROXIES,
    logLevel: values.LOG_LEVEL,
    production,
  })
}

/** The configuration once the port is known: PORT=0 takes any, and the public address follows unless it was given. */
export function listeningOn(config: Config, port: number): Config {
  return { ...config, port, url: config.url === 'http://localhost:0' ? `http://localhost:${port}` : config.url }
}

function checked(env: Environment): { values: Values; wrong: string[] } {
  const values: Record<string, unknown> = {}
  const wrong: string[] = []
  for (const [name, row] of Object.entries<Setting>(settings)) {
    const given = env[name] || row.standard
    if (given === undefined) continue
    const result = row.check.safeParse(given)
    if (result.success) values[name] = result.data
    else wrong.push(`${name} is ${row.secret ? 'wrong' : `'${given}'`}: give ${row.give}.`)
  }
  return { values: values as Values, wrong }
}

function unknownNames(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('ASPIRE_') && !(name in settings))
    .map((name) => `${name} is not a setting: see docs/configuration.md for their names.`)
}

function unknownOptions(argv: readonly string[]): string[] {
  return argv
    .filter((option) => option !== '--production')
    .map((option) => `'${option}' is not an option: the only one is --production.`)
}
