import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/db.ts'
import { paths } from '../../paths.ts'
import { acting, theCast, type Person } from '../../test/support/cast.ts'
import { aWrittenConversation, roomFor } from '../../test/support/conversations.ts'
import { testSite } from '../../test/support/visitor.ts'
import { conversationsForExport } from './queries.ts'

const site = await testSite()
const { owner, web, matching, jobs } = site
const cast = await theCast(site)
const { asha, ben, grace, priya } = cast
const tables = ['conversation', 'conversation_view', 'action', 'self_assessment_share'] as const

let id = ''
beforeEach(async () => {
  for (const table of ['event', 'action', 'conversation'] as const) await owner.deleteFrom(table).execute()
  id = await aWrittenConversation(owner, { of: asha, by: grace, state: 'held' })
})

const exported = (person: Person) => acting(web, person, (db) => conversationsForExport(db, person.id))

describe('only the two are in the room', () => {
  test.each([
    ['a nobody in particular', ben],
    ['the team of their region', priya],
    ['an administrator', cast.administrator],
    ['the administrator of their organisation', cast.londonAdmin],
    ['a recruiter', cast.rhys],
  ])('%s finds no page of it', async (_, person) => {
    for (const way of [
      paths.conversation,
      paths.conversationCalendar,
      paths.arrangeConversation,
      paths.conversationReadiness,
      paths.shareConversation,
      paths.acceptConversation,
      paths.cancelConversation,
      paths.confirmConversation,
      paths.agreeAction,
    ])
      expect([way.template, (await site.as(person).get(way(id))).status]).toEqual([way.template, 404])
    const written = await site.as(person).get(paths.writeConversation(id, 'strengths'))
    expect(written.status).toBe(404)
    expect((await site.as(person).get(paths.conversations())).text).not.toContain('Asha')
  })

  test('the web role’s own connection, in another’s name or in nobody’s, finds every table empty', async () => {
    for (const reader of [ben, priya, cast.administrator, cast.londonAdmin]) {
      expect(await roomFor(web, reader.id)).toEqual({ conversation: 0, conversation_view: 0, action: 0 })
    }
    expect(await roomFor(web, null)).toEqual({ conversation: 0, conversation_view: 0, action: 0 })
    for (const one of [asha, grace])
      expect(await roomFor(web, one.id)).toEqual({ conversation: 1, conversation_view: 2, action: 2 })
  })

  test('nor can it write there in another’s name', async () => {
    const view = { conversation_id: id, author_id: ben.id, heading: 'mobility', words: 'Ben was here.' }
    await expect(
      inTransaction(web, ben.id, (db) => db.insertInto('conversation_view').values(view).execute()),
    ).rejects.toThrow('row-level security')
    const forged = { ...view, author_id: asha.id }
    await expect(
      inTransaction(web, grace.id, (db) => db.insertInto('conversation_view').values(forged).execute()),
    ).rejects.toThrow('row-level security')
  })

  test('matching knows nothing of it, and jobs no word', async () => {
    for (const table of tables)
      await expect(
        inTransaction(matching, asha.id, (db) => db.selectFrom(table).selectAll().execute()),
      ).rejects.toThrow('permission denied')
    for (const words of [
      'words from conversation_view',
      'words from action',
      'reason from action',
      'message from conversation',
    ])
      await expect(sql`select ${sql.raw(words)}`.execute(jobs)).rejects.toThrow('permission denied')
  })

  test('each takes it along in their own data', async () => {
    for (const one of [asha, grace])
      expect(await exported(one)).toMatchObject([{ id, views: [{ heading: 'strengths' }, { heading: 'strengths' }] }])
    expect(await exported(ben)).toEqual([])
  })
})
