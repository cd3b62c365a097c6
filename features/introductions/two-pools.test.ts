import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [tom, wendy] = [site.as(cast.tom), site.as(cast.wendy)]

let [left, joined] = ['', '']
beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership cascade`.execute(owner)
  left = await aMember(owner, { of: cast.asha, state: 'left' })
  joined = await aMember(owner, { of: cast.asha })
})

/** Begun while they were in the pool that they have left since. */
const introduced = (vacancy: string, state: States['introduction']) =>
  anIntroduction(owner, { of: cast.asha, member: left, vacancy, state })

test('whoever is being introduced from a pool that they have left is not found, or asked, from their new one', async () => {
  const vacancy = await aVacancy(owner, { by: cast.wendy })
  await introduced(vacancy, 'released')
  expect((await tom.get(paths.matches(vacancy))).text).toContain('Nobody fits as the vacancy stands')
  expect((await tom.submit(slateAt(vacancy, joined), typedSlate(joined))).errors).toEqual([
    'Asha Rahman is being introduced to this post already',
  ])
})

test.each([1, 2, 3])(
  'two trusts appoint them at once, each from another pool: one of them does (round %i)',
  async () => {
    const posts = [await aVacancy(owner, { by: cast.wendy }), await aVacancy(owner, { by: cast.wendy })] as const
    const ids = [
      await introduced(posts[0], 'chosen'),
      await anIntroduction(owner, { of: cast.asha, member: joined, vacancy: posts[1], state: 'chosen' }),
    ]
    const opened = await Promise.all(ids.map((id) => wendy.get(paths.recordAppointment(id))))
    const starts = typedOn('starts', '2098-04-01')
    const replies = await Promise.all(
      ids.map((id, n) => wendy.post(paths.recordAppointment(id), { ...opened[n]!.hidden, ...starts })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  },
)

const place = () =>
  web.selectFrom('membership').select(['state', 'leaves_on']).where('id', '=', joined).executeTakeFirstOrThrow()

test('to a post that organisations share for good, an appointment ends the membership', async () => {
  const vacancy = await aVacancy(owner, { by: cast.wendy })
  await owner.updateTable('vacancy').set({ contract_type: 'joint' }).execute()
  const id = await anIntroduction(owner, { of: cast.asha, member: joined, vacancy, state: 'chosen' })
  expect((await wendy.submit(paths.recordAppointment(id), typedOn('starts', '2098-04-01'))).status).toBe(303)
  expect(await place()).toEqual({ state: 'active', leaves_on: '2098-04-01' })
  await wendy.submit(paths.fallThrough(id), { reason: 'They stay where they are.' })
  expect(await place()).toEqual({ state: 'active', leaves_on: null })
})

test('an appointment ends their place in the pool they are in now; where it falls through they keep it', async () => {
  const id = await introduced(await aVacancy(owner, { by: cast.wendy }), 'chosen')
  await wendy.submit(paths.recordAppointment(id), typedOn('starts', '2098-04-01'))
  expect(await place()).toEqual({ state: 'active', leaves_on: '2098-04-01' })
  await wendy.submit(paths.fallThrough(id), { reason: 'They stay where they are.' })
  expect(await place()).toEqual({ state: 'active', leaves_on: null })
})
