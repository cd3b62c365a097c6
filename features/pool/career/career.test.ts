import { expect, test } from 'vitest'
import { paths } from '../../../paths.ts'
import { somebody, theCast } from '../../../test/support/cast.ts'
import { aMember, aVacancy } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { priya, tom, wendy } = await theCast(site)

async function member(name: string) {
  const of = await somebody(web, name)
  return { of, id: await aMember(owner, { of }) }
}
const post = { post: 'Chief finance officer', board: 'voting', years: '0' }

test('who changes what they look for sees at once who can see them and which posts fit', async () => {
  const { of, id } = await member('Cara Career')
  const vacancy = await aVacancy(owner, { by: wendy })
  const before = await as(of).get(paths.member(id))
  expect(before.text).toContain('the talent teams of London and South West')
  expect(before.text).toContain('Director of finance')
  const page = await as(of).get(paths.memberRegions(id))
  const typed = { ...page.hidden, regions: ['Y56'], travel: 'daily-60' }
  expect((await as(of).post(paths.memberRegions(id), typed)).status).toBe(303)
  const after = await as(of).get(paths.member(id))
  expect(after.text).toContain('the talent team of London.')
  expect(after.text).not.toContain('Severn')
  expect((await as(tom).get(paths.member(id))).status).toBe(404)
  expect((await as(of).get(paths.postsThatFit(id))).text).toContain('No post that is open or expected fits')
  await owner.updateTable('vacancy').set({ state: 'closed' }).where('id', '=', vacancy).execute()
})

test('a save on what was changed meanwhile is not made, and keeps what was typed', async () => {
  const { of, id } = await member('Tab Twice')
  const [first, second] = [await as(of).get(paths.memberRegions(id)), await as(of).get(paths.memberRegions(id))]
  await as(of).post(paths.memberRegions(id), { ...first.hidden, regions: ['Y58'], travel: 'weekly' })
  const stale = await as(of).post(paths.memberRegions(id), { ...second.hidden, regions: ['Y56'], travel: 'relocate' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('You changed the regions and travel in another tab')
})

test('hidden from an organisation, a member is told whom that leaves, and its posts fit no more', async () => {
  const { of, id } = await member('Hidden Hal')
  await aVacancy(owner, { by: wendy })
  expect((await as(of).get(paths.postsThatFit(id))).text).toContain('Severn Invented')
  const added = await as(of).submit(paths.memberHiddenFrom(id), { organisation: 'Severn' })
  expect(added.location).toBe(`${paths.memberHiddenFrom(id)}?done=membership.edit`)
  const { text } = await as(of).get(paths.memberVisibility(id))
  expect(text).toMatch(/Never: Severn Invented NHS Trust and Thames Invented NHS Foundation Trust\./)
  expect(text).toContain('out of 1 trust or integrated care board')
  expect((await as(of).get(paths.postsThatFit(id))).text).not.toContain('Severn')
  await as(of).submit(paths.memberShownAgain(id, 'RX2'))
  await as(of).submit(paths.memberVisibility(id), { hide: 'no' })
  expect((await as(of).get(paths.memberVisibility(id))).text).toContain('Never: you hide from nobody.')
})

test('of an expected post a member reads neither title nor organisation, and never from whom they are hidden', async () => {
  const { of, id } = await member('Ola Expected')
  await owner.updateTable('vacancy').set({ state: 'closed' }).execute()
  const predicted = await aVacancy(owner, { by: wendy, state: 'predicted' })
  await owner
    .updateTable('vacancy')
    .set({ title: 'Post of Jane Doe', latest_on: '2098-09-01' })
    .where('id', '=', predicted)
    .execute()
  for (const at of [paths.member(id), paths.postsThatFit(id)]) {
    const { text } = await as(of).get(at)
    expect(text).toContain('Finance, a post that is expected')
    expect(text).toContain('Between April 2098 and September 2098')
    for (const secret of ['Jane Doe', 'Severn', 'shown to this organisation']) expect(text).not.toContain(secret)
  }
})

test('with a new post readiness waits to be judged, and the former employer stays hidden until taken off the list', async () => {
  const { of, id } = await member('Newton Post')
  await owner.deleteFrom('mail').execute()
  const done = await as(of).submit(paths.changePost(id), { change: 'new', ...post, employer: 'RX4' })
  expect(done.status).toBe(303)
  expect((await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)).toEqual([
    priya.email,
  ])
  const { text } = await as(of).get(paths.member(id))
  for (const words of ['Chief finance officer, Fleet Invented', 'Being judged anew', 'Hidden from Thames Invented'])
    expect(text).toContain(words)
  expect((await as(priya).get(`${paths.membersWaiting()}?for=judge`)).text).toContain('Newton Post')
  await as(priya).submit(paths.judgeReadiness(id, 'finance'), { band: 'now', evidence: 'She leads finance.' })
  expect((await as(of).get(paths.member(id))).text).not.toContain('Being judged anew')
  await as(of).submit(paths.memberShownAgain(id, 'RX1'))
  expect((await as(of).get(paths.member(id))).text).toContain('Hidden from No other organisation')
})

test('the team may record it too; who does not hide from their employer is not hidden from the former', async () => {
  const { of, id } = await member('Open Olu')
  await as(of).submit(paths.memberVisibility(id), { hide: 'no' })
  expect((await as(priya).submit(paths.changePost(id), { change: 'new', ...post, employer: 'RX4' })).status).toBe(303)
  expect((await as(of).get(paths.member(id))).text).toContain('Hidden from No other organisation')
  expect((await as(tom).get(paths.changePost(id))).status).toBe(404)
  expect(
    (await as(priya).submit(paths.changePost(id), { change: 'new', ...post, employer: 'Nowhere at all' })).status,
  ).toBe(422)
})

test('what was written wrong of a post is corrected, and nothing is judged anew', async () => {
  const { of, id } = await member('Mis Written')
  await owner.deleteFrom('mail').execute()
  const { html } = await as(of).get(paths.changePost(id))
  expect(html).toContain('value="Deputy finance director"')
  const typed = { ...post, post: 'Deputy director of finance', employer: 'RX1' }
  expect((await as(of).submit(paths.changePost(id), typed)).errors).toEqual(['Choose whether the post is new'])
  const done = await as(of).submit(paths.changePost(id), { change: 'correct', ...typed })
  const { text } = await as(of).get(done.location ?? '')
  for (const words of ['Deputy director of finance, Thames Invented', 'changed the current post'])
    expect(text).toContain(words)
  expect(text).not.toContain('Being judged anew')
  expect((await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)).toEqual([
    priya.email,
  ])
})

test('a registration says by which number', async () => {
  const { of, id } = await member('Reg Istered')
  for (const body of ['nmc', 'other']) {
    const wrong = await as(of).submit(paths.memberRegistration(id), { body, number: '' })
    expect(wrong.errors).toEqual(['Enter your registration or membership number'])
  }
  await as(of).submit(paths.memberRegistration(id), { body: 'nmc', number: '12A3456E' })
  expect((await as(of).get(paths.member(id))).text).toContain('Nursing and Midwifery Council (NMC), 12A3456E')
})
