import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('whatever stands in a cell comes back, with an apostrophe before what a spreadsheet would reckon', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        const read = parse(csvOf(rows), { bom: true, relax_column_count: true, skip_empty_lines: false })
        for (const [at, row] of rows.entries())
          for (const [column, cell] of row.entries()) expect([cell, `'${cell}`]).toContain(read[at]?.[column])
      },
    ),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('%j is no formula', (cell) => {
  expect(csvOf([[cell]])).toMatch(/^\uFEFF"?'/)
})

test('a name with a quote or a comma stays one cell', () => {
  expect(csvOf([['O’Brien, "Kit"', 'x']])).toBe('\uFEFF"O’Brien, ""Kit""",x\r\n')
})
