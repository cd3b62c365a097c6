import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../platform/repository.ts'
import { isAddress } from '../../rules/email-address.ts'
import { unescaped } from '../support/hostile.ts'

const data = process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data')
const file = join(data, 'webtest', 'isemail', 'test', 'tests.xml')
const missing = !existsSync(file)
if (missing) console.warn(`Skipped: the test addresses of isemail are not in ${file}.`)

interface Case {
  address: string
  category: string
}

/** Control characters stand in the file as the symbols for them. */
const cases = (): Case[] =>
  [...readFileSync(file, 'utf8').matchAll(/<test id[^]*?<\/test>/g)].map(([it]) => ({
    address: unescaped(/<address>([^]*?)<\/address>/.exec(it)?.[1] ?? '').replaceAll(/[\u2400-\u241F]/g, (symbol) =>
      String.fromCharCode(symbol.charCodeAt(0) - 0x2400),
    ),
    category: /<category>(\w+)</.exec(it)?.[1] ?? '',
  }))

/** What mail can be sent to, as far as one sees without asking the name servers. */
const good = ['ISEMAIL_VALID_CATEGORY', 'ISEMAIL_DNSWARN']

/** Mail could be sent to it, and we refuse it: a host without a dot is a slip of the hand. */
const refused = ['test@io']

describe.skipIf(missing)('the 164 addresses of isemail', () => {
  if (missing) return
  const all = cases()

  test('all are read', () => expect(all).toHaveLength(164))

  test('whatever we accept is one that mail can be sent to', () => {
    const wrong = all.filter(({ address, category }) => isAddress(address.toLowerCase()) && !good.includes(category))
    expect(wrong).toEqual([])
  })

  test('whatever mail can be sent to we accept, but for these', () => {
    const kept = all.filter(({ address, category }) => good.includes(category) && !isAddress(address.toLowerCase()))
    expect(kept.map(({ address }) => address)).toEqual(refused)
  })
})
