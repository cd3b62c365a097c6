import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../platform/repository.ts'
import { icc, krippendorffAlpha, type Level } from '../../rules/agreement.ts'

const data = process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data')
const file = join(data, 'agreement', 'known_answers.json')
const missing = !existsSync(file)
if (missing) console.warn(`Skipped: the published examples of agreement are not in ${file}.`)

interface Published {
  shrout_fleiss_1979: {
    targets_by_judges: number[][]
    published: Record<string, number> & { CI95_lower: number[]; CI95_upper: number[] }
  }
  wikipedia_alpha_example: { coders: (number | null)[][]; published: Record<string, number> }
  krippendorff_2011_example: { observers_by_units: (number | null)[][]; published: Record<string, number> }
}

/** Their names of the six, in the order in which they give the limits. */
const names = {
  'ICC(1,1)': 'icc1',
  'ICC(2,1)': 'icc2',
  'ICC(3,1)': 'icc3',
  'ICC(1,4)': 'icc1k',
  'ICC(2,4)': 'icc2k',
  'ICC(3,4)': 'icc3k',
} as const

describe.skipIf(missing)('the published examples are answered to the digits printed', () => {
  if (missing) return
  const known = JSON.parse(readFileSync(file, 'utf8')) as Published

  test('the six intraclass correlations of Shrout and Fleiss 1979, and their limits', () => {
    const { targets_by_judges: scores, published } = known.shrout_fleiss_1979
    const found = icc(scores)
    for (const [at, [printed, name]] of Object.entries(names).entries()) {
      expect(found[name].value).toBeCloseTo(published[printed]!, 2)
      expect(found[name].lower).toBeCloseTo(published.CI95_lower[at]!, 2)
      expect(found[name].upper).toBeCloseTo(published.CI95_upper[at]!, 2)
    }
  })

  test.each([
    ['wikipedia_alpha_example', known.wikipedia_alpha_example.coders, ['nominal', 'interval']],
    [
      'krippendorff_2011_example',
      known.krippendorff_2011_example.observers_by_units,
      ['nominal', 'ordinal', 'interval'],
    ],
  ] as [keyof Published, (number | null)[][], Level[]][])('every alpha of the %s', (name, ratings, levels) => {
    expect(Object.keys(known[name].published)).toEqual(levels.map((level) => `alpha_${level}`))
    for (const level of levels)
      expect(krippendorffAlpha(ratings, level)).toBeCloseTo(
        (known[name].published as Record<string, number>)[`alpha_${level}`]!,
        3,
      )
  })
})
