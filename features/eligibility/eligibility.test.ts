import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const pia = await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Pia Colleague')
const [asha, priya] = [site.as(cast.asha), site.as(cast.priya)]
const today = dayInLondon()
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('mail').execute()
  id = await anApplication(owner, { of: cast.asha })
})

const standing = () =>
  web
    .selectFrom('application')
    .select(['state', 'waits_since', 'due_on', 'decided_at', 'signpost', 'reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const lettersToAsha = async () =>
  (await web.selectFrom('mail').select('id').where('recipient', '=', cast.asha.email).execute()).length

describe('the team checks whether an application is eligible', () => {
  test('by the published criteria of its round, with the facts beside them', async () => {
    const round = await aRound(owner)
    await owner.updateTable('round').set({ criteria: 'You have led a merger' }).where('id', '=', round).execute()
    await owner
      .updateTable('application')
      .set({ years_at_level: 4, reports_to: 'The finance director', board_member: 'attending', pay_framework: 'vsm' })
      .execute()
    const { text } = await priya.get(paths.eligibility(id))
    expect(text).toContain('You have led a merger')
    expect(text).toContain('Reports to The finance director')
    expect(text).toContain('Sits on a board Yes, without a vote')
    expect(text).toContain('At this level 4 years')
    expect(text).toMatch(/Talent conversation On [^:]+ with Pat Partner: ready in 6 to 12 months/)
    expect(text).toContain('Nomination None: they apply by themselves')
    expect(text).toContain('Endorsement Nobody was asked')
  })

  test('it is: the clock of the assessment begins, and the candidate is told', async () => {
    const sent = await priya.submit(paths.eligibility(id), { eligible: 'yes', reason: 'One step below the board.' })
    expect(sent.location).toBe(`${paths.application(id)}?done=application.find`)
    expect(await standing()).toMatchObject({
      state: 'eligible',
      waits_since: today,
      due_on: dueOn('assessment', today),
      decided_at: null,
    })
    const { text } = await newestMail(web, cast.asha.email)
    expect(text).toContain('There is something new for you')
    expect(text).not.toMatch(/board|eligible/i)
  })

  test('it is not: with the reason and where to turn, and nobody has to answer any more', async () => {
    const typed = { eligible: 'no', reason: 'Two steps away.', signpost: '' }
    const without = await priya.submit(paths.eligibility(id), typed)
    expect(without.status).toBe(422)
    expect(without.errors).toEqual(['Say where they may turn, since they are not eligible'])
    expect(without.html).toContain('Two steps away.')

    const signpost = 'The region’s programme for heads of service.'
    expect((await priya.submit(paths.eligibility(id), { ...typed, signpost })).status).toBe(303)
    expect(await standing()).toMatchObject({ state: 'ineligible', waits_since: null, due_on: null, signpost })
    expect((await standing()).decided_at).not.toBeNull()
    expect(await lettersToAsha()).toBe(1)
  })

  test('what is left out is asked for, each with its own sentence', async () => {
    const { status, errors } = await priya.submit(paths.eligibility(id), {})
    expect([status, errors]).toEqual([422, ['Choose whether the application is eligible', 'Give the reason']])
  })

  test('two of the team at once: one answer counts, the other is told', async () => {
    const team = [priya, site.as(pia)]
    const opened = await Promise.all(team.map((one) => one.get(paths.eligibility(id))))
    const replies = await Promise.all([
      team[0]!.post(paths.eligibility(id), { ...opened[0]!.hidden, eligible: 'yes', reason: 'R' }),
      team[1]!.post(paths.eligibility(id), { ...opened[1]!.hidden, eligible: 'no', reason: 'R', signpost: 'S' }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(replies.find(({ status }) => status === 409)?.text).toMatch(/(Priya Shah|Pia Colleague) (accepted|found)/)
    expect(await lettersToAsha()).toBe(1)
  })
})

describe('more information', () => {
  test('is asked for and given: the clock passes to the candidate and comes back fresh', async () => {
    expect((await priya.get(paths.eligibility(id))).links.map(({ href }) => href)).toContain(paths.askInformation(id))
    await priya.submit(paths.askInformation(id), { wanted: 'To whom do you report?' })
    const asked = { state: 'information', waits_since: today, due_on: dueOn('information', today) }
    expect(await standing()).toMatchObject(asked)
    expect(await lettersToAsha()).toBe(1)

    const page = await asha.get(paths.giveInformation(id))
    expect(page.text).toContain('To whom do you report?')
    expect(page.text).toContain('working days left')
    expect((await asha.submit(paths.giveInformation(id), { informed: '' })).errors).toEqual(['Write your answer'])
    const given = await asha.submit(paths.giveInformation(id), { informed: 'To the chief nurse.' })
    expect(given.location).toBe(`${paths.application(id)}?done=application.inform`)
    expect(await standing()).toMatchObject({ state: 'submitted', due_on: dueOn('eligibility', today) })

    const { text } = await priya.get(paths.eligibility(id))
    expect(text).toMatch(/Asked .*To whom do you report\? Answered .*To the chief nurse\./)
  })

  test('may be asked for twice, and what was said before stays', async () => {
    for (const n of ['first', 'second']) {
      await priya.submit(paths.askInformation(id), { wanted: `The ${n} question` })
      await asha.submit(paths.giveInformation(id), { informed: `The ${n} answer` })
    }
    const { text } = await priya.get(paths.eligibility(id))
    for (const words of ['first question', 'second question', 'first answer', 'second answer'])
      expect(text).toContain(`The ${words}`)
  })

  test('makes what was opened before stale: nobody decides on what they have not read', async () => {
    const [opened, old] = [await priya.get(paths.eligibility(id)), await priya.get(paths.askInformation(id))]
    const pias = site.as(pia)
    await pias.submit(paths.askInformation(id), { wanted: 'To whom do you report?' })
    const answering = await asha.get(paths.giveInformation(id))
    await asha.submit(paths.giveInformation(id), { informed: 'To a head of service.' })

    const decided = { eligible: 'yes', reason: 'They report to the chief nurse.' }
    const stale = await priya.post(paths.eligibility(id), { ...opened.hidden, ...decided })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('To a head of service.')
    expect((await priya.post(paths.askInformation(id), { ...old.hidden, wanted: 'What?' })).status).toBe(409)
    expect((await standing()).state).toBe('submitted')

    await pias.submit(paths.askInformation(id), { wanted: 'Since when?' })
    const late = await asha.post(paths.giveInformation(id), { ...answering.hidden, informed: 'To a head of service.' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Since when?')
    expect((await standing()).state).toBe('information')
  })

  test('is asked by the region’s team alone and given by the candidate alone, and only in its turn', async () => {
    expect((await asha.get(paths.giveInformation(id))).status).toBe(409)
    expect((await site.as(cast.tom).get(paths.askInformation(id))).status).toBe(404)
    expect((await asha.post(paths.askInformation(id), { wanted: 'x' })).status).toBe(403)
    await priya.submit(paths.askInformation(id), { wanted: 'What?' })
    expect((await priya.post(paths.giveInformation(id), { informed: 'x' })).status).toBe(403)
    expect((await priya.get(paths.eligibility(id))).status).toBe(409)
  })
})
