import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { advertLines } from '../../../test/support/adverts.ts'
import { theCast } from '../../../test/support/cast.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { importVacanciesCommand } from './command.ts'
import { progressBar } from './progress-bar.ts'

const { owner, web } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'aspire-adverts-'))
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
  const command = importVacanciesCommand(() => Promise.resolve({ db: owner, close: () => Promise.resolve() }))
  try {
    await command.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return Number(/^exit (\d)$/.exec(String((error as Error).message))?.[1])
  }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const kept = async () => (await owner.selectFrom('advert').select('id').execute()).length
const some = advertLines({ id: '1' }, { id: '2', title: 'Staff Nurse' }, { id: '3', title: '' })

test('without a directory it judges all the same, and says what is missing', async () => {
  expect(await run('--dry-run', '--json', file('a.jsonl', some))).toBe(1)
  expect(said.err).toMatch(/^The directory has no organisations: no employer can be found\./m)
  expect(JSON.parse(said.out)).toMatchObject({ adverts: [{ organisation: null, boardLevel: 'yes' }, {}] })
})

describe('with a directory', () => {
  beforeAll(() => theCast({ owner, web }).then(() => undefined))

  test('a dry run as JSON says of each advert what it is judged to be, and keeps nothing', async () => {
    expect(await run('--dry-run', '--json', file('b.jsonl', some))).toBe(1)
    expect(JSON.parse(said.out)).toEqual({
      adverts: [
        {
          id: '1',
          organisation: 'RX2',
          boardLevel: 'yes',
          roleFamily: 'finance',
          why: '“Director of Finance” is a post that boards have, Severn Invented NHS Trust is an NHS organisation with a board, and the pay is that of very senior managers (“£125,000 to £140,000”).',
        },
        {
          id: '2',
          organisation: 'RX2',
          boardLevel: 'no',
          roleFamily: null,
          why: '“Staff Nurse” names no director, chief or other member of a board.',
        },
      ],
      rejected: [{ line: 3, why: 'It has no title.' }],
    })
    expect(await kept()).toBe(0)
  })

  test('a dry run for people names what would be kept', async () => {
    expect(await run('--dry-run', file('c.jsonl', advertLines({})))).toBe(0)
    expect(said.out).toMatch(/^c\.jsonl \(a dry run: nothing was kept\)\n {2}Board posts +1\n/)
    expect(said.out).toMatch(/ {2}yes, finance, RX2: “Director of Finance”/)
  })

  test('an import is told as a table with the refused lines, and how far it is beside it', async () => {
    expect(await run(file('d.jsonl', some))).toBe(1)
    expect(said.out).toMatch(/^d\.jsonl\n {2}Taken as vacancies +\d\n/)
    expect(said.out).toMatch(/ {2}Refused +1\n {4}line 3: It has no title\.\n$/)
    expect(said.err).toMatch(/^100%: 2 of 2 adverts\n$/m)
    expect(await kept()).toBe(1)
  })

  test('again, as JSON: nothing new', async () => {
    expect(await run('--json', file('e.jsonl', advertLines({ id: '1' })))).toBe(0)
    expect(JSON.parse(said.out)).toEqual({
      open: 0,
      closed: 0,
      waiting: 0,
      changed: 0,
      unchanged: 1,
      noBoardPost: 0,
      rejected: [],
    })
  })
})

test('called wrongly: exit code 2 and why', async () => {
  expect(await run()).toBe(2)
  expect(await run('--frob', 'x')).toBe(2)
  expect(await run(join(folder, 'none.csv'))).toBe(2)
  expect(said.err).toMatch(/There is no file .*none\.csv\./)
  expect(await run(folder)).toBe(2)
  expect(await run('--help')).toBe(0)
  expect(said.out).toMatch(/Exit codes: 0 imported, 1 a line was refused/)
})

test('on a terminal one line grows, elsewhere there is one for every tenth', () => {
  expect(drawn(true)).toEqual([
    `\r${'█'.repeat(3)}${'░'.repeat(27)} 100 of 1,000 adverts`,
    `\r${'█'.repeat(15)}${'░'.repeat(15)} 500 of 1,000 adverts`,
    `\r${'█'.repeat(30)} 1,000 of 1,000 adverts\n`,
  ])
  expect(drawn(false)).toEqual([
    '10%: 100 of 1,000 adverts\n',
    '50%: 500 of 1,000 adverts\n',
    '100%: 1,000 of 1,000 adverts\n',
  ])
})

function drawn(isTTY: boolean): string[] {
  const parts: string[] = []
  const bar = progressBar({ isTTY, write: (text: string) => parts.push(text) } as never)
  for (const done of [100, 500, 1_000]) bar(done, 1_000)
  return parts
}
