import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import type { States } from '../../rules/lifecycles.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { introducedBeside, onePostOneMember } from '../../test/support/introducing.ts'
import { aMember, anAgreement, anIntroduction, anApplication } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, tom, wendy] = [site.as(cast.asha), site.as(cast.tom), site.as(cast.wendy)]

let [vacancy, member] = ['', '']
beforeEach(async () => {
  ;[vacancy, member] = await onePostOneMember(owner, cast)
})

const at = (state: States['introduction']) => anIntroduction(owner, { of: cast.asha, member, vacancy, state })
const linksOf = async (path: string) => (await wendy.get(path)).links.map(({ text }) => text)
const tieBreak = 'Record a tie-break between equally qualified candidates'

describe('the profile', () => {
  test('is opened in as many words, leads to the next steps, and the member is told', async () => {
    await anAgreement(owner, { by: cast.westAdmin })
    const id = await at('accepted')
    expect(await linksOf(paths.introduction(id))).toContain('Open the profile and see who it is')
    expect((await wendy.get(paths.askForProfile(id))).text).toContain('The member is told that you opened it')
    const opened = await wendy.submit(paths.askForProfile(id))
    expect((await wendy.get(opened.location ?? '')).text).toContain('You opened the profile.')
    expect(await linksOf(paths.profile(id))).toContain('Go on with the introduction of Asha Rahman')
    expect((await asha.get(paths.introduction(id))).text).toContain('Wendy Recruiter opened the profile')
  })

  test('of somebody who is suspended is not opened for the first time', async () => {
    await anAgreement(owner, { by: cast.westAdmin })
    const id = await at('accepted')
    await owner.updateTable('membership').set({ state: 'suspended' }).execute()
    const refused = await wendy.submit(paths.askForProfile(id))
    expect([refused.status, refused.text.includes('cannot be opened at present')]).toEqual([422, true])
    expect((await wendy.get(paths.profile(id))).status).toBe(404)
  })

  test('speaks of the member, where the question spoke to them', async () => {
    const application = await anApplication(owner, { of: cast.asha, state: 'admitted' })
    await owner.updateTable('membership').set({ application_id: application }).execute()
    const { round_id } = await owner
      .selectFrom('application')
      .select('round_id')
      .where('id', '=', application)
      .executeTakeFirstOrThrow()
    await owner.deleteFrom('application_answer').execute()
    await owner.deleteFrom('round_question').where('round_id', '=', round_id).execute()
    const asked = { question: 'transformation', label: 'A large change you led', position: 1, max_words: 250 }
    await owner
      .insertInto('round_question')
      .values({ round_id, ...asked })
      .execute()
    await owner
      .insertInto('application_answer')
      .values({ application_id: application, question: 'transformation', words: 'We merged.' })
      .execute()
    const { text } = await wendy.get(paths.profile(await at('released')))
    expect(text).toContain('A large change they led We merged.')
  })

  test.each(['released', 'shortlisted', 'interviewing', 'chosen', 'appointed'] as const)(
    'is there to be read at “%s”',
    async (state) => {
      const id = await at(state)
      expect(await linksOf(paths.introduction(id))).toContain('Read the profile')
      expect((await wendy.get(paths.profile(id))).status).toBe(200)
    },
  )

  test.each(['not-appointed', 'fallen-through', 'withdrawn'] as const)(
    'is closed once it stands at “%s”, and no link leads there',
    async (state) => {
      const id = await at('chosen')
      await owner.updateTable('introduction').set({ state }).execute()
      expect((await wendy.get(paths.introduction(id))).status).toBe(200)
      expect(await linksOf(paths.introduction(id))).not.toContain('Read the profile')
      for (const path of [paths.profile(id), paths.profileCv(id)]) expect((await wendy.get(path)).status).toBe(404)
    },
  )
})

test('what has ended stays in an organisation’s list, without the names of those whose profile it never opened', async () => {
  const [known, unknown] = [await at('not-appointed'), await at('accepted')]
  await owner.updateTable('introduction').set({ state: 'withdrawn' }).where('id', '=', unknown).execute()
  await at('declined')
  const { text, links } = await wendy.get(paths.introductions())
  expect(text).toContain('No introduction is under way.')
  const [, ended = ''] = text.split('that ended, the newest first')
  expect(ended).toMatch(/Asha Rahman .*Not appointed/)
  expect(ended).toMatch(/Member 1 .*Withdrawn/)
  expect(ended).not.toContain('Declined')
  expect(links).toContainEqual(expect.objectContaining({ href: paths.introduction(unknown), text: 'Member 1' }))
  expect(links).toContainEqual(expect.objectContaining({ href: paths.introduction(known), text: 'Asha Rahman' }))
  expect((await tom.get(paths.introductions())).text).not.toContain('How it ended')
})

test('an organisation that was answered reads nothing of the member that has changed since; their team does', async () => {
  const id = await at('released')
  const [summary, post] = ['How ready they are', 'Deputy finance director']
  expect((await wendy.get(paths.introduction(id))).text).toContain(summary)
  expect((await wendy.get(paths.vacancy(vacancy))).text).toContain(post)
  await owner.updateTable('introduction').set({ state: 'withdrawn' }).execute()
  const [read, post_] = [await wendy.get(paths.introduction(id)), await wendy.get(paths.vacancy(vacancy))]
  expect([read.text.includes(summary), read.text.includes('Asha Rahman')]).toEqual([false, true])
  expect([post_.text.includes(post), post_.text.includes('Ready now')]).toEqual([false, false])
  expect((await wendy.get(paths.introductions())).text).not.toContain(post)
  expect((await tom.get(paths.introduction(id))).text).toContain(summary)
})

test('whom a filled post owes an answer stands on its page, and each introduction on the member’s, for their team', async () => {
  const id = await at('shortlisted')
  const bens = await introducedBeside(owner, { of: cast.ben, vacancy, state: 'chosen' })
  await wendy.submit(paths.recordAppointment(bens), typedOn('starts', '2098-04-01'))
  for (const who of [wendy, tom])
    expect((await who.get(paths.vacancy(vacancy))).text).toContain('1 person is owed an answer by')
  const read = async (who: typeof wendy) => (await who.get(paths.member(member))).links.map(({ href }) => href)
  for (const who of [site.as(cast.priya), tom]) expect(await read(who)).toContain(paths.introduction(id))
})

test('feedback names nobody else whom the organisation knows from this vacancy', async () => {
  const id = await at('shortlisted')
  await introducedBeside(owner, { of: cast.ben, vacancy, state: 'interviewing' })
  const say = (feedback: string) => wendy.submit(paths.turnDown(id), { feedback, appointable: 'no' })
  expect((await say('Ben Other had the edge: he is at Thames Invented NHS Foundation Trust.')).errors).toEqual([
    'Leave out “Ben Other” and “Thames Invented NHS Foundation Trust”: the member reads this, and is not told who else was introduced',
  ])
  expect((await say('Strong in all of it, and somebody else had led a merger before.')).status).toBe(303)
})

test('a post that several share says so to whom it is offered, and to whom they are introduced', async () => {
  await owner
    .updateTable('vacancy')
    .set({ partners: ['RX1'], contract_type: 'joint' })
    .execute()
  const id = await at('offered')
  expect((await asha.get(paths.introduction(id))).text).toContain('Shared with Thames Invented NHS Foundation Trust')
  expect((await asha.get(paths.acceptIntroduction(id))).text).toMatch(
    /shares the post with Thames .* the only one of them/,
  )
  const partner = (await site.as(cast.rhys).get(paths.vacancy(vacancy))).text
  for (const words of [
    'Members are introduced to Severn Invented NHS Trust alone',
    'leads the post, and knows who is introduced',
  ])
    expect(partner).toContain(words)
})

test('whoever made the offer is told of what becomes of it, beside whoever shared the vacancy', async () => {
  const rita = await withRole(site.web, cast.westAdmin, 'recruiter', 'RX2', 'Rita Colleague')
  const rory = await withRole(site.web, cast.westAdmin, 'recruiter', 'RX2', 'Rory Elsewhere')
  const id = await at('interviewing')
  expect((await site.as(rita).submit(paths.makeOffer(id))).status).toBe(303)
  await owner.deleteFrom('mail').execute()
  await asha.submit(paths.withdrawIntroduction(id))
  const told = (await owner.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)
  expect([cast.wendy, rita, rory].map(({ email }) => told.includes(email))).toEqual([true, true, false])
})

test('an interview day is set, and then changed; a tie-break takes two who were interviewed', async () => {
  const id = await at('shortlisted')
  expect(await linksOf(paths.introduction(id))).toContain('Set the interview day')
  await owner.updateTable('introduction').set({ state: 'interviewing' }).execute()
  expect(await linksOf(paths.introduction(id))).toContain('Change the interview day')
  expect(await linksOf(paths.introduction(id))).not.toContain(tieBreak)
  const bens = await aMember(owner, { of: cast.ben })
  await anIntroduction(owner, { of: cast.ben, member: bens, vacancy, state: 'interviewing' })
  expect(await linksOf(paths.introduction(id))).toContain(tieBreak)
})

test('the member is spoken to on their own pages', async () => {
  const id = await at('released')
  await wendy.submit(paths.shortlist(id))
  expect((await asha.get(paths.introduction(id))).text).toContain('Wendy Recruiter put you on the shortlist')
  expect((await tom.get(paths.introduction(id))).text).toContain('Wendy Recruiter put them on the shortlist')
  await owner.updateTable('introduction').set({ state: 'offered' }).execute()
  const { text } = await asha.get(paths.overview())
  expect(text).toContain('Waiting for you')
  expect(text).not.toContain('Waiting for the member')
})
