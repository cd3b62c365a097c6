import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon, writtenDay } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { addDays, addMonths } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { onePostOneMember, standing } from '../../test/support/introducing.ts'
import { anAgreement, anIntroduction } from '../../test/support/things.ts'
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
const { stateOf, vacancyNow, membershipNow, told } = standing(web)

describe('the member answers', () => {
  test('after reading everything about the post, and why the team thought of them', async () => {
    const id = await at('offered')
    const asks = JSON.stringify([
      { weight: 'must', words: 'Has closed a deficit' },
      { weight: 'should', words: 'Knows community services' },
    ])
    const post = {
      salary_from: 150_000,
      salary_to: 165_000,
      requirements: asks,
      registrations: ['cipfa'],
      challenged: true,
    }
    await owner.updateTable('vacancy').set(post).execute()
    const { text } = await asha.get(paths.introduction(id))
    for (const words of [
      'Severn Invented NHS Trust',
      'Finance',
      'Substantive',
      '1 April 2098',
      '£150,000 to £165,000',
      '5 January 2098',

      'Has closed a deficit',
      'CIPFA',
      'Knows community services',
      'Has led finance through a merger.',
      'gone wrong',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Retirement')
  })

  test('no, with a reason that only the teams read, and the organisation never hears of it', async () => {
    const id = await at('offered')
    expect((await asha.submit(paths.declineIntroduction(id), { reason: 'Not now.' })).status).toBe(422)
    await asha.submit(paths.declineIntroduction(id), { because: 'place', reason: 'Two hours away.' })
    for (const who of [tom, priya]) {
      const { text } = await who.get(paths.introduction(id))
      for (const words of ['It is too far, or I would have to move', 'Two hours away.']) expect(text).toContain(words)
    }
    expect((await wendy.get(paths.introduction(id))).status).toBe(404)
    expect(await told(cast.tom.email)).toBe(1)
  })
})

describe('the organisation', () => {
  test('goes from step to step, and the member reads each', async () => {
    await anAgreement(owner, { by: cast.westAdmin })
    const id = await at('accepted')
    await wendy.submit(paths.askForProfile(id))
    await wendy.submit(paths.shortlist(id))
    await wendy.submit(paths.recordInterview(id), { ...typedOn('interview', '2098-02-01'), words: 'Room 4 at nine.' })
    expect((await asha.get(paths.introduction(id))).text).toContain('Room 4 at nine.')
    const offered = await wendy.submit(paths.makeOffer(id))
    expect((await wendy.get(offered.location ?? '')).text).toContain('You made an offer.')
    expect((await asha.get(paths.introduction(id))).text).toContain('Offer made')
    expect(await told(cast.asha.email)).toBe(4)
  })

  test('two who record one check each: the second is told of the first, and undoes nothing', async () => {
    const id = await at('chosen')
    await owner.updateTable('introduction').set({ references_on: null, fit_and_proper_on: null }).execute()
    const [one, two] = [await wendy.get(paths.recordChecks(id)), await wendy.get(paths.recordChecks(id))]
    const today = dayInLondon()
    await wendy.post(paths.recordChecks(id), { ...one.hidden, ...typedOn('references', today) })
    const late = await wendy.post(paths.recordChecks(id), { ...two.hidden, ...typedOn('fitAndProper', today) })
    expect(late.status).toBe(409)
    const days = owner.selectFrom('introduction').select(['references_on', 'fit_and_proper_on']).where('id', '=', id)
    expect(await days.executeTakeFirst()).toEqual({ references_on: today, fit_and_proper_on: null })
  })

  test('appoints only once both checks are recorded, each with its day and nothing of what it found', async () => {
    const id = await at('chosen')
    await owner.updateTable('introduction').set({ references_on: null, fit_and_proper_on: null }).execute()
    const before = await wendy.get(paths.introduction(id))
    expect(before.links.map(({ text }) => text)).toContain('Record the checks')
    expect(before.links.map(({ text }) => text)).not.toContain('Record appointment')
    expect((await wendy.submit(paths.recordAppointment(id), starts)).errors).toEqual([
      'Record both checks before the appointment',
    ])
    const today = dayInLondon()
    expect((await wendy.submit(paths.recordChecks(id), {})).errors).toEqual(['Enter at least one of the two days'])
    const longAgo = addDays(addMonths(today, -12), -1)
    const both = { ...typedOn('fitAndProper', longAgo), ...typedOn('references', longAgo) }
    expect((await wendy.submit(paths.recordChecks(id), both)).errors).toEqual([
      'The test must have been completed within the last 12 months',
      'The references must be from the last 12 months',
    ])
    expect((await asha.get(paths.introduction(id))).text).not.toContain('recorded which checks')
    const tomorrow = await wendy.submit(paths.recordChecks(id), typedOn('references', addDays(today, 1)))
    expect(tomorrow.errors).toEqual(['Enter a day that is not in the future'])
    await wendy.submit(paths.recordChecks(id), typedOn('fitAndProper', today))
    expect((await wendy.submit(paths.recordAppointment(id), starts)).status).toBe(422)
    await wendy.submit(paths.recordChecks(id), { ...typedOn('fitAndProper', today), ...typedOn('references', today) })
    expect((await wendy.submit(paths.recordAppointment(id), starts)).status).toBe(303)
    expect([await stateOf(id), await vacancyNow()]).toEqual(['appointed', 'filled'])
  })

  test('appoints from today on, beginning with the day that the vacancy says, and is asked for an end only where there is one', async () => {
    const id = await at('chosen')
    const opened = await wendy.get(paths.recordAppointment(id))
    expect(opened.html).toMatch(/name="starts-year"[^>]*value="2098"/)
    expect(opened.text).not.toContain('When does the post end?')
    const late = await wendy.submit(paths.recordAppointment(id), typedOn('starts', addDays(dayInLondon(), -1)))
    expect(late.errors).toEqual(['The day they begin must be today or later'])
    expect([await stateOf(id), (await membershipNow()).state]).toEqual(['chosen', 'active'])
    await owner.updateTable('vacancy').set({ contract_type: 'interim' }).execute()
    expect((await wendy.get(paths.recordAppointment(id))).text).toContain('When does the post end?')
  })

  test('turns nobody down without feedback', async () => {
    const id = await at('accepted')
    const wrong = await wendy.submit(paths.turnDown(id), {})
    expect(wrong.errors).toEqual(['Write feedback for the member', 'Say whether you could have appointed them'])
    const short = { feedback: 'Very strong.', appointable: 'unmet' }
    expect((await wendy.submit(paths.turnDown(id), short)).errors).toEqual([
      'Write at least 10 words: Member 1 reads exactly this',
    ])
    expect(await stateOf(id)).toBe('accepted')
  })

  test('sets an interview day, also one that is past, but none before it knew of the member', async () => {
    const id = await at('shortlisted')
    const accepted_at = new Date(Date.now() - 3 * 86_400_000)
    await owner.updateTable('introduction').set({ accepted_at }).execute()
    const on = (ago: number) => typedOn('interview', addDays(dayInLondon(accepted_at), -ago))
    expect((await wendy.submit(paths.recordInterview(id), on(1))).errors).toEqual([
      `The interview must be on or after the day they were introduced, ${writtenDay(accepted_at)}`,
    ])
    expect((await wendy.submit(paths.recordInterview(id), { ...on(0), words: 'In room 5.' })).status).toBe(303)
    expect((await wendy.get(paths.makeOffer(id))).text).not.toContain('has not taken place yet')
  })

  test('is told of an interview still to come where it offers or says no, and no day is left of it then', async () => {
    const id = await at('shortlisted')
    await wendy.submit(paths.recordInterview(id), { ...typedOn('interview', '2098-02-01'), words: 'Room 4 at nine.' })
    const ahead = 'The interview on 1 February 2098 has not taken place yet.'
    expect((await wendy.get(paths.makeOffer(id))).text).toContain(ahead)
    const opened = await wendy.get(paths.turnDown(id))
    expect(opened.text).toContain(ahead)
    expect(opened.text).toContain('Asha Rahman reads it exactly as you write it')
    const feedback = 'We closed the post before we could meet you, and are sorry.'
    expect((await wendy.submit(paths.turnDown(id), { feedback, appointable: 'unmet' })).status).toBe(303)
    const { text } = await asha.get(paths.introduction(id))
    expect(text).toContain(feedback)
    for (const words of ['1 February 2098', 'Room 4']) expect(text).not.toContain(words)
    const kept = web.selectFrom('introduction').select(['appointable_on', 'appointable_for'])
    expect(await kept.executeTakeFirst()).toEqual({ appointable_on: null, appointable_for: null })
  })

  test('does not wait for the member before an interview, and an offer takes its place', async () => {
    const id = await at('interviewing')
    await owner.updateTable('introduction').set({ interview_on: '2098-02-01', accepted_at: new Date() }).execute()
    expect((await wendy.get(paths.introductions())).text).toContain('Interview on 1 February 2098')
    expect((await wendy.get(paths.hiring())).text).not.toContain('Go on with')
    await wendy.submit(paths.makeOffer(id))
    const { text } = await asha.get(paths.introduction(id))
    expect(text).not.toContain('1 February 2098')
    expect(text).toContain('makes the offer to you itself')
  })
})
