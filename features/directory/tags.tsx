import type { Category } from '../../rules/categories.ts'
import { facetNames, facets } from '../../rules/directory.ts'
import { addressOf, without } from './choice.ts'
import type { DirectoryData } from './loaded.ts'

/** What is chosen, each with the way to take it away. */
export function Chosen({ choice, regions }: DirectoryData) {
  const tags = facetNames.flatMap((facet) => {
    const options: Category = facets[facet].options ?? regions
    return (choice.chosen[facet] ?? []).map((value) => ({
      text: `${facets[facet].label}: ${options[value]}`,
      href: addressOf(without(choice, facet, value)),
    }))
  })
  if (choice.words) tags.unshift({ text: `Words: ${choice.words}`, href: addressOf({ ...choice, words: '' }) })
  if (tags.length === 0) return null
  return (
    <ul class="nhsuk-list app-chosen" aria-label="What you chose">
      {tags.map(({ text, href }) => (
        <li>
          <a class="nhsuk-tag nhsuk-tag--white app-chosen__tag" href={href}>
            <span class="nhsuk-u-visually-hidden">Remove </span>
            {text}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
      {tags.length > 1 && (
        <li>
          <a href={addressOf({ ...choice, words: '', chosen: {} })}>Remove all</a>
        </li>
      )}
    </ul>
  )
}
