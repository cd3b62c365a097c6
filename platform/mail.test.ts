import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { hostile, unescaped } from '../test/support/hostile.ts'
import { mailServer } from '../test/support/mail-server.ts'
import { readConfig } from './config.ts'
import { inTransaction } from './db.ts'
import { mailSender, sendMail, type Mail } from './mail.ts'

const { web, jobs } = await testDatabase()
const config = { ...readConfig({}, []), smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'aspire@example.org' }

const letter = (paragraphs: string[]): Mail => ({
  to: 'asha@example.org',
  template: 'nomination-made',
  event: 7,
  letter: { paragraphs, link: { text: 'Read it', path: '/nominations/1' } },
})
const put = (mail: Mail) => inTransaction(web, null, (db) => sendMail(db, mail))
const waiting = async () =>
  (await web.selectFrom('mail').select('id').where('sent_at', 'is', null).execute())[0]?.id ?? ''

test('the same letter about the same event is put in the outbox once', async () => {
  for (let times = 0; times < 3; times++) await put(letter(['Grace has nominated you.']))
  await put({ ...letter(['Another.']), event: 8 })
  expect(await web.selectFrom('mail').select('id').execute()).toHaveLength(2)
  await web.updateTable('mail').set({ sent_at: new Date() }).execute()
})

test('whatever people are called, a letter goes to one person, with our own subject, as text', async () => {
  const { url, delivered } = await mailServer()
  const names = [...hostile, 'Eve\r\nBcc: all@example.org\r\n\r\nHello', '\r\n.\r\nQUIT\r\n']
  await put({
    ...letter(names.map((name) => `${name} has nominated you.`.replaceAll('\0', '').toWellFormed())),
    event: 9,
  })
  const mailId = await waiting()
  await inTransaction(jobs, null, (db) => mailSender({ ...config, smtpUrl: url })(db, { mailId }))
  await inTransaction(jobs, null, (db) => mailSender({ ...config, smtpUrl: url })(db, { mailId }))

  expect(delivered.map(({ recipients }) => recipients)).toEqual([['<asha@example.org>']])
  const { message } = delivered[0]!
  const [headers = ''] = message.split('\n\n', 1)
  expect(headers).toMatch(/^To: asha@example.org$/m)
  expect(headers).toMatch(/^Subject: A message for you in Aspire Together$/m)
  expect(headers).toMatch(/^Message-ID: <[0-9a-f]{32}@localhost>$/m)
  expect(headers).not.toMatch(/^b?cc:/im)
  const html = decoded(message.slice(message.indexOf('text/html')))
  expect(html).not.toMatch(/<(script|img)\b/)
  expect(unescaped(html)).toContain('<script>alert(1)</script> has nominated you.')
})

test('once it is sent, a letter keeps none of its text, except for the demonstration’s outbox', async () => {
  const { url } = await mailServer()
  const kept = async (production: boolean, event: number) => {
    await put({ ...letter(['Grace has nominated you.']), event })
    const mailId = await waiting()
    await inTransaction(jobs, null, (db) => mailSender({ ...config, smtpUrl: url, production })(db, { mailId }))
    return (await web.selectFrom('mail').select('body').where('id', '=', mailId).executeTakeFirstOrThrow()).body
  }
  expect(await kept(true, 11)).not.toMatch(/Grace|nominations/)
  expect(await kept(false, 12)).toContain('Grace has nominated you.')
})

test('a letter that cannot be sent waits', async () => {
  await put({ ...letter(['Grace has nominated you.']), event: 10 })
  const mailId = await waiting()
  const sending = inTransaction(jobs, null, (db) => mailSender(config)(db, { mailId }))
  await expect(sending).rejects.toThrow('ECONNREFUSED')
  expect(await waiting()).toBe(mailId)
})

/** Quoted-printable or base64, as the mail program of the reader undoes it. */
function decoded(part: string): string {
  const at = part.indexOf('\n\n') + 2
  const body = part.slice(at, part.indexOf('\n--', at))
  if (/base64/i.test(part.slice(0, at))) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
