import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays, addMonths } from '../../rules/working-days.ts'
import { aBoardPost } from '../../test/support/board-posts.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { typedOn, typedPost, typedVacancy } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const wendy = site.as(cast.wendy)
const today = dayInLondon()
const [over, far] = ['The first day must be today or later', 'The day must be within five years']

const shared = async (typed: object) => (await wendy.submit(paths.shareVacancy(), { ...typedVacancy, ...typed })).errors
const predicted = { kind: 'predicted', likelihood: '60' }

describe('the first day of a vacancy', () => {
  test.each([
    [addDays(today, -1), [over]],
    [today, []],
    [addMonths(today, 60), []],
    [addDays(addMonths(today, 60), 1), [far]],
  ])('that is %s: %j', async (starts, errors) => {
    expect(await shared(typedOn('starts', starts))).toEqual(errors)
  })

  test('and the latest are within five years', async () => {
    const latest = typedOn('latest', addDays(addMonths(today, 60), 1))
    expect(await shared({ ...predicted, ...latest })).toEqual([far])
  })

  test('stays where it was said before, and moves to no other day that is over', async () => {
    const id = await aVacancy(owner, { by: cast.wendy })
    const was = addDays(today, -40)
    await owner.updateTable('vacancy').set({ starts_on: was }).where('id', '=', id).execute()
    const edited = async (starts: string) =>
      (await wendy.submit(paths.editVacancy(id), { ...typedPost, ...typedOn('starts', starts) })).errors
    expect(await edited(was)).toEqual([])
    expect(await edited(addDays(was, 1))).toEqual([over])
  })
})

test('what is only said of a vacancy that is expected is refused beside its field, not thrown away', async () => {
  const typed = { likelihood: '60', ...typedOn('latest', addMonths(today, 9)) }
  expect((await shared(typed)).toSorted()).toEqual([
    'An immediate vacancy begins on one day. Leave this empty.',
    'An immediate vacancy has no likelihood. Leave this empty.',
  ])
  expect(await shared({ kind: 'predicted' })).toEqual(['Enter how likely it is'])
})

test('what is needed in some case is not called optional', async () => {
  const { text } = await wendy.get(paths.shareVacancy())
  expect(text).toContain('in per cent? Only for a predicted vacancy 1 to 99')
  expect(text).not.toMatch(/predicted vacancy \(optional\)|does it end\? \(optional\)/)
  const search = await wendy.get(paths.recordSearch(await aVacancy(owner, { by: cast.wendy })))
  expect(search.text).toContain('What makes it an exception? Only for another reason')
})

const form = async (of: object) => {
  await owner.deleteFrom('board_post').execute()
  return (await wendy.get(`${paths.shareVacancy()}?post=${await aBoardPost(owner, of)}`)).html
}
const beginsIn = (year: string) => new RegExp(`name="starts-year"[^>]*value="${year}`)

test('a post that is filled leads to a vacancy that is predicted, and a term that is over proposes no day', async () => {
  const ticked = /value="predicted"[^>]*checked/
  expect(await form({ ends: null })).toMatch(ticked)
  expect(await form({ ends: addMonths(today, 6) })).toMatch(ticked)
  expect(await form({ standing: 'vacant' })).not.toMatch(ticked)
  expect(await form({ ends: addMonths(today, 6) })).toMatch(beginsIn(addDays(addMonths(today, 6), 1).slice(0, 4)))
  expect(await form({ ends: addMonths(today, -6) })).not.toMatch(beginsIn('2'))
})
