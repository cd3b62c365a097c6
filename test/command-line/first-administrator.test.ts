import { expect, test, vi } from 'vitest'
import { paths } from '../../paths.ts'
import { get, post } from '../support/client.ts'
import { databaseIn, databaseProcesses, emptyFolder } from '../support/data-folder.ts'
import { newestMail } from '../support/mailbox.ts'
import { aspire, startService } from '../support/service.ts'

vi.setConfig({ testTimeout: 90_000 })

test('in production there is no demonstration, and the first administrator is made by the command line', async () => {
  const dataFolder = emptyFolder()
  const wrong = await aspire(dataFolder, ['admin', 'create', 'nobody in particular'])
  expect([wrong.code, wrong.told]).toEqual([1, ''])
  expect(wrong.said).toContain('nobody in particular is not an email address')
  expect(databaseProcesses(dataFolder)).toEqual([])

  const env = { NODE_ENV: 'development' }
  const { url } = await startService({ dataFolder, env, args: ['--production'] }).ready
  const database = databaseIn(dataFolder)
  expect(await database.owner.selectFrom('persona').selectAll().execute()).toEqual([])
  for (const path of [paths.personas(), paths.outbox()]) expect((await get(url, path)).status).toBe(404)
  expect((await get(url, paths.home())).html).not.toContain(paths.personas())

  const made = await aspire(dataFolder, ['admin', 'create', 'Kit.Admin@example.org', '--name', 'Kit Admin', '--json'])
  expect([made.code, made.said]).toEqual([0, ''])
  expect(JSON.parse(made.told)).toMatchObject({ done: expect.stringContaining('Kit Admin (kit.admin@example.org)') })
  const again = await aspire(dataFolder, ['admin', 'create', 'kit.admin@example.org'])
  expect([again.code, again.told]).toEqual([0, expect.stringContaining('is an administrator already')])

  const asked = await post(url, paths.signIn(), '', { email: 'kit.admin@example.org' })
  const browser = cookiesOf(asked)
  const { link } = await newestMail(database.web, 'kit.admin@example.org')
  const opened = await get(url, link, browser)
  const signedIn = await post(url, link, browser, opened.hidden)
  expect([signedIn.status, signedIn.errors]).toEqual([303, []])
  const roles = await get(url, paths.people(), cookiesOf(signedIn))
  expect([roles.status, roles.html.includes('Kit Admin')]).toEqual([200, true])
  await database.close()
})

const cookiesOf = ({ headers }: { headers: Headers }) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
