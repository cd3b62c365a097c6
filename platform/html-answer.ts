import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { codingsOf } from './codings.ts'

/** The answer with a page, packed where the browser accepts it. */
export function htmlAnswer(c: Context, html: string, status: ContentfulStatusCode): Response {
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding')
  const accepted = codingsOf(c.req.header('accept-encoding'))
  const coding = preferred.find((one) => accepted.has(one))
  if (!coding) return c.body(html, status)
  c.header('Content-Encoding', coding)
  return c.body(packed[coding](html), status)
}

/** Brotli at its quickest takes half of what gzip takes, a tenth of a millisecond: less than handing it to another thread. */
const preferred = ['br', 'gzip'] as const

const packed = {
  br: (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (html: string) => gzipSync(html, { level: 2, memLevel: 7 }),
}
