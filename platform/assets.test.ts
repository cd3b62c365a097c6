import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Script } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { script } from './asset-files.ts'
import { loadAssets } from './assets.ts'

const assets = loadAssets()
const ask = (path: string, encoding = '', method = 'GET') =>
  assets.respond(new Request(`http://localhost${path}`, { method, headers: { 'Accept-Encoding': encoding } }))
const textOf = async (name: string) => ask(assets.href(name))!.text()

test('the stylesheet is one file that asks for nothing from another host, with the official styles and ours', async () => {
  const css = await textOf('aspire.css')
  expect(css).toContain('.nhsuk-button{')
  expect(css).toMatch(/\.app-timeline [^]*\.app-progress [^]*@media print/)
  expect(css).not.toContain('@font-face')
  expect(css).not.toMatch(/url\(["']?(https?:)?\/\/|@import|sourceMappingURL/)
})

test('every image the stylesheet and the manifest name is there', async () => {
  const named = `${await textOf('aspire.css')} ${await textOf('manifest.json')}`.match(/\/assets\/[^)"'\s]+/g)!
  expect(named.length).toBeGreaterThan(10)
  for (const address of named) expect(ask(address)?.status, address).toBe(200)
})

test('an address changes with the content and may be kept for ever', () => {
  const address = assets.href('aspire.css')
  expect(address).toMatch(/^\/assets\/aspire-[0-9a-f]{8}\.css$/)
  expect(Object.fromEntries(ask(address)!.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    vary: 'Accept-Encoding',
  })
})

test('a browser that accepts brotli gets gzip until the brotli is made', async () => {
  const { href } = loadAssets()
  const plain = await textOf('aspire.js')
  const first = ask(href('aspire.js'), 'gzip, deflate, br')!
  expect(first.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(await first.arrayBuffer()).toString()).toBe(plain)

  await vi.waitFor(
    () => expect(ask(href('aspire.js'), 'gzip, deflate, br')!.headers.get('Content-Encoding')).toBe('br'),
    10_000,
  )
  const later = await ask(href('aspire.js'), 'gzip, deflate, br')!.arrayBuffer()
  expect(brotliDecompressSync(later).toString()).toBe(plain)
  expect(ask(href('aspire.js'), 'gzip, br;q=0')!.headers.get('Content-Encoding')).toBe('gzip')
  expect(ask(href('aspire.js'), 'identity')!.headers.get('Content-Encoding')).toBeNull()
})

test('HEAD is answered like GET, without the body', async () => {
  const head = ask(assets.href('aspire.css'), 'gzip', 'HEAD')!
  expect(head.headers.get('Content-Length')).toBe(ask(assets.href('aspire.css'), 'gzip')!.headers.get('Content-Length'))
  expect(await head.text()).toBe('')
})

test('a browser that asks for /favicon.ico gets it for a day', () => {
  const icon = ask('/favicon.ico')!
  expect(icon.headers.get('Content-Type')).toBe('image/x-icon')
  expect(icon.headers.get('Cache-Control')).toBe('public, max-age=86400')
})

test.each(['/assets/aspire-00000000.css', '/assets/aspire.css', '/assets/../package.json', '/assets/', '/'])(
  'nothing is found at %s',
  (path) => expect(ask(path)).toBeNull(),
)

test('only reading is answered', () => {
  expect(ask(assets.href('aspire.css'), '', 'POST')).toBeNull()
})

test('a page that names a missing asset fails at once', () => {
  expect(() => assets.href('aspyre.css')).toThrow('There is no asset "aspyre.css"')
})

describe('the script', () => {
  test('is one small module in which ours can call what the official one made', async () => {
    const code = await textOf('aspire.js')
    expect(() => new Script(code)).not.toThrow()
    expect(code).toMatch(/function initAll\(/)
    expect(Number(ask(assets.href('aspire.js'), 'gzip')!.headers.get('Content-Length'))).toBeLessThan(20_000)
  })

  test.each(['function initAll(){}', 'export{initAll};more()', 'export{start as initAll};'])(
    'is refused when the official one no longer exports as expected: %s',
    (official) =>
      expect(() => script(official, "import { initAll } from 'nhsuk-frontend'\n")).toThrow('cannot be joined'),
  )
})
