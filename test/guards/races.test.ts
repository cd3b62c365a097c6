import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { events, type EventName } from '../../rules/events.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast, withRole, type Person } from '../support/cast.ts'
import { aMember, anApplication, anIntroduction, aNomination, aVacancy } from '../support/things.ts'
import { typedOn } from '../support/typed.ts'
import { testSite, type Fields } from '../support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const pia = await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Pia Colleague')
const rita = await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Rita Colleague')
const people = [cast.asha, cast.grace, cast.priya, cast.tom, cast.wendy, cast.ben, pia, rita]
const browsers = new Map(people.map((person) => [person.id, site.as(person)]))
const { asha, grace, priya, tom, wendy } = cast

interface Contender {
  who: Person
  at: string
  typed?: Fields
  /** What stands in the timeline if this one wins. */
  event: EventName
}
type Race = [story: string, contenders: () => Promise<[Contender, Contender]>]

const reason = { reason: 'As agreed.' }
const introduced = async (state: States['introduction']) => {
  const [member, vacancy] = [await aMember(owner, { of: asha }), await aVacancy(owner, { by: wendy })]
  return { member, vacancy, id: await anIntroduction(owner, { of: asha, member, vacancy, state }) }
}

const races: Race[] = [
  [
    'the nominee accepts while the nominator withdraws',
    async () => {
      const id = await aNomination(owner, { of: asha, by: grace })
      return [
        { who: asha, at: paths.acceptNomination(id), event: 'nomination.accept' },
        { who: grace, at: paths.withdrawNomination(id), event: 'nomination.withdraw' },
      ]
    },
  ],
  [
    'two of a team find different answers to an application',
    async () => {
      const id = await anApplication(owner, { of: asha })
      const [yes, no] = [
        { eligible: 'yes', ...reason },
        { eligible: 'no', signpost: 'Turn to us.', ...reason },
      ]
      return [
        { who: priya, at: paths.eligibility(id), typed: yes, event: 'application.find' },
        { who: pia, at: paths.eligibility(id), typed: no, event: 'application.refuse' },
      ]
    },
  ],
  [
    'the home team agrees to what the other takes back',
    async () => {
      const { id } = await introduced('proposed')
      return [
        { who: priya, at: paths.agreeIntroduction(id), event: 'introduction.agree' },
        { who: tom, at: paths.recallIntroduction(id), typed: reason, event: 'introduction.recall' },
      ]
    },
  ],
  [
    'the member accepts while the team withdraws',
    async () => {
      const { id } = await introduced('offered')
      return [
        { who: asha, at: paths.acceptIntroduction(id), event: 'introduction.accept' },
        { who: tom, at: paths.withdrawIntroduction(id), typed: reason, event: 'introduction.withdraw' },
      ]
    },
  ],
  [
    'two recruiters record an interview',
    async () => {
      const { id } = await introduced('shortlisted')
      return [
        {
          who: wendy,
          at: paths.recordInterview(id),
          typed: typedOn('interview', '2026-12-10'),
          event: 'introduction.interview',
        },
        {
          who: rita,
          at: paths.recordInterview(id),
          typed: typedOn('interview', '2026-12-10'),
          event: 'introduction.interview',
        },
      ]
    },
  ],
  [
    'one recruiter appoints whom the other turns down',
    async () => {
      const { id } = await introduced('chosen')
      return [
        {
          who: wendy,
          at: paths.recordAppointment(id),
          typed: typedOn('starts', '2098-04-01'),
          event: 'introduction.appoint',
        },
        {
          who: rita,
          at: paths.turnDown(id),
          typed: { feedback: 'Strong in all of it, and another had led a merger before.', appointable: 'yes' },
          event: 'introduction.turn-down',
        },
      ]
    },
  ],
  [
    'two recruiters appoint two members to one vacancy',
    async () => {
      const { vacancy, id } = await introduced('chosen')
      const member = await aMember(owner, { of: cast.ben })
      const other = await anIntroduction(owner, { of: cast.ben, member, vacancy, state: 'chosen' })
      return [
        { who: wendy, at: paths.recordAppointment(id), typed: typedOn('starts', '2098-04-01'), event: 'vacancy.fill' },
        {
          who: rita,
          at: paths.recordAppointment(other),
          typed: typedOn('starts', '2098-04-01'),
          event: 'vacancy.fill',
        },
      ]
    },
  ],
  [
    'one recruiter confirms the vacancy that the other closes',
    async () => {
      const id = await aVacancy(owner, { by: wendy, state: 'predicted' })
      return [
        { who: wendy, at: paths.confirmVacancy(id), event: 'vacancy.confirm' },
        { who: rita, at: paths.closeVacancy(id), typed: { outcome: 'Merged.' }, event: 'vacancy.close' },
      ]
    },
  ],
]

beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership, endorsement, application, nomination cascade`.execute(
    owner,
  )
})

describe.each(races)('%s', (_, contenders) => {
  test.each([1, 2, 3, 4])('one wins, the other is told who was first (round %i)', async () => {
    const both = await contenders()
    const opened = await Promise.all(both.map(({ who, at }) => browsers.get(who.id)!.get(at)))
    const before = await newest()
    const replies = await Promise.all(
      both.map(({ who, at, typed }, n) => browsers.get(who.id)!.post(at, { ...opened[n]!.hidden, ...typed })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const [winner, loser] = replies[0]!.status === 303 ? [both[0], replies[1]!] : [both[1], replies[0]!]
    expect(loser.text).toContain(`${winner.who.name} ${events[winner.event].says} on`)
    const actors = await web.selectFrom('event').select('actor_id').distinct().where('id', '>', before).execute()
    expect(actors).toEqual([{ actor_id: winner.who.id }])
  })
})

const newest = async () => {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0)::int as id from event`.execute(web)
  return rows[0]!.id
}
