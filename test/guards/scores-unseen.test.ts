import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { features } from '../../features/index.ts'
import { inTransaction, type Db } from '../../platform/db.ts'
import { aPanel, anAssessment, standardItems } from '../support/assessing.ts'
import { theCast, withRole, type Person } from '../support/cast.ts'
import { testSite } from '../support/visitor.ts'

// Two of three have locked, the third has written half: nobody may read what another wrote, by no page and no statement.
const site = await testSite()
const { owner, web, matching, jobs, equality } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const { cleo, abe, bea, ida, bo } = panel
const lotte = await withRole(web, cast.administrator, 'regional-lead', 'Y56', 'Lotte Lead')
const people: Record<string, Person> = {
  cleo,
  abe,
  bea,
  ida,
  bo,
  lotte,
  priya: cast.priya,
  tom: cast.tom,
  asha: cast.asha,
  grace: cast.grace,
  alex: cast.administrator,
}
const secretOf = (who: Person) => `What ${who.name} alone has seen`
let ids: Record<string, string> = {}

beforeAll(async () => {
  const { assessment, application } = await anAssessment(owner, { of: cast.asha, panel })
  const { round_id } = await owner.selectFrom('assessment').select('round_id').executeTakeFirstOrThrow()
  ids = {
    assessments: assessment,
    applications: application,
    adjustments: application,
    panels: panel.id,
    rounds: round_id,
  }
  for (const who of [cleo, abe, bea])
    await owner
      .insertInto('score')
      .values(
        standardItems.slice(0, who === bea ? 5 : standardItems.length).map((item) => ({
          assessment_id: assessment,
          person_id: who.id,
          item,
          level: 'strong',
          evidence: secretOf(who),
        })),
      )
      .execute()
  for (const who of [cleo, abe])
    await owner
      .updateTable('assessment_assessor')
      .set({ locked_at: new Date() })
      .where('person_id', '=', who.id)
      .execute()
})

/** Every page that such a thing has, and every page without one. */
const addresses = () =>
  features(site).flatMap(({ path: { template }, submit }) => {
    const id = ids[template.split('/')[1] ?? '']
    if (template.includes(':id') && !id) return []
    const at = template
      .replace(':id', id ?? '')
      .replace(':item', standardItems[0]!)
      .replace(':member', bea.id)
    return at.includes(':') || template === '/sign-out' ? [] : [{ at, submit: Boolean(submit) }]
  })

describe.each(Object.keys(people))('%s', (name) => {
  const me = people[name]!
  const others = [cleo, abe, bea].filter(({ id }) => id !== me.id).map(secretOf)

  test('reads on no page, and in no answer to a form, what another scored', async () => {
    const browser = site.as(me)
    let seen = 0
    for (const { at, submit } of addresses()) {
      const replies = [
        await browser.get(at),
        ...(submit && at.includes(ids['assessments']!) ? [await browser.post(at)] : []),
      ]
      for (const { html, status } of replies) {
        if (status === 200) seen++
        for (const secret of others) expect([at, html]).toEqual([at, expect.not.stringContaining(secret)])
      }
    }
    expect(seen).toBeGreaterThan(10)
    await stillClosed()
  })

  test('finds nothing with the service’s own connection', async () => {
    const found = await as(me, (db) => db.selectFrom('score').select('evidence').distinct().execute())
    expect(found.map(({ evidence }) => evidence)).toEqual([cleo, abe, bea].includes(me) ? [secretOf(me)] : [])
    expect(await as(me, (db) => db.selectFrom('consensus').selectAll().execute())).toEqual([])
  })

  test('cannot open the scores, lock for another, or write in another’s name', async () => {
    const { assessments: id } = ids
    const tries = [
      sql`update assessment set opened_at = now() where id = ${id}`,
      sql`update assessment_assessor set locked_at = now() where assessment_id = ${id} and person_id <> ${me.id} and locked_at is null`,
      sql`update assessment_assessor set excused_at = now(), excused_by = ${me.id} where assessment_id = ${id} and locked_at is not null`,
      sql`insert into consensus (assessment_id, item, level, recorded_by) values (${id}, 'speaks-up', 'good', ${me.id})`,
      sql`delete from score`,
      sql`truncate score`,
    ]
    for (const statement of tries)
      if (!(name === 'bea' && statement === tries[1]))
        await expect(as(me, (db) => statement.execute(db))).rejects.toThrow()
    for (const who of [cleo, abe, bea].filter(({ id: other }) => other !== me.id))
      await expect(
        as(me, (db) =>
          sql`insert into score (assessment_id, person_id, item, level, evidence, number, reason)
          values (${id}, ${who.id}, 'resilient', 'none', 'Forged', ${who === bea ? 0 : 1}, 'Forged')`.execute(db),
        ),
      ).rejects.toThrow(/row-level security/)
    await stillClosed()
  })

  test('changes no score that is locked, nor anybody else’s', async () => {
    const changing = as(me, (db) => sql`update score set level = 'none'`.execute(db))
    if ([cleo, abe].includes(me)) await expect(changing).rejects.toThrow('the score is locked')
    else await changing
    const { rows } = await sql<{
      level: string
    }>`select distinct level from score where person_id <> ${bea.id}`.execute(owner)
    expect(rows).toEqual([{ level: 'strong' }])
  })
})

test('moving the assessment on by hand opens nothing either', async () => {
  const found = await as(cleo, async (db) => {
    await sql`update assessment set state = 'moderation'`.execute(db)
    const { rows } = await sql`select evidence from score where person_id <> ${cleo.id}`.execute(db)
    throw Object.assign(new Error('undone'), { rows })
  }).catch((undone: unknown) => (undone as { rows: unknown[] }).rows)
  expect(found).toEqual([])
})

test('neither matching nor jobs nor equality can read a score, a paper or feedback', async () => {
  for (const pool of [matching, jobs, equality])
    for (const statement of [
      sql`select evidence from score`,
      sql`select parts from assessment_paper`,
      sql`select words from feedback`,
      sql`select level from consensus`,
    ])
      await expect(statement.execute(pool)).rejects.toThrow('permission denied')
})

const as = <T>(who: Person, work: (db: Db) => Promise<T>) => inTransaction(web, who.id, work)

async function stillClosed() {
  const { rows } = await sql`select (select count(*)::int from assessment where opened_at is not null) as opened,
    (select count(*)::int from assessment_assessor where locked_at is not null) as locked`.execute(owner)
  expect(rows).toEqual([{ opened: 0, locked: 2 }])
}
