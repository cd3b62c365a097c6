import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn, standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { day } from '../../ui/words.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]

beforeEach(() => owner.deleteFrom('application').execute())

test('the team sees nothing of a draft; once submitted, both see the same clock', async () => {
  const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
  for (const at of [paths.application(id), paths.downloadCv(id)]) expect((await priya.get(at)).status).toBe(404)
  expect((await priya.get(paths.applications())).text).not.toContain('Asha Rahman')
  expect((await asha.submit(paths.checkAnswers(id), {})).errors).toEqual([
    'Confirm the declaration to submit your application',
  ])
  expect((await asha.submit(paths.checkAnswers(id), { declared: 'yes' })).status).toBe(303)

  const due = dueOn('eligibility', dayInLondon())
  const clock = `is with the London talent team; an answer is due by ${day(due)} (${standing(due, dayInLondon()).words}).`
  expect((await asha.get(paths.application(id))).text).toContain(`Your application ${clock}`)
  expect((await priya.get(paths.application(id))).text).toContain(`This application ${clock}`)
})

test('when more is wanted, the candidate has it', async () => {
  const id = await anApplication(owner, { of: cast.asha, state: 'information' })
  await owner.updateTable('application').set({ wanted: 'How large was the budget?' }).execute()
  const mine = await asha.get(paths.application(id))
  expect(mine.text).toContain('Your application is with you; an answer to the London talent team is due by')
  expect(mine.text).toMatch(/The talent team asked How large was the budget\? Answer /)
  expect((await priya.get(paths.application(id))).text).toContain('This application is with the candidate;')
  expect((await asha.submit(paths.giveInformation(id), { informed: 'Two million.' })).status).toBe(303)
  expect((await asha.get(paths.application(id))).text).toMatch(/You answered .*: Two million\./)
  expect((await priya.get(paths.application(id))).text).toMatch(/The candidate answered .*: Two million\./)
})

const withReason = async (state: 'eligible' | 'develop') => {
  const id = await anApplication(owner, { of: cast.asha, state })
  await owner.updateTable('application').set({ reason: 'One step below.' }).where('id', '=', id).execute()
  return (await asha.get(paths.application(id))).text
}

test('a reason given about eligibility is not called the board’s', async () => {
  expect(await withReason('eligible')).toContain('Eligibility Reason One step below.')
  expect(await withReason('develop')).toContain('What the board decided Reason One step below.')
})

test('what is asked apart is offered to the candidate alone, after submission', async () => {
  const id = await anApplication(owner, { of: cast.asha })
  const apart = [paths.adjustments(id), paths.equality()]
  const hrefs = async (who: typeof asha) => (await who.get(paths.application(id))).links.map(({ href }) => href)
  expect(await hrefs(asha)).toEqual(expect.arrayContaining(apart))
  for (const href of apart) expect(await hrefs(priya)).not.toContain(href)
})

describe('it can be withdrawn at every stage until the board has decided', () => {
  test.each(['draft', 'submitted', 'information', 'eligible'] as const)('%s', async (state) => {
    const id = await anApplication(owner, { of: cast.asha, state })
    expect((await asha.submit(paths.withdrawApplication(id))).status).toBe(303)
    const row = await owner
      .selectFrom('application')
      .select(['state', 'due_on', 'decided_at'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ state: 'withdrawn', due_on: null, decided_at: expect.any(Date) })
    expect((await asha.get(paths.application(id))).text).toContain('Use these answers in another round')
  })

  test.each(['admitted', 'ineligible'] as const)('not once it is %s', async (state) => {
    const id = await anApplication(owner, { of: cast.asha, state })
    expect((await asha.get(paths.withdrawApplication(id))).status).toBe(409)
  })
})
