import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { inTransaction } from '../../platform/db.ts'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aWrittenConversation } from '../../test/support/conversations.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const { asha, ben, grace } = await theCast(site)

let id = ''
beforeEach(async () => {
  for (const table of ['action', 'conversation'] as const) await owner.deleteFrom(table).execute()
  id = await aWrittenConversation(owner, { of: asha, by: grace, state: 'held' })
})

const everything = () =>
  sql`select (select jsonb_agg(c) from conversation c) as c, (select jsonb_agg(v order by v) from conversation_view v) as v,
    (select jsonb_agg(a order by a.id) from action a) as a`.execute(owner)

describe('a record that both have acknowledged', () => {
  const ways = [
    [paths.arrangeConversation, {}],
    [(of: string) => paths.writeConversation(of, 'strengths'), { words: 'New.', again: 'yes' }],
    [paths.conversationReadiness, { readiness: 'now' }],
    [paths.agreeAction, { words: 'New' }],
    [paths.acknowledgeConversation, { right: 'yes' }],
    [paths.confirmConversation, { right: 'yes' }],
    [paths.amendConversation, {}],
    [paths.cancelConversation, {}],
  ] as const

  test('is changed by no page', async () => {
    const before = (await everything()).rows
    for (const who of [asha, grace])
      for (const [way, typed] of ways)
        expect([way(id), (await site.as(who).submit(way(id), typed)).status]).toEqual([way(id), 409])
    const action = await owner.selectFrom('action').select('id').executeTakeFirstOrThrow()
    const edited = await site.as(asha).submit(paths.editAction(action.id), { words: 'New', again: 'yes' })
    expect([edited.status, edited.location]).toEqual([303, paths.developmentPlan()])
    expect((await everything()).rows).toEqual(before)
  })

  const statements = {
    'a view changed': sql`update conversation_view set words = 'New.'`,
    'a view deleted': sql`delete from conversation_view`,
    'a view added': sql`insert into conversation_view (conversation_id, author_id, heading, words)
      select id, aspire_actor(), 'mobility', 'New.' from conversation`,
    'the readiness changed': sql`update conversation set readiness = 'now'`,
    'its acknowledgement undone': sql`update conversation set state = 'arranged', partner_acknowledged_at = null`,
    'its partner changed': sql`update conversation set partner_id = ${ben.id}`,
    'an action changed': sql`update action set words = 'New.'`,
    'an action added': sql`insert into action (state, person_id, partner_id, conversation_id, words, kind, owner, due_on)
      select 'planned', person_id, partner_id, id, 'New.', 'other', 'candidate', '2099-01-01' from conversation`,
  }

  test.each(Object.entries(statements))('has not %s by the service’s own connection either', async (_, statement) => {
    const before = (await everything()).rows
    for (const who of [asha, grace]) await inTransaction(web, who.id, (db) => statement.execute(db)).catch(() => null)
    expect((await everything()).rows).toEqual(before)
  })
})
