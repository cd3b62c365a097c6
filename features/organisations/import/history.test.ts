import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyFrom, periodAt } from './history.ts'
import type { Sighting } from './sighting.ts'

const none = { trusts: [], ccgs: [], icbs: [], directory: [] }
const years = { ...none, trusts: ['2015-01-01', '2018-01-01', '2020-01-01', '2022-01-01'] }

const seen = (asOf: string, more: Partial<Sighting> = {}): Sighting => ({
  source: 'trusts',
  asOf,
  code: 'R1A',
  kind: 'trust',
  name: 'Worcestershire NHS Trust',
  region: 'Y55',
  parent: 'Q77',
  postcode: null,
  subType: null,
  opened: '2011-07-01',
  closed: null,
  ...more,
})

test('what is first known holds since the opening; each change from the snapshot that tells it', () => {
  const history = historyFrom([seen('2015-01-01'), seen('2018-01-01'), seen('2020-01-01', { region: 'Y60' })], none)
  expect(history.periods).toMatchObject([
    { from: '2011-07-01', to: '2020-01-01', region: 'Y55' },
    { from: '2020-01-01', to: null, region: 'Y60' },
  ])
  expect(periodAt(history, '2019-12-31').region).toBe('Y55')
  expect(periodAt(history, '2020-01-01').region).toBe('Y60')
})

test('a blank region keeps the last known one, open or closed', () => {
  for (const closed of [null, '2021-03-31']) {
    const history = historyFrom(
      [seen('2020-01-01', { region: 'W00' }), seen('2022-01-01', { region: null, closed })],
      none,
    )
    expect(history.periods).toMatchObject([{ region: 'W00', to: null }])
  }
})

test('absent from the next snapshot of the same source: supposed closed by that day', () => {
  expect(historyFrom([seen('2015-01-01'), seen('2018-01-01')], years)).toMatchObject({
    closed: '2020-01-01',
    closedSupposed: true,
  })
})

test('absent from another source’s snapshot: not closed', () => {
  expect(historyFrom([seen('2022-01-01')], { ...years, directory: ['2023-01-01'] })).toMatchObject({ closed: null })
})

test('a stated closing date replaces a supposed one, and is not replaced by an absence', () => {
  const closed = '2018-05-31'
  expect(historyFrom([seen('2015-01-01'), seen('2020-01-01', { closed })], years)).toMatchObject({
    closed,
    closedSupposed: false,
  })
  expect(historyFrom([seen('2018-01-01', { closed })], years)).toMatchObject({ closed, closedSupposed: false })
})

test('seen again after an absence: open', () => {
  expect(historyFrom([seen('2015-01-01'), seen('2022-01-01')], years)).toMatchObject({
    closed: null,
    closedSupposed: false,
  })
})

test('a list without closing dates lifts what is supposed, not what is stated', () => {
  const list = seen('2021-01-01', { source: 'directory' })
  expect(historyFrom([seen('2015-01-01'), list], years)).toMatchObject({ closed: null })
  expect(historyFrom([seen('2015-01-01', { closed: '2016-03-31' }), list], years)).toMatchObject({
    closed: '2016-03-31',
  })
})

test('a source that repeats itself does not undo what another has said since', () => {
  const history = historyFrom(
    [
      seen('2020-01-01', { region: 'Y59' }),
      seen('2021-01-01', { source: 'directory', region: 'Y56' }),
      seen('2022-01-01', { region: 'Y59' }),
    ],
    none,
  )
  expect(history.periods).toMatchObject([
    { region: 'Y59', to: '2021-01-01' },
    { region: 'Y56', to: null },
  ])
})

test('what is learned late of a region holds for the time before', () => {
  const history = historyFrom([seen('2020-01-01', { region: null }), seen('2022-01-01', { region: 'Y59' })], none)
  expect(history.periods).toMatchObject([{ from: '2011-07-01', to: null, region: 'Y59' }])
})

test('the order in which the files came makes no difference, and the periods never overlap', () => {
  const claim = fc.record({
    asOf: fc.constantFrom(...years.trusts),
    source: fc.constantFrom('trusts' as const, 'directory' as const),
    name: fc.constantFrom('A Trust', 'A TRUST', 'B Trust'),
    region: fc.constantFrom(null, 'Y55', 'Y60'),
    closed: fc.constantFrom(null, '2019-03-31'),
  })
  const claims = fc.uniqueArray(claim, { minLength: 1, selector: ({ asOf, source }) => asOf + source })
  fc.assert(
    fc.property(claims, fc.infiniteStream(fc.nat(99)), (list, numbers) => {
      const sightings = list.map(({ asOf, ...more }) => seen(asOf, more))
      const history = historyFrom(sightings, years)
      const shuffled = sightings.map((one) => ({ one, at: numbers.next().value })).toSorted((a, b) => a.at - b.at)
      expect(
        historyFrom(
          shuffled.map(({ one }) => one),
          years,
        ),
      ).toEqual(history)
      for (const [at, { from, to }] of history.periods.entries()) {
        expect(to).toBe(history.periods[at + 1]?.from ?? null)
        expect(to === null || from < to).toBe(true)
      }
    }),
  )
})
