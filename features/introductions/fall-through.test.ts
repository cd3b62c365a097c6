import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast } from '../../test/support/cast.ts'
import { introducedBeside, onePostOneMember, standing } from '../../test/support/introducing.ts'
import { slateAt } from '../../test/support/slate.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, priya, tom, wendy] = [site.as(cast.asha), site.as(cast.priya), site.as(cast.tom), site.as(cast.wendy)]
const starts = typedOn('starts', '2098-04-01')

let [vacancy, member] = ['', '']
beforeEach(async () => {
  ;[vacancy, member] = await onePostOneMember(owner, cast)
})

const at = (state: States['introduction']) => anIntroduction(owner, { of: cast.asha, member, vacancy, state })
const postNow = () => web.selectFrom('board_post').select(['standing', 'since']).executeTakeFirst()
const { stateOf, vacancyNow, membershipNow, told } = standing(web)

describe('an appointment falls through', () => {
  const reason = { reason: 'They stay where they are.' }

  test('the team is led to whom the organisation could have appointed to it, before all others', async () => {
    const id = await at('chosen')
    await introducedBeside(owner, { of: cast.ben, vacancy, state: 'not-appointed' })
    await owner
      .updateTable('introduction')
      .set({ appointable_for: 'finance', appointable_on: '2026-11-01' })
      .where('person_id', '=', cast.ben.id)
      .execute()
    await wendy.submit(paths.recordAppointment(id), starts)
    await wendy.submit(paths.fallThrough(id), reason)
    await owner
      .updateTable('membership')
      .set({ unavailable_until: '2098-12-31' })
      .where('person_id', '=', cast.asha.id)
      .execute()
    const { text, links } = await tom.get(paths.matches(vacancy))
    expect(text).toContain('1 member whom a panel could have appointed before')
    expect(links.map(({ href }) => href)).toContain(paths.slate(vacancy))
    expect((await tom.get(paths.slate(vacancy))).text).toContain('Ben Other')
  })

  test('the vacancy is open again, and the member back in the pool and found for it', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), starts)
    expect(await membershipNow()).toMatchObject({ leaves_on: '2098-04-01' })
    expect((await wendy.submit(paths.fallThrough(id), {})).errors).toEqual(['Say why the appointment fell through'])
    expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
    expect([await stateOf(id), await vacancyNow()]).toEqual(['fallen-through', 'open'])
    expect(await membershipNow()).toEqual({ state: 'active', leaves_on: null, unavailable_until: null })
    expect((await asha.get(paths.introduction(id))).text).toContain('They stay where they are.')
    const later = await aVacancy(owner, { by: cast.wendy })
    expect((await tom.get(paths.matches(later))).text).toContain('Asha Rahman')
  })

  test('the post of the register from which it grew is vacant again, unless somebody has said otherwise since', async () => {
    const post = { organisation_code: 'RX2', role_family: 'finance', title: 'Finance director', standing: 'vacant' }
    const { id: grewFrom } = await owner.insertInto('board_post').values(post).returning('id').executeTakeFirstOrThrow()
    for (const [since, standsAfter] of [
      ['2098-04-01', { standing: 'vacant', since: dayInLondon() }],
      ['2098-05-01', { standing: 'filled', since: '2098-05-01' }],
    ] as const) {
      await owner.updateTable('vacancy').set({ board_post_id: grewFrom }).where('id', '=', vacancy).execute()
      const id = await at('chosen')
      await wendy.submit(paths.recordAppointment(id), starts)
      expect(await postNow()).toEqual({ standing: 'filled', since: '2098-04-01' })
      await owner.updateTable('board_post').set({ since }).execute()
      expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
      expect(await postNow()).toEqual(standsAfter)
      await owner.deleteFrom('introduction').execute()
    }
    await owner.deleteFrom('board_post').execute()
  })

  test('what the member said of their time since is kept', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), starts)
    await owner.updateTable('membership').set({ unavailable_until: '2099-12-31' }).execute()
    await wendy.submit(paths.fallThrough(id), reason)
    expect(await membershipNow()).toMatchObject({ leaves_on: null, unavailable_until: '2099-12-31' })
  })

  test('also where it had begun and the membership had ended: the member is back in the pool, and found', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), typedOn('starts', dayInLondon()))
    expect((await membershipNow()).state).toBe('appointed')
    expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
    expect(await membershipNow()).toEqual({ state: 'active', leaves_on: null, unavailable_until: null })
    expect((await asha.get(paths.member(member))).text).toContain('Aspire Together restored the membership')
    const later = await aVacancy(owner, { by: cast.wendy })
    expect((await tom.get(paths.matches(later))).text).toContain('Asha Rahman')
  })

  test('nobody has two places: whoever was admitted anew stays in that pool', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), typedOn('starts', dayInLondon()))
    const anew = await aMember(owner, { of: cast.asha })
    expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
    const active = await web.selectFrom('membership').select('id').where('state', '=', 'active').execute()
    expect(active).toEqual([{ id: anew }])
  })

  test('whoever was suspended meanwhile is not put back behind the back of their team', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), typedOn('starts', dayInLondon()))
    const suspended = { membership_id: member, reason: 'A complaint.', review_on: '2098-01-01', set_by: cast.priya.id }
    await owner.insertInto('membership_suspension').values(suspended).execute()
    expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
    expect((await membershipNow()).state).toBe('appointed')
  })

  test('where the term of the membership is over the teams are told, and it stays so', async () => {
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), starts)
    await owner.updateTable('membership').set({ state: 'appointed', expires_on: dayInLondon() }).execute()
    await owner.deleteFrom('mail').execute()
    expect((await wendy.submit(paths.fallThrough(id), reason)).status).toBe(303)
    expect((await membershipNow()).state).toBe('appointed')
    expect([await told(cast.tom.email), await told(cast.priya.email), await told(cast.asha.email)]).toEqual([1, 1, 1])
    expect((await priya.get(paths.introduction(id))).text).toContain('Their membership has ended')
  })

  test('those who could have been appointed are offered to the team first', async () => {
    const bens = await aMember(owner, { of: cast.ben })
    const second = await anIntroduction(owner, { of: cast.ben, member: bens, vacancy, state: 'interviewing' })
    const id = await at('chosen')
    await wendy.submit(paths.recordAppointment(id), starts)
    await wendy.submit(paths.turnDown(second), {
      feedback: 'Very near: another time say more of how you led the merger.',
      appointable: 'yes',
    })
    await wendy.submit(paths.fallThrough(id), reason)
    expect((await tom.get(slateAt(vacancy))).text).toContain('Ben Other, Deputy finance director: found appointable by')
  })
})
