import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { ConfigurationError, listeningOn, readConfig } from './config.ts'
import { configurationTable } from './configuration-table.ts'
import { repositoryRoot } from './repository.ts'

test('with nothing set it is a demonstration on this machine alone', () => {
  expect(readConfig({}, [])).toEqual({
    port: 3000,
    host: '127.0.0.1',
    url: 'http://localhost:3000',
    dataFolder: `${repositoryRoot}/data`,
    mailFrom: 'no-reply@localhost',
    metrics: 'loopback',
    trustedProxies: 0,
    logLevel: 'info',
    production: false,
  })
})

test('production is asked for by the environment or by an option, and then listens to all', () => {
  expect(readConfig({ NODE_ENV: 'production' }, [])).toMatchObject({ production: true, host: '0.0.0.0' })
  expect(readConfig({}, ['--production'])).toMatchObject({ production: true, host: '0.0.0.0' })
  expect(readConfig({ HOST: '::1' }, ['--production'])).toMatchObject({ host: '::1' })
})

test('every wrong value is named at once, in a sentence each, and no password is repeated', () => {
  const wrong = {
    PORT: 'abc',
    ASPIRE_URL: 'https://talent.example.nhs.uk/boards',
    DATABASE_URL: 'mysql://aspire:hunter2@db/aspire',
    ASPIRE_PGBIN: '/nowhere',
    ASPIRE_SECRET: 'hunter2',
    ASPIRE_DATTA: '/srv',
    NODE_ENV: 'prod',
  }
  expect(sentencesFor(wrong, ['--prodution'])).toEqual([
    "PORT is 'abc': give a whole number from 1 to 65535, or 0 for any free port.",
    "ASPIRE_URL is 'https://talent.example.nhs.uk/boards': give an address such as https://talent.example.nhs.uk, without a path.",
    'DATABASE_URL is wrong: give an address such as postgres://user:password@host:5432/database.',
    "ASPIRE_PGBIN is '/nowhere': give a folder that holds both `postgres` and `initdb`.",
    'ASPIRE_SECRET is wrong: give at least 32 characters.',
    "NODE_ENV is 'prod': give `production`, `development` or `test`.",
    'ASPIRE_DATTA is not a setting: see docs/configuration.md for their names.',
    "'--prodution' is not an option: the only one is --production.",
  ])
})

test.each(['65536', '-1', '3000.5', '1e3', ' 80'])('port %s is refused', (PORT) => {
  expect(sentencesFor({ PORT })).toHaveLength(1)
})

test('with port 0 the address follows the port that was taken, unless an address was given', () => {
  expect(listeningOn(readConfig({ PORT: '0' }, []), 4711).url).toBe('http://localhost:4711')
  const config = readConfig({ PORT: '0', ASPIRE_URL: 'https://talent.example.nhs.uk/' }, [])
  expect(listeningOn(config, 4711)).toMatchObject({ port: 4711, url: 'https://talent.example.nhs.uk' })
})

test('an empty value counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }, [])).toMatchObject({ port: 3000, databaseUrl: undefined })
})

test('docs/configuration.md is fresh (npx vitest run platform/config.test.ts -u writes it)', async () => {
  const file = `${repositoryRoot}/docs/configuration.md`
  const written = await format(configurationTable(), { ...(await resolveConfig(file)), parser: 'markdown' })
  await expect(written).toMatchFileSnapshot(file)
})

function sentencesFor(env: Record<string, string>, argv: string[] = []): readonly string[] {
  try {
    readConfig(env, argv)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as ConfigurationError).sentences
  }
}
