import type { Category } from '../../rules/categories.ts'
import { facetNames, facets } from '../../rules/directory.ts'
import type { Choice } from './choice.ts'

/** The choice in words. What was typed may be somebody's name: where that must not stand, only that something was. */
export function inWords({ from, words, chosen }: Choice, regions: Category, typed: boolean): string {
  const parts = facetNames.flatMap((facet) => {
    const options: Category = facets[facet].options ?? regions
    const values = chosen[facet] ?? []
    return values.length > 0 ? [`${facets[facet].label}: ${values.map((value) => options[value]).join(' or ')}`] : []
  })
  if (words) parts.unshift(typed ? `Words: ${words}` : 'Words were searched')
  if (from === 'others') parts.unshift('Members of other boards')
  return parts.join('; ') || 'All members of the board'
}
