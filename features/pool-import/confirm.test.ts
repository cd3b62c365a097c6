import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { expiryOf } from '../../rules/readiness.ts'
import { theCast, type Person } from '../../test/support/cast.ts'
import { listOf, sendList } from '../../test/support/member-lists.ts'
import { aMember } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from '../reminders/send.ts'
import { lapseInvitations } from './confirm.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

beforeEach(async () => {
  for (const table of ['membership', 'member_upload', 'mail'] as const) await owner.deleteFrom(table).execute()
})

/** Imported by the board of London, or of another region; gives the membership. */
async function invited(of: Person, region = 'Y56', team = priya) {
  const row = `${of.name},${of.email},Deputy director,RX1,Finance;Digital and information,6-12 months,South West`
  const { location } = await sendList(site, team, listOf(row), region)
  expect((await team.submit(location ?? '')).status).toBe(303)
  const found = owner.selectFrom('membership').select('id').where('person_id', '=', of.id)
  return (await found.where('region_code', '=', region).where('state', '=', 'invited').executeTakeFirstOrThrow()).id
}

const rowOf = (id: string) => owner.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const interests = () => owner.selectFrom('membership_interest').select(['role_family', 'region_code']).execute()
const typed = {
  name: 'Asha Rahman',
  post: 'Director of finance',
  employer: 'RX4',
  roles: ['finance'],
  contracts: ['interim'],
  regions: ['Y58'],
  ...typedOn('from', '2098-01-01'),
  registration: 'cipfa',
  number: '123',
  hide: 'no',
}

describe('a member who was imported', () => {
  test('finds it in the overview, reads what the list says, corrects it and joins; only then they are matched', async () => {
    const id = await invited(cast.asha)
    const overview = await asha.get(paths.overview())
    expect(overview.links.map(({ href }) => href)).toContain(paths.confirmMembership(id))
    const { text, html } = await asha.get(paths.confirmMembership(id))
    for (const words of ['you stand on it', 'Finance: Ready in 6 to 12 months', 'Imported from the board’s list of'])
      expect(text).toContain(words)
    expect(text).toContain('Your board gave us what stands here')
    expect(html).toMatch(/name="hide" type="radio" value="yes" checked|value="yes" checked/)
    expect(await interests()).toEqual([])
    const { status, location } = await asha.submit(paths.confirmMembership(id), typed)
    expect([status, location]).toEqual([303, `${paths.member(id)}?done=membership.join`])
    const today = dayInLondon()
    expect(await rowOf(id)).toMatchObject({
      state: 'active',
      current_post: 'Director of finance',
      employer_code: 'RX4',
      hide_from_employer: false,
      regions: ['Y56', 'Y58'],
      contract_types: ['interim'],
      confirmed_on: today,
      expires_on: expiryOf(today),
    })
    expect(await interests()).toHaveLength(2)
    const seen = owner.selectFrom('notice_seen').select('audience').where('person_id', '=', cast.asha.id)
    expect(await seen.execute()).toContainEqual({ audience: 'imported-member' })
    expect((await asha.get(paths.confirmMembership(id))).status).toBe(409)
  })

  test('is told what is typed wrong', async () => {
    const id = await invited(cast.asha)
    const { errors } = await asha.submit(paths.confirmMembership(id), { ...typed, roles: [], employer: 'Nowhere' })
    expect(errors).toEqual(['Choose at least one role'])
    const unknown = await asha.submit(paths.confirmMembership(id), { ...typed, employer: 'Nowhere' })
    expect(unknown.errors).toEqual([expect.stringContaining('We know no open organisation by “Nowhere”')])
  })

  test('may refuse, and the board may not confirm for them', async () => {
    const id = await invited(cast.asha)
    for (const other of [ben, priya, tom])
      for (const way of [paths.confirmMembership, paths.refuseMembership])
        expect([403, 404]).toContain((await other.get(way(id))).status)
    expect((await asha.submit(paths.refuseMembership(id))).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ state: 'left' })
    expect(await interests()).toEqual([])
  })

  test('nobody is hidden from an employer that they do not name', async () => {
    const id = await invited(cast.asha)
    const unnamed = { ...typed, employer: '', hide: 'yes' }
    const wrong = await asha.submit(paths.confirmMembership(id), unnamed)
    expect(wrong.errors).toEqual(['Enter your employer, so that you can be hidden from it'])
    expect((await asha.submit(paths.confirmMembership(id), { ...unnamed, hide: 'no' })).status).toBe(303)
  })

  test.each(['active', 'suspended'] as const)(
    'who is %s elsewhere is told so, and may leave there first',
    async (state) => {
      const id = await invited(cast.asha)
      const other = await aMember(owner, { of: cast.asha, state })
      const { text, hidden } = await asha.get(paths.confirmMembership(id))
      expect(text).toContain('One is in one pool at a time')
      expect((await asha.post(paths.confirmMembership(id), { ...hidden, ...typed })).status).toBe(409)
      expect((await asha.submit(paths.leavePool(other))).status).toBe(303)
      expect((await asha.submit(paths.confirmMembership(id), typed)).status).toBe(303)
    },
  )

  test('whether somebody is in the pool of another region, a list does not tell', async () => {
    const other = await aMember(owner, { of: cast.asha })
    await owner.updateTable('membership').set({ region_code: 'Y58' }).where('id', '=', other).execute()
    const id = await invited(cast.asha)
    expect((await asha.get(paths.confirmMembership(id))).text).toContain('One is in one pool at a time')
  })

  test('who was imported by two boards confirms one, whichever comes first', async () => {
    const [london, west] = [await invited(cast.asha), await invited(cast.asha, 'Y58', tom)]
    const forms = [await asha.get(paths.confirmMembership(london)), await asha.get(paths.confirmMembership(west))]
    const replies = await Promise.all(
      [london, west].map((id, n) => asha.post(paths.confirmMembership(id), { ...forms[n]!.hidden, ...typed })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const active = owner.selectFrom('membership').select('id').where('state', '=', 'active')
    expect(await active.execute()).toHaveLength(1)
  })

  test('is reminded after 14 and 30 days, and after 60 is waited for no longer', async () => {
    const id = await invited(cast.asha)
    await owner.deleteFrom('mail').execute()
    await owner
      .updateTable('membership')
      .set({ created_at: new Date('2027-03-01T12:00:00Z') })
      .execute()
    const days: string[] = []
    for (const day of [
      '2027-03-14',
      '2027-03-15',
      '2027-03-16',
      '2027-03-30',
      '2027-03-31',
      '2027-04-20',
      '2027-05-01',
    ]) {
      const before = (await owner.selectFrom('mail').select('id').execute()).length
      await sendReminders(jobs, day)
      if ((await owner.selectFrom('mail').select('id').execute()).length > before) days.push(day)
    }
    expect(days).toEqual(['2027-03-15', '2027-03-31'])
    await lapseInvitations(jobs, '2027-04-30')
    expect(await rowOf(id)).toMatchObject({ state: 'invited' })
    for (let times = 0; times < 2; times++) await lapseInvitations(jobs, '2027-05-01')
    expect(await rowOf(id)).toMatchObject({ state: 'lapsed' })
  })
})
