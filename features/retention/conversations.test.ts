import { beforeEach, describe, expect, test } from 'vitest'
import { theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aHold } from '../../test/support/holds.ts'
import { around, at, nightsOf, today } from '../../test/support/nights.ts'
import { aConversation, anApplication, aNomination } from '../../test/support/things.ts'

const database = await testDatabase()
const { owner } = database
const { administrator, asha, ben, grace } = await theCast(database)
const { run } = nightsOf(database)

const emptied = ['action', 'application', 'nomination', 'conversation'] as const
beforeEach(async () => {
  for (const table of [...emptied, 'legal_hold', 'removal'] as const) await owner.deleteFrom(table).execute()
})

const idsIn = async (table: (typeof emptied)[number]) =>
  (await owner.selectFrom(table).select('id').execute()).map(({ id }) => id)

async function held(on: string) {
  const id = await aConversation(owner, { of: asha, by: ben })
  await owner.updateTable('conversation').set({ held_on: on }).where('id', '=', id).execute()
  const view = { conversation_id: id, author_id: asha.id, heading: 'achievements', words: 'A merger' }
  await owner.insertInto('conversation_view').values(view).execute()
  const planned = { state: 'planned', person_id: asha.id, conversation_id: id, due_on: '2030-01-01' } as const
  await owner
    .insertInto('action')
    .values({ ...planned, words: 'Shadow a board', kind: 'experience', owner: 'candidate' })
    .execute()
  return id
}

describe('a talent conversation', () => {
  test('goes two years after it was held, with what was written; the development plan stays', async () => {
    const [goes, stays] = around('conversation-notes')
    await held(goes)
    const kept = await held(stays)
    await run()
    expect(await idsIn('conversation')).toEqual([kept])
    expect(await owner.selectFrom('conversation_view').select('conversation_id').execute()).toHaveLength(1)
    expect(await idsIn('action')).toHaveLength(2)
  })

  test('stays while an application or nomination rests on it, or there is a hold on one of the two', async () => {
    const id = await held('2020-01-01')
    await anApplication(owner, { of: asha, state: 'eligible', conversation: id })
    await run()
    await owner
      .updateTable('application')
      .set({ state: 'not-now', decided_at: at(today) })
      .execute()
    await aNomination(owner, { of: asha, by: grace })
    await owner
      .updateTable('nomination')
      .set({ conversation_id: id, created_at: at(today) })
      .execute()
    await run()
    await owner.updateTable('nomination').set({ state: 'declined' }).execute()
    await aHold(owner, { on: ben, by: administrator })
    await run()
    expect(await idsIn('conversation')).toEqual([id])
    await owner.deleteFrom('legal_hold').execute()
    await run()
    expect(await idsIn('conversation')).toEqual([])
    expect(await idsIn('application')).toHaveLength(1)
  })

  test.each(['invited', 'arranged', 'cancelled'] as const)(
    'that stayed %s goes a year after its last change',
    async (state) => {
      const [goes, stays] = around('conversation-unfinished')
      const [, kept, coming] = [
        await aConversation(owner, { of: asha, by: ben, state }),
        await aConversation(owner, { of: asha, by: grace, state }),
        await aConversation(owner, { of: asha, by: administrator, state }),
      ]
      await owner
        .updateTable('conversation')
        .set({ changed_at: at(goes) })
        .execute()
      await owner
        .updateTable('conversation')
        .set({ changed_at: at(stays) })
        .where('id', '=', kept)
        .execute()
      await owner
        .updateTable('conversation')
        .set({ takes_place_at: at('2029-07-01') })
        .where('id', '=', coming)
        .execute()
      await run()
      expect((await idsIn('conversation')).toSorted()).toEqual([kept, coming].toSorted())
    },
  )
})
