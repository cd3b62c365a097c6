import { paths } from '../../paths.ts'
import { keysOf, type Category } from '../../rules/categories.ts'
import { facetNames, facets, sorts, type Facet, type Sort } from '../../rules/directory.ts'

/** What somebody chose to see of the directory. */
export interface Choice {
  region: string
  /** Members whom the region's board admitted, or those of other boards who would work in the region. */
  from: 'own' | 'others'
  words: string
  chosen: Partial<Record<Facet, string[]>>
  sort: Sort
}

/** What is searched at most, in characters. */
export const longest = 100

/** Reads an address's query; what is no choice is left out. */
export function choiceIn(query: URLSearchParams, region: string, regions: Category): Choice {
  const sort = query.get('sort') ?? ''
  const chosen: Choice['chosen'] = {}
  for (const facet of facetNames) {
    const options: Category = facets[facet].options ?? regions
    const values = keysOf(options).filter((value) => query.getAll(facet).includes(value))
    if (values.length > 0) chosen[facet] = values
  }
  return {
    region,
    from: query.get('from') === 'others' ? 'others' : 'own',
    words: wordsIn(query.get('words') ?? ''),
    chosen,
    sort: Object.hasOwn(sorts, sort) ? (sort as Sort) : 'name',
  }
}

const wordsIn = (text: string) =>
  [...text.toWellFormed().replaceAll('\0', '').trim().replaceAll(/\s+/g, ' ')].slice(0, longest).join('').trim()

/** The choice as an address's query, the same for the same choice. */
export function queryOf({ region, from, words, chosen, sort }: Choice): string {
  const pairs = facetNames.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value]))
  return new URLSearchParams([
    ['region', region],
    ...(from === 'others' ? [['from', from]] : []),
    ...(words ? [['words', words]] : []),
    ...pairs,
    ...(sort === 'name' ? [] : [['sort', sort]]),
  ]).toString()
}

/** The directory's address that shows the choice. */
export const addressOf = (choice: Choice) => `${paths.members()}?${queryOf(choice)}`

/** The choice without one of its values, or without its words. */
export const without = (choice: Choice, facet: Facet, value: string): Choice => ({
  ...choice,
  chosen: { ...choice.chosen, [facet]: (choice.chosen[facet] ?? []).filter((one) => one !== value) },
})

/** Whether anything narrows the list. */
export const isNarrowed = ({ words, chosen }: Choice) => words !== '' || Object.keys(chosen).length > 0
