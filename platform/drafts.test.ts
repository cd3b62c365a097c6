import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { dropDraft, keepDraft, keptDraft } from './drafts.ts'

const { web } = await testDatabase()
const [asha, ben] = [await somebody(web, 'Asha Rahman'), await somebody(web, 'Ben Other')]
const path = '/applications/1/statements'
const formOf = (...pairs: [string, string | Blob][]) => {
  const body = new FormData()
  for (const [name, value] of pairs) body.append(name, value as string)
  return body
}
const given = async (id: string, at = path) => [...((await keptDraft(web, id, at)) ?? [])]

test('what was typed is given back as it was sent, lists and line ends too', async () => {
  const typed: [string, string][] = [
    ['motivation', 'One\r\ntwo'],
    ['roles', 'finance'],
    ['roles', 'people'],
    ['version', '3'],
  ]
  await keepDraft(web, asha.id, path, formOf(...typed))
  expect((await given(asha.id)).map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')])).toEqual(
    typed.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  )
})

test('to nobody else, and on no other page', async () => {
  expect(await given(ben.id)).toEqual([])
  expect(await given(asha.id, '/applications/1/regions')).toEqual([])
})

test('the newest replaces the one before; neither files nor the one-time id are kept', async () => {
  await keepDraft(web, asha.id, path, formOf(['form-id', 'x'], ['motivation', 'Three'], ['file', new Blob(['x'])]))
  expect(await given(asha.id)).toEqual([['motivation', 'Three']])
})

test('what PostgreSQL cannot keep is left out', async () => {
  await keepDraft(web, ben.id, path, formOf(['a\0b', 'c\0d'], ['half', '\uD800']))
  expect(await given(ben.id)).toEqual([
    ['ab', 'cd'],
    ['half', '\uFFFD'],
  ])
})

test('once it has been sent it is forgotten', async () => {
  await dropDraft(web, asha.id, path)
  expect(await keptDraft(web, asha.id, path)).toBeNull()
  expect(await given(ben.id)).toHaveLength(2)
})
