import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { odsFile, type OdsLine } from '../../../test/support/ods-file.ts'
import { importOrganisationsCommand } from './command.ts'

const { owner } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'aspire-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const said = { out: '', err: '' }
beforeEach(() => {
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))))
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** @returns the exit code */
async function run(...args: string[]): Promise<number> {
  const command = importOrganisationsCommand(() => Promise.resolve({ db: owner, close: () => Promise.resolve() }))
  try {
    await command.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return Number(/^exit (\d)$/.exec(String((error as Error).message))?.[1])
  }
}

function file(name: string, ...lines: OdsLine[]): string {
  const path = join(folder, name)
  writeFileSync(path, odsFile(name, ...lines).bytes)
  return path
}

test('one file is told as a table, and what is going on beside it', async () => {
  expect(await run(file('etr_2018-09.csv', { code: 'R01' }, { code: 'R02' }), '--dry-run')).toBe(0)
  expect(said.out).toMatch(/^etr_2018-09\.csv \(a dry run: nothing was kept\)\n {2}Added +2\n/)
  expect(said.err).toBe('etr_2018-09.csv: 2 NHS trusts, as at 2018-09-01\n')
})

test('one file is one JSON object', async () => {
  expect(await run('--json', '--as-of', '2018-10-01', file('etr.csv', { code: 'R01' }))).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ added: 1, rejected: [] })
})

test('several are an array; one that is refused does not keep back the others', async () => {
  const files = [
    file('etr_2019-01.csv', { code: 'R01' }, { code: 'R05' }),
    file('etr_2020-01.csv', { code: 'R01', region: 'Y99' }),
    file('etr_2021-01.csv', { code: 'R01' }, { code: 'R06' }),
  ]
  expect(await run(...files, '--json')).toBe(1)
  expect(JSON.parse(said.out)).toMatchObject([
    { added: 1, unchanged: 1, rejected: [] },
    { added: 0, unchanged: 0, rejected: [{ line: 1, why: 'The region “Y99” is not known.' }] },
    { added: 1, closed: 1, unchanged: 1, rejected: [] },
  ])
})

test('a refusal is told with its lines', async () => {
  expect(await run(file('etr_2020-02.csv', { code: 'R01', opened: 'x' }))).toBe(1)
  expect(said.out).toBe(
    'etr_2020-02.csv was refused and nothing of it was kept:\n  line 1: The opening date “x” is not a date.\n',
  )
})

test('called wrongly: exit code 2 and why', async () => {
  expect(await run()).toBe(2)
  expect(await run('--frob')).toBe(2)
  expect(await run(join(folder, 'none.csv'))).toBe(2)
  expect(said.err).toMatch(/There is no file .*none\.csv\./)
  expect(await run(folder)).toBe(2)
  expect(await run('--as-of', '2025-02-30', file('etr_2019-01.csv', { code: 'R01' }))).toBe(2)
  expect(said.err).toMatch(/2025-02-30 is not a date/)
  expect(await run('--help')).toBe(0)
})
