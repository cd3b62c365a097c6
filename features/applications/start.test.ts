import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inDays } from '../../db/stories/days.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { aConversation, anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { startApplication } from './actions.ts'

const site = await testSite()
const cast = await theCast(site)
const { owner } = site
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]

const chosen = (html: string) => /value="([^"]+)"[^>]*\schecked/.exec(html)?.[1]
const start = (query = '') => `${paths.startApplication()}${query}`
const [london, west] = [await aRound(owner), await aRound(owner, 'Y58')]

describe('rounds to choose from', () => {
  test('whoever comes from a board’s page sees its rounds alone, and the way to all', async () => {
    const page = await asha.get(start('?board=london'))
    expect(page.text).toContain('London: Aspirant director')
    expect(page.text).not.toContain('South West: Aspirant director')
    expect(page.links).toContainEqual({ text: 'See those of every board', href: start() })
    expect((await asha.get(start())).text).toContain('South West: Aspirant director')
  })

  test('whoever comes from a round finds it chosen; nobody else finds any', async () => {
    expect(chosen((await asha.get(start(`?round=${london}`))).html)).toBe(london)
    for (const query of ['', '?board=', '?board=atlantis', '?round=x'])
      expect(chosen((await asha.get(start(query))).html)).toBeUndefined()
  })

  test('only an open one can be chosen, and the page says so', async () => {
    await owner
      .updateTable('round')
      .set({ closes_on: inDays(-1) })
      .where('id', '=', west)
      .execute()
    for (const round of ['', west, 'x'])
      expect((await asha.submit(start(), { round })).errors).toEqual(['Choose a round that is open'])
  })

  test('where none is open it says so, when one will be, and what can be done meanwhile', async () => {
    const others = owner.updateTable('round').where('region_code', '=', 'Y58')
    await others
      .where('id', '<>', west)
      .set({ opens_on: inDays(10) })
      .execute()
    const page = await asha.get(start('?board=south-west'))
    expect(page.text).toContain('has no round open now')
    expect(page.text).toContain('South West: Existing director, from')
    expect(page.links.map(({ text }) => text)).toContain('See the open rounds of every board')
    expect(page.html).not.toContain('name="round"')
  })
})

test('one application at a time to a round: a second start takes up the first', async () => {
  const existing = await aRound(owner, 'Y56', 'existing')
  const first = await ben.submit(start(), { round: london })
  expect((await ben.submit(start(), { round: london })).location).toBe(first.location)
  expect((await ben.submit(start(), { round: existing })).location).not.toBe(first.location)
})

test('a conversation that came to nothing gives way to the one agreed on since; any other stays', async () => {
  const [grace, team] = [cast.grace, { region_code: 'Y56', pathway: 'aspirant' }]
  const agreed = await aConversation(owner, { of: cast.asha, by: cast.tom, state: 'acknowledged' })
  const round = await aRound(owner, 'Y56', 'existing')
  for (const [state, rests] of [
    ['cancelled', agreed],
    ['declined', agreed],
    ['arranged', null],
    ['held', null],
  ] as const) {
    await owner.deleteFrom('application').where('person_id', '=', cast.asha.id).execute()
    const conversation = await aConversation(owner, { of: cast.asha, by: grace, state })
    const id = await anApplication(owner, { of: cast.asha, state: 'draft', round, conversation })
    const accepted = { round: { id: round, ...team }, conversation: agreed }
    expect(await acting(site.web, cast.asha, (db, actor) => startApplication(db, actor, accepted))).toBe(id)
    const taken = owner.selectFrom('application').select(['conversation_id', 'version']).where('id', '=', id)
    expect(await taken.executeTakeFirst()).toEqual({ conversation_id: rests ?? conversation, version: rests ? 2 : 1 })
  }
})

test('the notice for candidates stands beside the form, and which version they saw is kept', async () => {
  expect((await ben.get(start())).links.map(({ href }) => href)).toContain(paths.privacyNotice('candidate'))
  const seen = await owner.selectFrom('notice_seen').select('audience').where('person_id', '=', cast.ben.id).execute()
  expect(seen).toEqual([{ audience: 'candidate' }])
})
