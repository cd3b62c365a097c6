import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { acting, theCast, type Person } from '../../test/support/cast.ts'
import { aWrittenConversation, roomFor } from '../../test/support/conversations.ts'
import { anApplication } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { conversationFacts } from './facts.ts'

const site = await testSite()
const { owner, web } = site
const { asha, ben, grace, priya, tom } = await theCast(site)
const nothing = { conversation: 0, conversation_view: 0, action: 0 }
const facts = { ...nothing, conversation: 1 }
const whole = { conversation: 1, conversation_view: 2, action: 2 }

let id = ''
beforeEach(async () => {
  for (const table of ['event', 'action', 'application_answer', 'application', 'conversation'] as const)
    await owner.deleteFrom(table).execute()
  id = await aWrittenConversation(owner, { of: asha, by: grace, state: 'held' })
})

const pageFor = async (person: Person) => site.as(person).get(paths.conversation(id))
const apply = () => anApplication(owner, { of: asha, conversation: id })
const share = (board: string) => site.as(asha).submit(paths.shareConversation(id), { board })

describe('a talent team', () => {
  test('to which she applies learns that it took place, when, with whom and the readiness; no more', async () => {
    expect((await pageFor(priya)).status).toBe(404)
    await apply()
    const { status, text } = await pageFor(priya)
    expect(status).toBe(200)
    for (const fact of ['2 November 2026', 'Grace Leader', 'Ready in 6 to 12 months']) expect(text).toContain(fact)
    expect(text).not.toContain('Strengths as')
    expect(await roomFor(web, priya.id)).toEqual(facts)
    expect((await pageFor(tom)).status).toBe(404)
    expect(await acting(web, priya, (db) => conversationFacts(db, id))).toMatchObject({ held: true, readiness: '6-12' })
    expect(await acting(web, tom, (db) => conversationFacts(db, id))).toBeNull()
  })

  test('learns neither day nor readiness before both have acknowledged it', async () => {
    await owner.updateTable('conversation').set({ state: 'arranged' }).where('id', '=', id).execute()
    await apply()
    const { text } = await pageFor(priya)
    expect(text).toContain('Not yet acknowledged by both')
    for (const fact of ['2 November 2026', '6 to 12 months']) expect(text).not.toContain(fact)
  })

  test('knows nothing of it by an application that is not sent yet, or is somebody else’s', async () => {
    await anApplication(owner, { of: asha, state: 'draft', conversation: id })
    expect((await pageFor(priya)).status).toBe(404)
    await anApplication(owner, { of: ben, conversation: id })
    expect((await pageFor(priya)).status).toBe(404)
    expect(await roomFor(web, priya.id)).toEqual(nothing)
  })

  test('reads the record once she shares it, which she sees, and no longer when she takes it back', async () => {
    expect((await share('Y56')).status).toBe(303)
    for (let times = 0; times < 2; times++)
      expect((await pageFor(priya)).text).toContain('Strengths as Asha Rahman sees them.')
    expect(await roomFor(web, priya.id)).toEqual(whole)
    expect(await roomFor(web, tom.id)).toEqual(nothing)
    const { text } = await site.as(asha).get(paths.conversation(id))
    expect(text.match(/Priya Shah looked at the record/g)).toHaveLength(1)
    expect((await share('nobody')).status).toBe(303)
    expect((await pageFor(priya)).status).toBe(404)
    expect(await roomFor(web, priya.id)).toEqual(nothing)
    await apply()
    expect((await pageFor(priya)).text).not.toContain('Strengths as')
  })

  test('is chosen by the candidate alone, from the list', async () => {
    const chosen = await site.as(grace).submit(paths.shareConversation(id), { board: 'Y56' })
    expect(chosen.status).toBe(404)
    const { status, errors } = await share('Y99')
    expect([status, errors]).toEqual([422, ['Choose a region, or none']])
  })
})
