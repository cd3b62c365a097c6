import { expect, test } from 'vitest'
import { dayInLondon } from '../../../rules/days.ts'
import { paths } from '../../../paths.ts'
import { acting, somebody, theCast } from '../../../test/support/cast.ts'
import { aNomination } from '../../../test/support/things.ts'
import { testSite } from '../../../test/support/visitor.ts'
import { grantRole } from '../../people/actions.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const ann = await somebody(web, 'Ann Assistant')
await acting(web, cast.grace, (db, actor) =>
  grantRole(db, actor, 'assistant', { ...ann, place: cast.grace.id, from: dayInLondon(), to: null }),
)
const prepared = await aNomination(owner, { of: cast.asha, by: cast.grace, preparedBy: ann, state: 'prepared' })

const annsFile = async () => {
  const { html } = await site.as(ann).get(paths.exportData())
  return (JSON.parse(html) as { nominationsByYou: object[] }).nominationsByYou
}
const known = {
  nominee: 'Asha Rahman',
  inTheNameOf: 'Grace Leader',
  preparedByYou: true,
  preparedOn: expect.any(String) as string,
}

test('an assistant has what they prepared, with its text until it is sent', async () => {
  expect(await annsFile()).toMatchObject([{ ...known, sent: false, why: 'She led a merger.' }])
})

const ended = (ended_at: Date | null) =>
  owner.updateTable('role_grant').set({ ended_at }).where('person_id', '=', ann.id).execute()

test('and no word of it once they no longer assist', async () => {
  await ended(new Date())
  expect(await annsFile()).toEqual([{ ...known, sent: false }])
  await ended(null)
})

test('once it is sent, only that it was: not how it was answered, nor what the leader made of it', async () => {
  const answered = {
    state: 'declined',
    sent_at: new Date(),
    reply: 'My father is ill.',
    reason: 'In Grace’s words.',
  } as const
  await owner.updateTable('nomination').set(answered).where('id', '=', prepared).execute()
  expect(await annsFile()).toEqual([{ ...known, sent: true }])
})
