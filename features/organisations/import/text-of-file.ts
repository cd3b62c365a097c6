import { gunzipSync } from 'node:zlib'
import { refused, type Read, type Rejection } from './sighting.ts'

export const mostBytes = 20 * 1024 * 1024
const tooLarge = 'The file is larger than 20 MB, far more than any that is published. It was not read.'

/** The text of a file as published: UTF-8, with or without a byte order mark, packed by gzip or not. */
export function textOfFile(bytes: Uint8Array): Read<string> {
  const unpacked = unpack(bytes)
  return unpacked.ok ? decode(unpacked.value) : unpacked
}

function unpack(bytes: Uint8Array): Read<Uint8Array> {
  if (bytes.length > mostBytes) return refused(1, tooLarge)
  if (startsWith(bytes, 'PK\u0003\u0004'))
    return refused(1, 'This is a zip file. Unpack it and import the file inside.')
  if (!startsWith(bytes, '\u001f\u008b')) return { ok: true, value: bytes }
  try {
    return { ok: true, value: gunzipSync(bytes, { maxOutputLength: mostBytes }) }
  } catch (error) {
    const large = error instanceof RangeError
    return refused(1, large ? tooLarge : 'The packed file is damaged or cut off. Fetch it again.')
  }
}

function decode(bytes: Uint8Array): Read<string> {
  if (startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff'))
    return refused(1, 'The file is in UTF-16. Save it as CSV in UTF-8.')
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refused(lineAt(bytes, nul), 'This is a binary file, not a CSV file.')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? refused(1, 'The file is empty.') : { ok: true, value: text }
  } catch {
    return { ok: false, rejected: linesThatAreNotUtf8(bytes) }
  }
}

function linesThatAreNotUtf8(bytes: Uint8Array): Rejection[] {
  const rejected: Rejection[] = []
  let start = 0
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end)))
      rejected.push({ line, why: 'The line is not in UTF-8. Save the file as CSV in UTF-8.' })
    start = end + 1
  }
  return rejected
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const startsWith = (bytes: Uint8Array, start: string) =>
  bytes.length >= start.length && [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0))

const lineAt = (bytes: Uint8Array, at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1
