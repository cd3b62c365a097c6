import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { features } from '../../features/index.ts'
import { may } from '../../rules/permissions.ts'
import { actorOf } from '../../platform/actor-of.ts'
import { lifecycles } from '../../rules/lifecycles.ts'
import { theStage, type Name } from '../support/stage.ts'
import { testSite } from '../support/visitor.ts'
import { everybody, signedIn, whoGetsIn } from './who-gets-in.ts'

const site = await testSite()
const stage = await theStage(site)
const rows = whoGetsIn(stage)
const names = Object.keys(stage.people) as Name[]
const browsers = new Map(names.map((name) => [name, site.as(stage.people[name])]))
const pages = features(site)
const pageAt = (template: string) => pages.find(({ path }) => path.template === template)

test('every page has a row that says who gets in, and every row a page', () => {
  const templates = new Set(rows.map(([, , { template }]) => template))
  expect([...templates].toSorted()).toEqual(pages.map(({ path }) => path.template).toSorted())
})

const isInside = (who: string, name: Name) => [everybody, signedIn].includes(who) || who.split(' ').includes(name)

describe.each(rows)('%s, for %s', (at, who, { template }) => {
  const inside = names.filter((name) => isInside(who, name))

  test('opens to them', async () => {
    for (const name of inside) {
      const { status, location } = await browsers.get(name)!.get(at)
      expect([name, status, status === 303 ? location : null]).toEqual([name, ...answerTo(template, name)])
    }
  })

  test('opens to nobody else, and a form sent there changes nothing', async () => {
    const before = await everything()
    await Promise.all(names.filter((one) => !inside.includes(one)).map((name) => refuses(at, name)))
    expect(await everything()).toEqual(before)
  })
})

describe.each(rows.filter(([, who]) => who !== everybody))('%s, for %s', (at, who, { template }) => {
  test('sends whoever has not signed in to do so', async () => {
    const visitor = site.visitor()
    const toSignIn = `/sign-in?then=${encodeURIComponent(at)}`
    expect(await visitor.get(at)).toMatchObject({ status: 303, location: toSignIn })
    // A page without a form is not found by sending one.
    expect(await visitor.post(at)).toMatchObject(
      pageAt(template)?.submit || template === '/stay-signed-in' ? { status: 303 } : { status: 404 },
    )
  })

  test('opens to nobody whom the table of permissions leaves out', async () => {
    const { can } = pageAt(template)!
    for (const name of names.filter((one) => isInside(who, one)))
      expect([name, may(await actorOf(site.web, stage.people[name].id), can)]).toEqual([name, true])
  })
})

async function refuses(at: string, name: Name) {
  const browser = browsers.get(name)!
  const read = await browser.get(at)
  expect([name, read.status]).toEqual([name, expect.toSatisfy(refusal)])
  expect(read.text).not.toContain('Asha')
  const sent = await browser.post(at, { reason: 'x', feedback: 'x', reply: 'x', declared: 'yes' })
  expect([name, sent.status]).toEqual([name, expect.toSatisfy(refusal)])
}

const refusal = (status: number) => status === 403 || status === 404

/** A few pages have nothing for whoever has signed in already, or no longer. */
function answerTo(template: string, name: Name): [number, string | null] {
  if (['/sign-in', '/sign-in/check-your-email'].includes(template)) return [303, '/overview']
  if (template === '/vacancies/:id/introduce/:member') return [303, expect.stringMatching(/\/slate\?member=/) as string]
  if (template === '/endorsements/:id/answer' && name === 'ed') return [303, expect.stringMatching(/\/give$/) as string]
  if (template === '/conversations/:id/answer' && ['asha', 'eli'].includes(name))
    return [303, expect.stringMatching(/^\/conversations\/[^/]*$/) as string]
  return [200, null]
}

/** All that could have changed, but for who has looked. */
async function everything() {
  const tables = [...Object.keys(lifecycles), 'role_grant', 'person', 'person_address', 'mail']
  const sums = tables.map((name) => sql`(select md5(string_agg(t::text, '' order by t.id)) from ${sql.id(name)} t)`)
  const { rows: found } = await sql`select array[${sql.join(sums)}] as sums,
    (select count(*) from event) as events`.execute(site.owner)
  return found
}
