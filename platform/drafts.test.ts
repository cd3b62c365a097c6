import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { inTransaction } from './db.ts'
import { dropDraft, keepDraft, keptDraft } from './drafts.ts'

const { owner, web } = await testDatabase()
const [asha, ben] = [await somebody(web, 'Asha Rahman'), await somebody(web, 'Ben Other')]
const path = '/applications/1/statements'
const formOf = (...pairs: [string, string | Blob][]) => {
  const body = new FormData()
  for (const [name, value] of pairs) body.append(name, value as string)
  return body
}
const keep = (id: string, body: FormData) => inTransaction(web, id, (db) => keepDraft(db, id, path, body))
const kept = (id: string, at = path) => inTransaction(web, id, (db) => keptDraft(db, id, at))
const given = async (id: string, at = path) => [...((await kept(id, at)) ?? [])]

test('what was typed is given back as it was sent, lists and line ends too', async () => {
  const typed: [string, string][] = [
    ['motivation', 'One\r\ntwo'],
    ['roles', 'finance'],
    ['roles', 'people'],
    ['version', '3'],
  ]
  await keep(asha.id, formOf(...typed))
  expect((await given(asha.id)).map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')])).toEqual(
    typed.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  )
})

test('to nobody else, and on no other page', async () => {
  expect(await given(ben.id)).toEqual([])
  expect(await given(asha.id, '/applications/1/regions')).toEqual([])
})

test('nor to somebody else who asks for it in their own name', async () => {
  expect(await inTransaction(web, ben.id, (db) => keptDraft(db, asha.id, path))).toBeNull()
})

test('the newest replaces the one before; neither files nor the one-time id are kept', async () => {
  await keep(asha.id, formOf(['form-id', 'x'], ['motivation', 'Three'], ['file', new Blob(['x'])]))
  expect(await given(asha.id)).toEqual([['motivation', 'Three']])
})

test('what was pressed first counts from then, however often it is pressed again; anything else from when it was sent', async () => {
  const at = async () => (await owner.selectFrom('draft').select('at').executeTakeFirstOrThrow()).at
  await owner
    .updateTable('draft')
    .set({ at: new Date('2026-11-30') })
    .execute()
  await keep(asha.id, formOf(['form-id', 'y'], ['motivation', 'Three']))
  expect(await at()).toEqual(new Date('2026-11-30'))
  await keep(asha.id, formOf(['motivation', 'Four']))
  expect((await at()).getTime()).toBeGreaterThan(Date.now() - 60_000)
  await keep(asha.id, formOf(['motivation', 'Three']))
})

test('what PostgreSQL cannot keep is left out', async () => {
  await keep(ben.id, formOf(['a\0b', 'c\0d'], ['half', '\uD800']))
  expect(await given(ben.id)).toEqual([
    ['ab', 'cd'],
    ['half', '\uFFFD'],
  ])
})

test('once it has been sent it is forgotten', async () => {
  await inTransaction(web, asha.id, (db) => dropDraft(db, asha.id, path))
  expect(await kept(asha.id)).toBeNull()
  expect(await given(ben.id)).toHaveLength(2)
})
