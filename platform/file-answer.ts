import type { Context, MiddlewareHandler } from 'hono'
import type { ServedFile } from './download.ts'
import { attachmentNamed } from './file-names.ts'

/** The answer with a file, to be saved. */
export function fileAnswer(c: Context, file: ServedFile): Response {
  c.header('Content-Type', /^text\/[^;]*$/.test(file.type) ? `${file.type}; charset=utf-8` : file.type)
  c.header('Content-Disposition', attachmentNamed(file.name))
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Cache-Control', 'no-store')
  return c.body('text' in file ? file.text : (file.bytes as Uint8Array<ArrayBuffer>))
}

/** What people sent us runs nowhere, even where a browser shows it: stricter than a page's policy, which it replaces. */
export const sandboxFiles: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.headers.get('Content-Disposition')?.startsWith('attachment'))
    c.res.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
}
