import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export interface Setting {
  means: string
  /** Ends the sentence "PORT is 'abc': give …" */
  give: string
  check: z.ZodType<unknown, string>
  /** What holds when nothing is given. A `derived` one is worked out in config.ts; this is how the table puts it. */
  standard?: string
  derived?: string
  /** Never repeated in an error. */
  secret?: true
}

/** Every setting, once: `readConfig` checks by this table and docs/configuration.md is written from it. */
export const settings = {
  PORT: {
    means: 'The port to listen on; 0 takes a free one.',
    give: 'a whole number from 1 to 65535, or 0 for any free port',
    check: wholeNumber(65_535),
    standard: '3000',
  },
  HOST: {
    means: 'The address to listen on.',
    give: 'a host name or an IP address',
    check: z.string().regex(/^[\w.:-]+$/),
    derived: '127.0.0.1; in production 0.0.0.0',
  },
  ASPIRE_URL: {
    means: 'The address people use, which links in emails begin with.',
    give: 'an address such as https://talent.example.nhs.uk, without a path',
    check: origin(),
    derived: 'http://localhost:PORT',
  },
  ASPIRE_DATA: {
    means: 'The folder that holds the database, the secret and the files.',
    give: 'the path of a folder',
    check: z.string(),
    derived: 'the folder `data` beside `bin`',
  },
  DATABASE_URL: {
    means: 'A PostgreSQL server, version 15 or newer, to use instead of our own.',
    give: 'an address such as postgres://user:password@host:5432/database',
    check: address('postgres:', 'postgresql:'),
    derived: 'our own PostgreSQL, in the data folder',
    secret: true,
  },
  ASPIRE_PGBIN: {
    means: 'The folder that holds the programs `postgres` and `initdb` of our own PostgreSQL.',
    give: 'a folder that holds both `postgres` and `initdb`',
    check: z.string().refine((folder) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name)))),
    derived: "the system's, else those among the packages",
  },
  ASPIRE_SECRET: {
    means: 'The key that signs sessions and hides whose equality answers are whose. Never change it.',
    give: 'at least 32 characters',
    check: z.string().min(32),
    derived: 'made at the first start and kept in the file `secret` of the data folder',
    secret: true,
  },
  SMTP_URL: {
    means: 'The mail server to send with.',
    give: 'an address such as smtps://user:password@mail.example.nhs.uk:465',
    check: address('smtp:', 'smtps:'),
    derived: 'nothing is sent',
    secret: true,
  },
  ASPIRE_MAIL_FROM: {
    means: 'The address that emails come from.',
    give: 'an email address',
    check: z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/),
    standard: 'no-reply@localhost',
  },
  ASPIRE_METRICS: {
    means: 'Who may read /metrics: this machine only, or anywhere.',
    give: '`loopback` or `anywhere`',
    check: z.enum(['loopback', 'anywhere']),
    standard: 'loopback',
  },
  ASPIRE_TRUSTED_PROXIES: {
    means: 'How many proxies stand before us, whose word on where a request comes from (X-Forwarded-For) counts.',
    give: 'a whole number from 0 to 10',
    check: wholeNumber(10),
    standard: '0',
  },
  LOG_LEVEL: {
    means: 'How much to log.',
    give: 'one of fatal, error, warn, info, debug, trace, silent',
    check: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    standard: 'info',
  },
  NODE_ENV: {
    means: 'With `production` (or the option `--production`): no demonstration, no signing in as an invented person.',
    give: '`production`, `development` or `test`',
    check: z.enum(['production', 'development', 'test']),
    standard: 'development',
  },
} satisfies Record<string, Setting>

function wholeNumber(most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().max(most))
}

function address(...protocols: string[]) {
  return z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''))
}

function origin() {
  return z
    .string()
    .refine((text) => isOrigin(URL.parse(text)))
    .transform((text) => new URL(text).origin)
}

function isOrigin(url: URL | null): boolean {
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !url.username
}
