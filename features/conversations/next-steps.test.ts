import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aWrittenConversation } from '../../test/support/conversations.ts'
import { aConversation } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Visitor } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]

beforeEach(async () => {
  for (const table of ['action', 'conversation'] as const) await owner.deleteFrom(table).execute()
})

/** What the buttons of the page say, the main ones apart. */
async function buttons(who: Visitor, id: string) {
  const { html } = await who.get(paths.conversation(id))
  const all = [...html.matchAll(/class="(nhsuk-button[^"]*)"[^>]*role="button"[^>]*>\s*([^<]*?)\s*</g)]
  const main = all.filter(([, classes]) => !classes?.includes('secondary'))
  return { main: main.map(([, , text]) => text), all: all.map(([, , text]) => text) }
}

test('first the day is set, then each writes their view; there is nothing to acknowledge yet', async () => {
  const id = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'arranged' })
  expect(await buttons(asha, id)).toMatchObject({ main: ['Set the day and place'] })
  expect((await buttons(asha, id)).all).toContain('Write your view')
  const day = { ...typedOn('day', addDays(dayInLondon(), 3)), time: '14:30', place: 'Room 3' }
  expect((await asha.submit(paths.arrangeConversation(id), day)).status).toBe(303)
  expect(await buttons(asha, id)).toMatchObject({ main: ['Write your view'] })
  await asha.submit(paths.writeConversation(id, 'strengths'), { words: 'I listen.' })
  expect(await buttons(asha, id)).toMatchObject({ main: [] })
  expect(await buttons(grace, id)).toMatchObject({ main: ['Write your view'] })
  expect((await asha.get(paths.conversation(id))).text).toContain(
    'At the end both of you acknowledge the record. Say first when you talked, and the readiness you agreed on.',
  )
})

test('once the day has come, they say that they talked', async () => {
  const id = await aConversation(owner, { of: cast.asha, by: cast.grace, state: 'arranged' })
  await asha.submit(paths.writeConversation(id, 'strengths'), { words: 'I listen.' })
  await owner.updateTable('conversation').set({ takes_place_at: new Date(), place: 'Room 3' }).execute()
  expect(await buttons(asha, id)).toMatchObject({ main: ['Say that you talked'] })
})

test('the record is acknowledged below it; the other’s main thing is then to acknowledge it too', async () => {
  const id = await aWrittenConversation(owner, { of: cast.asha, by: cast.grace })
  expect(await buttons(asha, id)).toMatchObject({ main: ['Acknowledge the record'] })
  expect((await buttons(asha, id)).all.at(-1)).toBe('Acknowledge the record')
  await asha.submit(paths.acknowledgeConversation(id), { right: 'yes' })
  expect(await buttons(asha, id)).toEqual({ main: [], all: ['Change the record', 'Call it off'] })
  expect(await buttons(grace, id)).toEqual({
    main: ['Acknowledge the record'],
    all: ['Acknowledge the record', 'Change the record', 'Call it off'],
  })
})
