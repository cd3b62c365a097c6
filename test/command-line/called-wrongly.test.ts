import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { emptyFolder } from '../support/data-folder.ts'
import { aspire } from '../support/service.ts'

vi.setConfig({ testTimeout: 90_000 })

const commands = [[], ['admin'], ['admin', 'create'], ['import'], ['import', 'organisations']]

test('every command has its help, on standard output', async () => {
  for (const command of commands) {
    const { code, told, said } = await aspire(emptyFolder(), [...command, '--help'])
    expect([command, code, said]).toEqual([command, 0, ''])
    expect(told).toContain(`Usage: ${['bin/aspire', ...command].join(' ')}`)
  }
})

test.each([
  [[], 'Usage: bin/aspire'],
  [['admin'], 'Usage: bin/aspire admin'],
  [['import'], 'Usage: bin/aspire import'],
  [['nonsense'], "unknown command 'nonsense'"],
  [['admin', 'create'], "missing required argument 'email'"],
  [['admin', 'create', 'a@b.org', 'c@d.org'], 'too many arguments'],
  [['admin', 'create', 'a@b.org', '--nonsense'], "unknown option '--nonsense'"],
  [['import', 'organisations'], "missing required argument 'files'"],
  [['import', 'organisations', 'package.json', '--nonsense'], "unknown option '--nonsense'"],
  [['import', 'organisations', 'package.json', '--as-of', '2026-02-30'], '2026-02-30 is not a date.'],
  [['import', 'organisations', 'nowhere.csv'], 'There is no file nowhere.csv.'],
  [['import', 'organisations', 'test'], 'test is a folder.'],
])('%j is called wrongly: 2, and no database is made', async (args, words) => {
  const dataFolder = emptyFolder()
  const { code, told, said } = await aspire(dataFolder, args)
  expect([code, told]).toEqual([2, ''])
  expect(said).toContain(words)
  expect(existsSync(join(dataFolder, 'postgres'))).toBe(false)
})

test('what cannot be done is said in a sentence: 1', async () => {
  const wrong = await aspire(emptyFolder(), ['admin', 'create', 'kit@example.org', '--json'], { LOG_LEVEL: 'loud' })
  expect([wrong.code, wrong.told]).toEqual([1, ''])
  expect(wrong.said).toMatch(/^LOG_LEVEL is 'loud': .*\n$/)
})
