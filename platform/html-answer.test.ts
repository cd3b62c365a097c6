import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { htmlAnswer } from './html-answer.ts'

const app = new Hono()
const page = `<p>${'A page, with a £ sign. '.repeat(500)}</p>`
app.get('/', (c) => htmlAnswer(c, page, 422))

const ask = (acceptEncoding: string | null, method = 'GET') =>
  app.request('/', { method, headers: acceptEncoding === null ? {} : { 'Accept-Encoding': acceptEncoding } })

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['GZIP;q=0.5, br;q=1.0', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
] as const)('a browser that accepts %s gets the page packed with %s', async (accepted, coding, unpacked) => {
  const answer = await ask(accepted)
  expect(answer.status).toBe(422)
  expect(answer.headers.get('Content-Encoding')).toBe(coding)
  expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  const packed = Buffer.from(await answer.arrayBuffer())
  expect(packed.length).toBeLessThan(page.length / 5)
  expect(unpacked(packed).toString()).toBe(page)
})

test('others get it as it is; either way a cache is told that it depends', async () => {
  for (const accepted of [null, '', 'identity', 'zstd', 'gzip;q=0, br;q=0']) {
    const answer = await ask(accepted)
    expect(answer.headers.has('Content-Encoding')).toBe(false)
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
    expect(await answer.text()).toBe(page)
  }
})

test('who asks for the headers alone gets the same, and no page', async () => {
  const answer = await ask('gzip', 'HEAD')
  expect([answer.status, answer.headers.get('Content-Encoding'), await answer.text()]).toEqual([422, 'gzip', ''])
})
