import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { slateAt, typedSlate } from '../../test/support/slate.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const tom = site.as(cast.tom)

let [vacancy, ashas] = ['', '']
beforeEach(async () => {
  await sql`truncate introduction, vacancy, membership_interest, membership, mail cascade`.execute(owner)
  vacancy = await aVacancy(owner, { by: cast.wendy })
  ashas = await aMember(owner, { of: cast.asha })
  await owner.updateTable('membership').set({ region_code: 'Y58' }).execute()
})

const introductions = () => web.selectFrom('introduction').select('id').execute()

const answeredIn = (days: number) =>
  tom.submit(slateAt(vacancy, ashas), {
    ...typedSlate(ashas),
    ...typedOn('by', addWorkingDays(dayInLondon(), days)),
  })

test('a day for the answer that is far off is a slip', async () => {
  expect((await answeredIn(41)).errors).toEqual(['Choose a day within 40 working days'])
  expect((await answeredIn(40)).status).toBe(303)
})

test.each([
  ['Asha Rahman led a merger.', /^Leave out “Asha Rahman”: the organisation reads this before it may know who it is$/],
  ['Call 07700 900123.', /^Leave out telephone numbers and email addresses$/],
  ['Write to a@b.c.', /^Leave out telephone numbers and email addresses$/],
  [
    'The panel gave her 4 out of 5.',
    /^Leave out “panel gave her 4 out of 5”: how somebody was assessed does not decide/,
  ],
  ['She scored 4.5.', /^Leave out “scored 4.5”: how somebody was assessed does not decide who is appointed$/],
])('a reason does not say who it is or how to reach them: %s', async (why, error) => {
  const refused = await tom.submit(slateAt(vacancy, ashas), { ...typedSlate(ashas), [`reason-${ashas}`]: why })
  expect([refused.status, refused.errors]).toEqual([422, [expect.stringMatching(error)]])
  expect(refused.text).toContain(why)
  expect(await introductions()).toEqual([])
})
