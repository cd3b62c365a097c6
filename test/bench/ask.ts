import { request as httpRequest, type Agent } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Answer {
  status: number
  location: string | undefined
  encoding: string | undefined
  body: Buffer
}

export interface Request {
  path: string
  cookie?: string
  form?: Record<string, string>
}

/** Asks as a browser does, on a connection that is kept; the answer is there when all of it is. */
export function ask(url: string, { path, cookie, form }: Request, agent: Agent): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    Accept: 'text/html,application/xhtml+xml',
    'Accept-Encoding': 'gzip, deflate, br, zstd',
    ...(cookie ? { Cookie: cookie } : {}),
    ...(body
      ? {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
          Origin: url,
          'Sec-Fetch-Site': 'same-origin',
        }
      : {}),
  }
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers, agent },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            encoding: response.headers['content-encoding'],
            body: Buffer.concat(parts),
          }),
        )
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

/** The answer's text, unpacked. */
export function textOf({ body, encoding }: Answer): string {
  if (encoding === 'gzip') return gunzipSync(body).toString()
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return body.toString()
}
