import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { anOpportunity, aPlacement } from '../../test/support/opportunities.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { endDueMemberships } from '../pool/end-membership.ts'
import { closePastOpportunities } from './over.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [asha, rhys] = [site.as(cast.asha), site.as(cast.rhys)]

beforeEach(async () => {
  for (const table of ['placement', 'opportunity', 'membership', 'action', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const rowOf = (id: string) => owner.selectFrom('placement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const told = async () =>
  (await owner.selectFrom('mail').select('recipient').orderBy('created_at').execute()).map(({ recipient }) => recipient)

async function twoWait() {
  const opportunity = await anOpportunity(owner, { by: cast.rhys })
  const [one, two] = [await aMember(owner, { of: cast.asha }), await aMember(owner, { of: cast.ben })]
  return {
    opportunity,
    first: await aPlacement(owner, { of: cast.asha, member: one, opportunity }),
    second: await aPlacement(owner, { of: cast.ben, member: two, opportunity }),
  }
}

describe('what was agreed', () => {
  test('goes into the development plan, once, and is recorded as done by either', async () => {
    const { first } = await twoWait()
    expect((await asha.get(paths.planPlacement(first))).status).toBe(303)
    await rhys.submit(paths.agreePlacement(first), { answer: 'Yes.' })
    const { hidden, html } = await asha.get(paths.planPlacement(first))
    expect(html).toContain('Shadowing at Thames Invented NHS Foundation Trust: Shadow the board')
    const typed = { words: 'Shadow the board', kind: 'shadowing', 'due-day': '1', 'due-month': '3', 'due-year': '2098' }
    const replies = await Promise.all([1, 2].map(() => asha.post(paths.planPlacement(first), { ...hidden, ...typed })))
    for (const { status } of replies) expect(status).toBe(303)
    expect((await asha.get(paths.developmentPlan())).text).toContain('Shadow the board')
    expect(await owner.selectFrom('action').select('id').execute()).toHaveLength(1)
    expect((await asha.get(paths.placement(first))).text).toContain('It stands in your development plan')
    expect((await rhys.get(paths.planPlacement(first))).status).not.toBe(200)
    expect((await asha.submit(paths.finishPlacement(first), {})).status).toBe(303)
    expect(await rowOf(first)).toMatchObject({ state: 'done', ended_at: expect.any(Date) as Date })
  })
})

describe('what is over', () => {
  test('is closed by itself, and whoever waited is answered', async () => {
    const opportunity = await anOpportunity(owner, { by: cast.rhys, ends: '2027-01-31' })
    const member = await aMember(owner, { of: cast.asha })
    const waits = await aPlacement(owner, { of: cast.asha, member, opportunity })
    await closePastOpportunities(jobs, '2027-01-31')
    expect(await rowOf(waits)).toMatchObject({ state: 'asked' })
    for (let times = 0; times < 2; times++) await closePastOpportunities(jobs, '2027-02-01')
    expect(await rowOf(waits)).toMatchObject({ state: 'declined' })
    expect(await told()).toEqual([cast.asha.email])
  })

  test('a member who leaves, or whose term ends, waits no longer', async () => {
    const { first, second } = await twoWait()
    const { membership_id } = await rowOf(first)
    expect((await asha.submit(paths.leavePool(membership_id), {})).status).toBe(303)
    expect(await rowOf(first)).toMatchObject({ state: 'withdrawn' })
    await endDueMemberships(jobs, '2099-12-01')
    expect(await rowOf(second)).toMatchObject({ state: 'withdrawn' })
  })
})
