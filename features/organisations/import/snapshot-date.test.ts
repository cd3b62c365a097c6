import { expect, test } from 'vitest'
import { snapshotDate } from './snapshot-date.ts'

const nothing = { dates: [], before: null, newest: null }
const dates = ['2011-07-01', '2015-09-30', '2014-10-01']

test('the date that was asked for comes first', () => {
  expect(snapshotDate('2020-02-29', { fileName: 'etr_2018-09.csv', ...nothing })).toEqual({
    ok: true,
    value: '2020-02-29',
  })
  expect(snapshotDate('2019-02-29', { fileName: 'etr_2018-09.csv', ...nothing })).toMatchObject({ ok: false })
})

test.each([
  ['etr_2018-09.csv', '2018-09-01'],
  ['ods_successors_2022-10.csv.gz', '2022-10-01'],
  ['etr 2025-12-24.csv', '2025-12-24'],
  ['etr20251224.csv', '2025-12-24'],
])('the date in the name of %s is %s', (fileName, day) => {
  expect(snapshotDate(undefined, { fileName, ...nothing, dates })).toEqual({ ok: true, value: day })
})

test('a year alone means the latest date of that year in the file', () => {
  const fileName = 'etr_2015_4regions.csv'
  expect(snapshotDate(undefined, { ...nothing, fileName, dates })).toEqual({ ok: true, value: '2015-09-30' })
  expect(snapshotDate(undefined, { ...nothing, fileName })).toEqual({ ok: true, value: '2015-01-01' })
})

test('without a date in the name, the latest in the file, while no newer snapshot is known', () => {
  expect(snapshotDate(undefined, { fileName: 'etr.csv', dates, before: null, newest: null })).toMatchObject({
    value: '2015-09-30',
  })
  expect(
    snapshotDate(undefined, { fileName: 'etr.csv', dates, before: '2015-11-01', newest: '2018-09-01' }),
  ).toMatchObject({
    value: '2015-11-01',
  })
  expect(snapshotDate(undefined, { fileName: 'etr.csv', dates, before: null, newest: '2018-09-01' })).toEqual({
    ok: false,
    rejected: [{ line: 1, why: 'The date of etr.csv cannot be told. Add it: --as-of YYYY-MM-DD.' }],
  })
})
