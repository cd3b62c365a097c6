import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
// The same database behind two services, as where two of them stand behind one address.
const second = await testSite({ on: site })
const [asha, wendy, rhys] = [site.as(cast.asha), site.as(cast.wendy), second.as(cast.rhys)]
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

let member = ''
beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership, mail cascade`.execute(owner)
  member = await aMember(owner, { of: cast.asha })
})

/** Severn, and Thames of another region: each with a post, and the same member introduced to it. */
async function both(state: States['introduction'], contract = 'substantive') {
  const posts = [
    await aVacancy(owner, { by: cast.wendy }),
    await aVacancy(owner, { by: cast.rhys, organisation: 'RX1', region: 'Y56' }),
  ] as const
  await owner.updateTable('vacancy').set({ contract_type: contract }).execute()
  const [severn, thames] = [
    await anIntroduction(owner, { of: cast.asha, member, vacancy: posts[0], state }),
    await anIntroduction(owner, { of: cast.asha, member, vacancy: posts[1], state, organisation: 'RX1' }),
  ]
  return { severn, thames }
}

async function appointedAtOnce(
  typed: { severn: Record<string, string | string[]>; thames: Record<string, string | string[]> },
  contract?: string,
) {
  const { severn, thames } = await both('chosen', contract)
  const opened = await Promise.all([
    wendy.get(paths.recordAppointment(severn)),
    rhys.get(paths.recordAppointment(thames)),
  ])
  const replies = await Promise.all([
    wendy.post(paths.recordAppointment(severn), { ...opened[0].hidden, ...typed.severn }),
    rhys.post(paths.recordAppointment(thames), { ...opened[1].hidden, ...typed.thames }),
  ])
  return { replies, ids: [severn, thames] }
}

const states = async () =>
  (await web.selectFrom('introduction').select('state').execute()).map(({ state }) => state).toSorted()

const from = (day: string, to?: string) => ({ ...typedOn('starts', day), ...(to ? typedOn('ends', to) : {}) })

describe('two trusts appoint the same person at the same moment', () => {
  test.each([1, 2, 3, 4, 5, 6])('to substantive posts: one of them does, the other is told (round %i)', async () => {
    const { replies } = await appointedAtOnce({ severn: from('2098-04-01'), thames: from('2098-05-01') })
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await states()).toEqual(['appointed', 'withdrawn'])
    const filled = await web.selectFrom('vacancy').select('id').where('state', '=', 'filled').execute()
    expect(filled).toHaveLength(1)
    const loser = replies.find(({ status }) => status === 409)!
    expect(loser.text).toContain('Aspire Together withdrew the introduction on')
    for (const name of ['Wendy', 'Rhys'].filter((one) => loser.text.includes(`${one} Recruiter recorded`)))
      throw new Error(`${name}'s appointment is told to the other trust.`)
  })

  test.each([1, 2, 3])('to interim posts that overlap: one of them does (round %i)', async () => {
    const typed = { severn: from('2098-04-01', '2098-09-30'), thames: from('2098-09-01', '2098-12-31') }
    const { replies } = await appointedAtOnce(typed, 'interim')
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 422])
    const loser = replies.find(({ status }) => status === 422)!
    expect(loser.errors).toEqual([expect.stringContaining('appointed to another post for some of this time')])
    expect(await states()).toEqual(['appointed', 'chosen'])
  })

  test('to interim posts one after the other: both do', async () => {
    const typed = { severn: from('2098-04-01', '2098-08-31'), thames: from('2098-09-01', '2098-12-31') }
    const { replies } = await appointedAtOnce(typed, 'interim')
    expect(replies.map(({ status }) => status)).toEqual([303, 303])
  })
})

describe('one person is met by two trusts', () => {
  const words = 'Another organisation has made this member an offer.'

  test('neither learns of the other, also once one has made an offer: that is the member’s to tell', async () => {
    const { severn, thames } = await both('interviewing')
    for (const [who, id] of [
      [wendy, severn],
      [rhys, thames],
    ] as const)
      expect((await who.get(paths.introduction(id))).text).not.toContain(words)
    await wendy.submit(paths.makeOffer(severn))
    for (const [who, id] of [
      [wendy, severn],
      [rhys, thames],
      [tom, thames],
    ] as const) {
      const { text, status } = await who.get(paths.introduction(id))
      expect([status, text.includes('nother organisation')]).toEqual([200, false])
    }
    expect((await rhys.get(paths.introduction(thames))).text).not.toContain('Severn')
    expect((await priya.get(paths.introduction(thames))).text).toContain(words)
    expect((await priya.get(paths.introduction(severn))).text).not.toContain(words)
    const letters = await web.selectFrom('mail').select('recipient').where('recipient', '=', cast.rhys.email).execute()
    expect(letters).toEqual([])
  })

  test('the member sees both, and what each has done', async () => {
    const { severn, thames } = await both('interviewing')
    await wendy.submit(paths.makeOffer(severn))
    const { text, links } = await asha.get(paths.overview())
    expect(text).toMatch(/Director of finance, Severn Invented NHS Trust Offer made/)
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([severn, thames].map((id) => paths.introduction(id))),
    )
  })
})
