import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { aFile, aPdf } from '../test/support/files.ts'
import { sentForm, servedPages } from '../test/support/pages.ts'
import { address } from './address.ts'
import { optionalAttachment } from './attachment.ts'
import { text } from './fields.ts'
import { form } from './form.ts'
import { page } from './page.ts'

const database = await testDatabase()
const asha = await somebody(database.web, 'Asha Rahman')
const megabyte = 1024 * 1024
const received: (number | null)[] = []

const cv = form({
  title: text({ label: 'Title', missing: 'Enter a title' }),
  file: optionalAttachment({ label: 'CV', called: 'The CV', maxBytes: 5 * megabyte, types: ['pdf'] }),
})
const cvPage = page({
  path: address('/cv'),
  can: 'account.see',
  load: () => ({}),
  view: ({ form: state }) => JSON.stringify([state.typed, state.errors]),
  form: cv,
  submit: async ({ values }) => {
    received.push(values.file?.bytes.length ?? null)
    return '/done'
  },
})
const open = page({ ...cvPage, path: address('/open'), can: 'everybody' } as never)
const plain = page({ ...cvPage, path: address('/plain'), form: form({ title: cv.fields.title }) } as never)
const ask = servedPages(database, [cvPage, open, plain])

const large = (bytes: number) =>
  aFile('cv.pdf', Buffer.concat([aPdf(), Buffer.alloc(bytes - 2 * aPdf().length), aPdf()]))
const drafts = () => database.owner.selectFrom('draft').select(['path', 'typed']).execute()

test('a file of nearly 5 MB arrives whole', async () => {
  const reply = await ask(asha, '/cv', sentForm({ title: 'CV', file: large(5 * megabyte - 1) }))
  expect([reply.status, reply.headers.get('location')]).toEqual([303, '/done'])
  expect(received.at(-1)).toBe(5 * megabyte - 1)
})

test('one that is larger is told beside its field, and what was typed stays', async () => {
  const reply = await ask(asha, '/cv', sentForm({ title: 'My CV', file: large(5 * megabyte) }))
  expect([reply.status, await reply.json()]).toEqual([
    422,
    [{ title: 'My CV' }, { file: 'The CV must be smaller than 5 MB' }],
  ])
})

test('so is one that is too large to be read', async () => {
  const reply = await ask(asha, '/cv', sentForm({ title: 'My CV', file: large(9 * megabyte) }))
  expect([reply.status, await reply.json()]).toEqual([422, [{}, { file: 'The CV must be smaller than 5 MB' }]])
  expect(received).not.toContain(9 * megabyte)
})

test('there is no such room on other pages, nor for whoever has not signed in', async () => {
  const form_ = sentForm({ title: 'CV', file: large(megabyte) })
  expect((await ask(asha, '/plain', form_)).status).toBe(413)
  expect((await ask(null, '/open', form_)).status).toBe(413)
  expect((await ask(null, '/open', sentForm({ title: 'CV', file: large(1000) }))).status).toBe(303)
})

test('after the session ended what was typed is kept, the file is not', async () => {
  const late = { ...asha, ended: true } as const
  for (const file of [large(1000), large(megabyte)]) {
    const reply = await ask(late, '/cv', sentForm({ title: file.size > 1000 ? 'too much' : 'CV', file }))
    expect(reply.headers.get('location')).toBe('/sign-in?then=%2Fcv')
  }
  expect(await drafts()).toEqual([{ path: '/cv', typed: [['title', 'CV']] }])
})
