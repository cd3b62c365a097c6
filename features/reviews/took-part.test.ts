import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { aPanel, isFree } from '../../test/support/assessing.ts'
import { somebody, theCast, type Person } from '../../test/support/cast.ts'
import { aReview } from '../../test/support/reviewing.ts'
import { aConversation, anEndorsement, aNomination } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const panel = await aPanel(owner)
const rita = await somebody(web, 'Rita Reviewer')
const priya = site.as(cast.priya)
let [id, application] = ['', '']

beforeEach(async () => {
  for (const table of ['endorsement', 'application', 'nomination', 'conversation'] as const)
    await owner.deleteFrom(table).execute()
  ;({ review: id, application } = await aReview(owner, { of: cast.asha, panel }))
})

const appoint = ({ name, email }: Person) => priya.submit(paths.appointReviewer(id), { name, email })
const refused = async (who: Person) => (await appoint(who)).errors
const says = (name: string, part: string) => [`${name} took part: they ${part}. Appoint somebody who did not`]
const did = (who: Person, name: string, thing: string, thing_id: string) =>
  owner.insertInto('event').values({ actor_id: who.id, actor_name: who.name, name, thing, thing_id }).execute()

describe('nobody who took part is appointed', () => {
  test('neither the candidate nor somebody of the panel, also one who has left it', async () => {
    expect(await refused(cast.asha)).toEqual(says('Asha Rahman', 'asked for this review'))
    expect(await refused(panel.ida)).toEqual(says('Ida Adviser', 'sat on the panel'))
    const left = { panel_id: panel.id, person_id: rita.id, granted_by: cast.priya.id, ended_at: new Date() }
    await owner
      .insertInto('role_grant')
      .values({ ...left, role: 'assessor' })
      .execute()
    expect(await refused(rita)).toEqual(says('Rita Reviewer', 'sat on the panel'))
    await owner.deleteFrom('role_grant').where('person_id', '=', rita.id).execute()
  })

  test('nor whoever appoints', async () => {
    expect(await refused(cast.priya)).toEqual(['Appoint somebody else: you cannot appoint yourself'])
  })

  test('nor whoever nominated, prepared the nomination or endorsed', async () => {
    const nomination_id = await aNomination(owner, {
      of: cast.asha,
      by: cast.grace,
      preparedBy: cast.rhys,
      state: 'accepted',
    })
    await owner.updateTable('application').set({ nomination_id }).execute()
    for (const who of [cast.grace, cast.rhys])
      expect(await refused(who)).toEqual(says(who.name, 'nominated the candidate, or prepared the nomination'))
    await anEndorsement(owner, { application, of: cast.asha, by: cast.ben })
    expect(await refused(cast.ben)).toEqual(says('Ben Other', 'endorsed the candidate, or were asked to'))
  })

  test('nor the partner of the talent conversation, or somebody in conflict', async () => {
    const partner = await owner
      .selectFrom('person')
      .selectAll()
      .where('name', '=', 'Pat Partner')
      .executeTakeFirstOrThrow()
    expect(await refused(partner)).toEqual(says('Pat Partner', 'held a talent conversation with the candidate'))
    await isFree(owner, application, rita)
    await owner.updateTable('conflict_check').set({ kind: 'personal' }).where('person_id', '=', rita.id).execute()
    expect(await refused(rita)).toEqual(says('Rita Reviewer', 'have a conflict of interest with the candidate'))
  })

  test.each(['application', 'assessment'])('nor whoever did something on the %s; to look is no part', async (thing) => {
    const of = await owner.selectFrom('assessment').select('id').executeTakeFirstOrThrow()
    const thingId = thing === 'application' ? application : of.id
    await did(cast.wendy, `${thing}.see`, thing, thingId)
    expect((await appoint(cast.wendy)).status).toBe(303)
    await did(cast.wendy, thing === 'application' ? 'application.find' : 'assessment.give', thing, thingId)
    expect(await refused(cast.wendy)).toEqual(
      says('Wendy Recruiter', 'did something on the application or its assessment'),
    )
  })
})

test('the database refuses it too', async () => {
  for (const who of [cast.asha, panel.abe, panel.ida])
    await expect(owner.updateTable('review').set({ reviewer_id: who.id }).execute()).rejects.toThrow(
      'the reviewer took part',
    )
})

test('a talent conversation of which the team knows nothing keeps the reviewer from deciding', async () => {
  await aConversation(owner, { of: cast.asha, by: rita })
  expect((await appoint(rita)).status).toBe(303)
  const decided = await site.as(rita).submit(paths.decideReview(id), { kept: 'yes', reasons: 'All well.' })
  expect([decided.status, decided.errors]).toEqual([
    422,
    ['You took part: you held a talent conversation with the candidate. Ask the talent team to appoint somebody else'],
  ])
  expect(decided.text).toContain('All well.')
})
