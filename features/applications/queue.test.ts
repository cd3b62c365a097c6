import { CompiledQuery, PostgresQueryCompiler, sql, type KyselyPlugin } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { actorOf } from '../../platform/actor-of.ts'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { applicationsTo } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const priya = site.as(cast.priya)
const today = dayInLondon()

beforeEach(() => owner.deleteFrom('application').execute())

interface Given {
  state?: 'submitted' | 'information' | 'eligible' | 'admitted'
  came: string
  due?: string
  round?: string
}

async function sent(of: { id: string; name: string; email: string }, { came, due, ...given }: Given) {
  const id = await anApplication(owner, { of, ...given })
  const clock = { submitted_at: new Date(came), due_on: due ?? null }
  await owner.updateTable('application').set(clock).where('id', '=', id).execute()
  return id
}

/** The words of each row of the table. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr class="nhsuk-table__row"[^>]*>([\s\S]*?)<\/tr>/g)]
    .map(([, row]) => (row ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '))
    .slice(1)

const shown = async (query: string) => {
  const { text } = await priya.get(`${paths.applications()}?${query}`)
  return ['Asha Rahman', 'Ben Other'].filter((name) => text.includes(name))
}

describe('a talent team sees what waits', () => {
  test('the oldest first, each with its clock and who has it', async () => {
    await sent(cast.ben, { came: '2026-10-05', due: addWorkingDays(today, 3) })
    await sent(cast.asha, { came: '2026-10-01', state: 'information', due: today })
    await sent(cast.grace, { came: '2026-09-28', state: 'eligible', due: '2026-10-01' })
    const { html } = await priya.get(paths.applications())
    const rows = rowsOf(html)
    expect(rows.map((row) => /Asha|Ben|Grace/.exec(row)?.[0])).toEqual(['Grace', 'Asha', 'Ben'])
    expect(rows[0]).toMatch(/Accepted for assessment .* The talent team .* \d+ working days late/)
    expect(rows[1]).toMatch(/More information wanted .* The candidate .* Due today/)
    expect(rows[2]).toMatch(/Submitted .* The talent team .* 3 working days left/)
    expect(html.match(/nhsuk-tag--red/g)).toHaveLength(1)
  })

  test('narrowed by who has it, and by round', async () => {
    const other = await aRound(owner, 'Y56', 'existing')
    await sent(cast.ben, { came: '2026-10-05' })
    await sent(cast.asha, { came: '2026-10-01', state: 'information', round: other })
    expect(await shown('with=talent-team')).toEqual(['Ben Other'])
    expect(await shown('with=candidate')).toEqual(['Asha Rahman'])
    expect(await shown(`round=${other}`)).toEqual(['Asha Rahman'])
    expect(await shown(`round=${other}&with=talent-team`)).toEqual([])
    expect(await shown('with=nobody&round=none')).toEqual(['Asha Rahman', 'Ben Other'])
  })

  test('what is answered apart, and nothing of another region', async () => {
    await sent(cast.ben, { came: '2026-10-05', state: 'admitted' })
    await sent(cast.asha, { came: '2026-10-01' })
    expect((await priya.get(paths.applications())).text).not.toContain('Ben Other')
    expect(rowsOf((await priya.get(`${paths.applications()}?answered=yes`)).html)).toHaveLength(1)
    for (const query of ['', '?answered=yes', `?round=${await aRound(owner)}`])
      expect((await site.as(cast.tom).get(paths.applications() + query)).text).not.toMatch(/Asha|Ben Other/)
  })
})

describe('with 10,000 applications that wait', () => {
  beforeAll(async () => {
    await sql`insert into person (name, email) select 'Person ' || n, 'person' || n || '@example.org'
      from generate_series(1, 10000) n`.execute(owner)
  })

  beforeEach(async () => {
    const round = await aRound(owner)
    await sql`
      insert into application (state, person_id, round_id, region_code, pathway, submitted_at)
      select case when n % 9 = 0 then 'information' when n % 2 = 0 then 'eligible' else 'submitted' end,
        id, ${round}, 'Y56', 'aspirant', timestamptz '2026-10-01' + n * interval '1 minute'
      from (select id, row_number() over (order by email) as n from person where email like 'person%') as everybody`.execute(
      owner,
    )
    await sql`analyze application`.execute(owner)
  })

  test('every one is on one page, and no two pages hold the same', async () => {
    const seen = new Set<string>()
    let at: string | undefined = `${paths.applications()}?with=candidate`
    while (at) {
      const { links, html } = await priya.get(at)
      for (const id of html.matchAll(/\/applications\/([0-9a-f-]{36})"/g)) seen.add(id[1] ?? '')
      at = links.find(({ text }) => text === 'Next applications')?.href
    }
    expect(seen.size).toBe(1111)
  })

  test('a page is read along the index of those that wait, without a sort', async () => {
    const actor = await actorOf(web, cast.priya.id)
    const place = { key: new Date('2026-10-04'), id: cast.priya.id }
    for (const after of [undefined, place]) {
      const plan = await planOf(owner, (db) => applicationsTo(db, actor, true, after))
      expect(plan).toContain('application_queue')
      expect(plan).not.toMatch(/Sort|Seq Scan on application/)
    }
  })
})

/** The plan of the first query that is made, as text. */
async function planOf(db: Db, work: (db: Db) => Promise<unknown>): Promise<string> {
  let made: CompiledQuery | undefined
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      made ??= new PostgresQueryCompiler().compileQuery(node, queryId)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  await work(db.withPlugin(plugin))
  const explain = CompiledQuery.raw(`explain (analyze, buffers) ${made!.sql}`, [...made!.parameters])
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(explain)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
