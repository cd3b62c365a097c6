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

const shared = async (typed: object, kind = 'immediate') =>
  (await wendy.submit(paths.prepareVacancy(kind), { ...typedVacancy, ...typed })).errors

describe('the first day of a vacancy', () => {
  test.each([
    [addDays(today, -1), [over]],
    [today, []],
    [addMonths(today, 60), []],
    [addDays(addMonths(today, 60), 1), [far]],
  ])('that is %s: %j', async (starts, errors) => {
    expect(await shared(typedOn('starts', starts))).toEqual(errors)
  })

  test('is told of with everything else that is wrong', async () => {
    const errors = await shared({ title: '', contract: 'interim', ...typedOn('starts', addDays(today, -1)) })
    expect(errors).toEqual(['Enter the title of the post', over, 'Enter when the post ends'])
  })

  test('and the latest are within five years', async () => {
    const latest = typedOn('latest', addDays(addMonths(today, 60), 1))
    expect(await shared({ likelihood: '60', ...latest }, 'predicted')).toEqual([far])
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

test('what is only said of a vacancy that is expected is asked of no other, and needed there', async () => {
  const asked = async (at: string) => (await wendy.get(at)).text
  const only = /at the earliest\? .*at the latest\? .*How likely is it, in per cent\? From 1 to 99/
  expect(await asked(paths.prepareVacancy('predicted'))).toMatch(only)
  const immediate = [paths.prepareVacancy('immediate'), paths.editVacancy(await aVacancy(owner, { by: cast.wendy }))]
  for (const at of immediate) expect(await asked(at)).not.toMatch(/earliest|latest|How likely/)
  const expected = await aVacancy(owner, { by: cast.wendy, state: 'predicted' })
  expect(await asked(paths.editVacancy(expected))).toMatch(only)
  expect(await shared({}, 'predicted')).toEqual(['Enter how likely it is'])
  expect((await wendy.get(paths.prepareVacancy('perhaps'))).status).toBe(404)
})

test('which of the two it is is asked first, and leads to what is asked next', async () => {
  expect((await wendy.submit(paths.shareVacancy())).errors).toEqual([
    'Choose whether the vacancy is immediate or predicted',
  ])
  const { location } = await wendy.submit(paths.shareVacancy(), { kind: 'predicted' })
  expect(location).toBe(paths.prepareVacancy('predicted'))
})

test('what is needed in some case is not called optional', async () => {
  expect((await wendy.get(paths.prepareVacancy('predicted'))).text).not.toMatch(/(end|cent)\? \(optional\)/)
  const search = await wendy.get(paths.recordSearch(await aVacancy(owner, { by: cast.wendy })))
  expect(search.text).toContain('What makes it an exception? Only for another reason')
})

const led = async (of: object) => {
  await owner.deleteFrom('board_post').execute()
  const from = `?post=${await aBoardPost(owner, of)}`
  const first = await wendy.get(`${paths.shareVacancy()}${from}`)
  const next = await wendy.submit(`${paths.shareVacancy()}${from}`, { kind: 'predicted' })
  expect(next.location).toBe(`${paths.prepareVacancy('predicted')}${from}`)
  return [first.html, (await wendy.get(next.location ?? '')).html] as const
}
const beginsIn = (year: string) => new RegExp(`name="starts-year"[^>]*value="${year}`)

test('a post that is filled leads to a vacancy that is predicted, and a term that is over proposes no day', async () => {
  const ticked = /value="predicted"[^>]*checked/
  const soon = addMonths(today, 6)
  expect((await led({ ends: null }))[0]).toMatch(ticked)
  expect((await led({ standing: 'vacant' }))[0]).not.toMatch(ticked)
  const [first, next] = await led({ ends: soon })
  expect(first).toMatch(ticked)
  expect(next).toMatch(beginsIn(addDays(soon, 1).slice(0, 4)))
  expect((await led({ ends: addMonths(today, -6) }))[1]).not.toMatch(beginsIn('2'))
})
