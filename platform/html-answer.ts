import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { codingsOf } from './codings.ts'

/** The answer with a page, packed where the browser accepts it. */
export function htmlAnswer(c: Context, html: string, status: ContentfulStatusCode): Response {
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding')
  if (!codingsOf(c.req.header('accept-encoding')).has('gzip')) return c.body(html, status)
  c.header('Content-Encoding', 'gzip')
  // A page takes a tenth of a millisecond, less than handing it to another thread. Higher levels and more memory save little.
  return c.body(gzipSync(html, { level: 2, memLevel: 7 }), status)
}
