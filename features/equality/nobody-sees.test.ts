import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { equalityAnswers, versionOf } from '../../platform/equality.ts'
import { withRole, type Person } from '../../test/support/cast.ts'
import { theStage } from '../../test/support/stage.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()
const { web, matching, jobs, equality, secret } = site
const stage = await theStage(site)
const { people } = stage
const arranger = await withRole(web, people.priya, 'arranger', 'Y56', 'Anna Arranger')
const given = { ethnicity: 'R', religion: 'J', 'sexual-orientation': '3', impairment: ['sensory'] }

describe('the database lets nobody at the answers', () => {
  test.each([
    ['web', web],
    ['matching', matching],
    ['jobs', jobs],
  ] as const)('%s may neither read, count, write nor delete them', async (_, db) => {
    for (const statement of [
      sql`select * from equality.answer`,
      sql`select count(*) from equality.answer`,
      sql`insert into equality.answer values (repeat('a', 64), 'ethnicity', 'A')`,
      sql`delete from equality.answer`,
    ])
      await expect(inTransaction(db, people.asha.id, (own) => statement.execute(own))).rejects.toThrow(
        'permission denied',
      )
  })

  test('the role that may shows one person’s only, and none without their key', async () => {
    const answers = equalityAnswers(equality, secret)
    await answers.replace(people.asha.id, { ethnicity: ['R'] }, versionOf({}))
    const all = sql<{ answer: string }>`select answer from equality.answer`
    const keyed = (key: string) =>
      inTransaction(equality, null, async (db) => {
        await sql`select set_config('aspire.equality_key', ${key}, true)`.execute(db)
        return (await all.execute(db)).rows
      })
    expect((await all.execute(equality)).rows).toEqual([])
    expect((await inTransaction(equality, people.asha.id, (db) => all.execute(db))).rows).toEqual([])
    for (const key of ['', people.asha.id, 'a'.repeat(64)]) expect(await keyed(key)).toEqual([])
    expect(await answers.of(people.ben.id)).toEqual({})
    expect(await equalityAnswers(equality, 'another secret').of(people.asha.id)).toEqual({})
    await expect(
      inTransaction(equality, null, (db) =>
        sql`insert into equality.answer values (repeat('a', 64), 'ethnicity', 'A')`.execute(db),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('and that role reads nothing else', async () => {
    for (const table of ['person', 'application', 'event', 'session', 'adjustment'])
      await expect(sql`select * from ${sql.id(table)}`.execute(equality)).rejects.toThrow('permission denied')
  })
})

describe('no page tells', () => {
  const readers: [string, Person][] = Object.entries({
    'talent team': people.priya,
    'regional lead': people.lotte,
    administrator: people.alex,
    nominator: people.grace,
    endorser: people.ed,
    recruiter: people.wendy,
    'board member': people.bo,
    arranger,
  })
  const before = new Map<string, Map<string, string>>()

  beforeAll(async () => {
    // Twice, since the first time leaves the readers’ names in the timelines.
    for (let times = 0; times < 2; times++)
      for (const [role, person] of readers) before.set(role, await pagesOf(person))
    const asha = site.as(people.asha)
    expect((await asha.submit(paths.equality(), given)).status).toBe(303)
    expect((await asha.get(paths.equality())).html.match(/ checked/g)).toHaveLength(4)
  }, 60_000)

  test.each(readers)('a %s that somebody answered, or what', async (role, person) => {
    const seen = await pagesOf(person)
    expect(seen.size).toBeGreaterThan(2)
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(before.get(role)!))
  })

  test('not even the person’s own other pages', async () => {
    for (const text of (await pagesOf(people.asha)).values())
      expect(text).not.toMatch(/Zoroastrian|Bisexual|Sensory impairment|ethnic groups: Chinese/)
  })
})

const browsers = new Map<string, Visitor>()

/** The same at every call: another would be another session of theirs. */
function browserOf(person: Person): Visitor {
  const known = browsers.get(person.id) ?? site.as(person)
  browsers.set(person.id, known)
  return known
}

/** Every page that somebody comes to from their overview and lists, by its address. */
async function pagesOf(person: Person): Promise<Map<string, string>> {
  const browser = browserOf(person)
  const pages = new Map<string, string>()
  const lists = [paths.overview(), paths.nominations(), paths.applications(), paths.members()]
  const waiting: string[] = [...lists, paths.vacancies(), paths.adjustmentsAsked(), paths.people(), paths.yourData()]
  while (waiting.length > 0) {
    const at = waiting.shift()!
    if (pages.has(at) || pages.size > 60) continue
    const { status, text, links } = await browser.get(at)
    if (status !== 200) continue
    pages.set(at, text)
    waiting.push(...links.map(({ href }) => href).filter((href) => inside.test(href)))
  }
  return pages
}

const inside = /^\/(applications|nominations|endorsements|members|vacancies|introductions|requests)(\/[^?]*)?$/
