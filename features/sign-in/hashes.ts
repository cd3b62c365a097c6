import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 256 bits for the link; eight digits for the code, which a person types. */
export const newToken = () => randomBytes(32).toString('base64url')
export const newCode = () => String(randomInt(100_000_000)).padStart(8, '0')

/** What is kept of a link's token and of a browser's secret: they cannot be guessed, so one SHA-256 does. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/**
 * What is kept of a code. Eight digits can be guessed from any hash without a key, even a slow one; keyed with the
 * service's secret, which is not in the database, the stored hash tells nothing. The link's hash makes it the request's own.
 */
export const codeHash = (secret: string, linkHash: Uint8Array, code: string): Buffer =>
  createHmac('sha256', secret).update('sign-in code').update(linkHash).update(code).digest()

export const isCode = (secret: string, request: { link_hash: Uint8Array; code_hash: Uint8Array }, code: string) =>
  timingSafeEqual(codeHash(secret, request.link_hash, code), request.code_hash)
