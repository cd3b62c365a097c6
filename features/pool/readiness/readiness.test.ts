import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { dayInLondon } from '../../../rules/days.ts'
import { addMonths } from '../../../rules/working-days.ts'
import { somebody, theCast, withRole } from '../../../test/support/cast.ts'
import { aMember } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { administrator, priya, tom, wendy } = await theCast(site)
const pia = await withRole(web, administrator, 'talent-team', 'Y56', 'Pia Colleague')
const today = dayInLondon()

const member = async (name: string) => {
  const of = await somebody(web, name)
  return { of, id: await aMember(owner, { of }) }
}
const judged = { band: '6-12', evidence: 'She led the merger of two finance teams.' }
const rowOf = (id: string) => web.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('the team judges a role with evidence; the member reads it, and what was judged before stays', async () => {
  const { of, id } = await member('Hana Judged')
  const at = paths.judgeReadiness(id, 'finance')
  expect((await as(priya).submit(at, { band: '6-12', evidence: '' })).errors).toEqual([
    'Write what your judgement rests on',
  ])
  await owner.deleteFrom('mail').execute()
  expect((await as(priya).submit(at, judged)).status).toBe(303)
  expect((await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)).toEqual([
    of.email,
  ])
  expect((await rowOf(id)).readiness).toBe('6-12')
  const wish = web.selectFrom('membership_interest').select('readiness_rank').where('membership_id', '=', id)
  expect(new Set((await wish.execute()).map((row) => row.readiness_rank))).toEqual(new Set([2]))
  const { text } = await as(of).get(paths.readinessOf(id))
  for (const words of [
    'Finance: 6 to 12 months',
    judged.evidence,
    'by Priya Shah',
    'Finance: ready now',
    'Judged anew on',
  ])
    expect(text).toContain(words)
  expect((await as(of).get(paths.member(id))).text).toContain(
    'Priya Shah judged the readiness for finance: 6 to 12 months',
  )
})

test('nobody but the member’s own team judges, and others do not read what it rests on', async () => {
  const { id } = await member('Olive Own')
  await as(priya).submit(paths.judgeReadiness(id, 'finance'), judged)
  for (const [who, at] of [
    [tom, paths.judgeReadiness(id, 'finance')],
    [tom, paths.readinessOf(id)],
    [wendy, paths.member(id)],
  ] as const)
    expect([403, 404]).toContain((await as(who).get(at)).status)
  expect((await as(tom).get(paths.member(id))).text).not.toContain(judged.evidence)
  expect((await as(priya).get(paths.judgeReadiness(id, 'nursing'))).status).toBe(404)
})

test('of two who judge at once one is told what the other did', async () => {
  const { id } = await member('Rae Raced')
  const at = paths.judgeReadiness(id, 'finance')
  const both = [as(priya), as(pia)]
  const opened = await Promise.all(both.map((browser) => browser.get(at)))
  const sent = await Promise.all(both.map((browser, n) => browser.post(at, { ...opened[n]!.hidden, ...judged })))
  expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const now = web.selectFrom('membership_readiness').select('id').where('membership_id', '=', id)
  expect(await now.where('replaced_at', 'is', null).execute()).toHaveLength(1)
  expect(await now.execute()).toHaveLength(2)
})

test('a judgement of more than six months ago is stale, and the team finds it from its overview', async () => {
  const { of, id } = await member('Stella Stale')
  await owner
    .updateTable('membership_readiness')
    .set({ set_on: addMonths(today, -7) })
    .where('membership_id', '=', id)
    .execute()
  await as(of).submit(paths.memberVisibility(id), { hide: 'yes' })
  expect((await as(of).get(paths.member(id))).text).toContain('More than 6 months old')
  const { links } = await as(priya).get(paths.overview())
  const to = links.find(({ text }) => text.startsWith('Readiness to judge'))?.href
  expect((await as(priya).get(to!)).text).toContain('Stella Stale')
  await as(priya).submit(paths.judgeReadiness(id, 'finance'), judged)
  expect((await as(priya).get(to!)).text).not.toContain('Stella Stale')
})

test('a role that nobody has judged says so and asks the team', async () => {
  const { of, id } = await member('Nora New')
  await owner.deleteFrom('mail').execute()
  const page = await as(of).get(paths.memberRoles(id))
  const roles = { roles: ['finance', 'strategy'], contracts: ['substantive'], kinds: ['acute'], notice: '3-months' }
  const typed = { ...roles, challenged: 'yes', 'from-day': '1', 'from-month': '12', 'from-year': '2026' }
  expect((await as(of).post(paths.memberRoles(id), { ...page.hidden, ...typed })).status).toBe(303)
  const told = (await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)
  expect(told.toSorted()).toEqual([pia.email, priya.email].toSorted())
  const { text } = await as(of).get(paths.member(id))
  expect(text).toContain('Not judged yet')
  expect(text).toContain('Would take on a challenged organisation')
  expect((await as(priya).get(`${paths.membersWaiting()}?for=judge`)).text).toContain('Nora New')
})
