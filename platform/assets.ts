import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzipSync } from 'node:zlib'
import { assetFiles, type AssetFile } from './asset-files.ts'
import { codingsOf } from './codings.ts'

export interface Assets {
  /** The address of a file by its name, for example `aspire.css`. Throws when there is no such file. */
  href(name: string): string
  /** The file a request asks for, compressed as it accepts; null when it asks for none. */
  respond(request: Request): Response | null
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}
const forEver = 'public, max-age=31536000, immutable'
const oneDay = 'public, max-age=86400'

/** Reads the stylesheet, script and images once, and gives each an address that changes with its content. */
export function loadAssets(): Assets {
  const files = assetFiles()
  const addresses = new Map(files.map(({ name, address }) => [name, address]))
  const responses = new Map(files.map((file) => [file.address, responder(file, forEver)]))
  responses.set(
    '/favicon.ico',
    responder(
      files.find(({ name }) => name === 'favicon.ico')!,
      oneDay,
    ),
  )

  return {
    href(name) {
      const address = addresses.get(name)
      if (!address) throw new Error(`There is no asset "${name}". There are: ${[...addresses.keys()].join(', ')}.`)
      return address
    },
    respond(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null
      return responses.get(new URL(request.url).pathname)?.(request) ?? null
    },
  }
}

function responder({ name, bytes }: AssetFile, cacheControl: string) {
  const type = contentTypes[extname(name)]
  if (!type) throw new Error(`The asset "${name}" has no known content type: add it to platform/assets.ts.`)
  const compressed = /image\/(png|x-icon)/.test(type) ? () => ({ body: bytes }) : compressor(bytes)

  return (request: Request) => {
    const { body, encoding } = compressed(codingsOf(request.headers.get('Accept-Encoding'))) as {
      body: Buffer<ArrayBuffer>
      encoding?: string
    }
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: {
        'Content-Type': type,
        'Content-Length': String(body.length),
        'Cache-Control': cacheControl,
        Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding }),
      },
    })
  }
}

// The best brotli takes most of a second for the stylesheet: it is made aside at the first request, which gets gzip.
function compressor(bytes: Buffer) {
  let gzip: Buffer | undefined
  let brotli: Buffer | undefined
  let asked = false

  return (accepted: Set<string>) => {
    if (accepted.has('br') && !asked) {
      asked = true
      void promisify(brotliCompress)(bytes).then((made) => (brotli = made))
    }
    if (accepted.has('br') && brotli) return { body: brotli, encoding: 'br' }
    if (accepted.has('gzip')) return { body: (gzip ??= gzipSync(bytes, { level: 9 })), encoding: 'gzip' }
    return { body: bytes }
  }
}
