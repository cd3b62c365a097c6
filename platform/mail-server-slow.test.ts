import { createServer, type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { readConfig } from './config.ts'
import { inTransaction, type Db } from './db.ts'
import { mailSender, sendMail } from './mail.ts'

const { owner, web, jobs } = await testDatabase()

const letter = { paragraphs: ['Grace has nominated you.'] }
const put = async (event: number) => {
  await inTransaction(web, null, (db) =>
    sendMail(db, { to: 'asha@example.org', template: 'nomination-made', event, letter }),
  )
  const unsent = web.selectFrom('mail').select('id').where('sent_at', 'is', null)
  return (await unsent.executeTakeFirstOrThrow()).id
}

/** Takes every letter, after thinking about it; or never answers. */
async function mailServer(answersAfter: number): Promise<{ url: string; taken: () => number }> {
  let taken = 0
  const server = createServer((socket) => {
    let inMessage = false
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      const line = String(chunk)
      if (inMessage && !line.includes('\r\n.\r\n')) return
      if (inMessage) taken++
      inMessage = line.startsWith('DATA')
      void setTimeout(answersAfter).then(() => socket.write(inMessage ? '354 go on\r\n' : '250 yes\r\n'))
    })
    socket.write('220 here\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken: () => taken }
}

const sender = (smtpUrl: string) => mailSender({ ...readConfig({}, []), smtpUrl })

/** As our connections do after 15 seconds, only sooner. */
const impatient = (db: Db) => sql`set local idle_in_transaction_session_timeout = '100ms'`.execute(db)

test('a mail server that takes its time is waited for, so that the letter is sent once', async () => {
  const { url, taken } = await mailServer(150)
  const mailId = await put(1)
  await inTransaction(jobs, null, async (db) => {
    await impatient(db)
    await sender(url)(db, { mailId })
  })
  const { sent_at } = await web.selectFrom('mail').select('sent_at').where('id', '=', mailId).executeTakeFirstOrThrow()
  expect([sent_at, taken()]).toEqual([expect.any(Date), 1])
})

test('a job that finds the letter in another’s hands fails, to be tried again, instead of counting as done', async () => {
  const { url } = await mailServer(0)
  const mailId = await put(2)
  await inTransaction(owner, null, async (db) => {
    await db.selectFrom('mail').select('id').where('id', '=', mailId).forUpdate().execute()
    const second = inTransaction(jobs, null, async (transaction) => {
      await sql`set local lock_timeout = '100ms'`.execute(transaction)
      await sender(url)(transaction, { mailId })
    })
    await expect(second).rejects.toThrow('lock timeout')
  })
})

test('a letter is tried for days while the mail server is away', async () => {
  await put(3)
  const { rows } = await sql<{ limit: number; most: number | null }>`
    select retry_limit as limit, retry_delay_max as most from pgboss.job order by created_on desc limit 1`.execute(web)
  const [{ limit, most }] = rows as [{ limit: number; most: number | null }]
  const hours = most === null ? (15 * 2 ** limit) / 3600 : (limit * most) / 3600
  expect([hours > 72, (most ?? Infinity) <= 3600]).toEqual([true, true])
})
