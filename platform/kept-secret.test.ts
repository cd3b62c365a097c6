import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { secretOf } from './kept-secret.ts'

test('a secret is made at the first start, kept for ever after, and read by nobody else', () => {
  const dataFolder = join(aFolder(), 'data')
  const first = secretOf({ dataFolder, secret: undefined })
  expect(first).toMatch(/^[\da-f]{64}$/)
  expect(secretOf({ dataFolder, secret: undefined })).toBe(first)
  expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(dataFolder)).toEqual(['secret'])
})

test('a configured secret is used as it is, and no file is made', () => {
  const dataFolder = aFolder()
  expect(secretOf({ dataFolder, secret: 'x'.repeat(32) })).toBe('x'.repeat(32))
  expect(readdirSync(dataFolder)).toEqual([])
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
