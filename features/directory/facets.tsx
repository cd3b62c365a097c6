import { paths } from '../../paths.ts'
import { keysOf, type Category } from '../../rules/categories.ts'
import { facetNames, facets, sorts, type Facet } from '../../rules/directory.ts'
import { CountedBoxes } from '../../ui/counted-boxes.tsx'
import { button, select } from '../../ui/nhs.ts'
import { longest } from './choice.ts'
import type { DirectoryData } from './loaded.ts'

/** Words, order and facets: one form that works by itself. */
export const Narrow = (data: DirectoryData) => (
  <form method="get" action={paths.members()} class="app-directory__narrow" role="search" aria-label="Members">
    <input type="hidden" name="region" value={data.region.code} />
    {data.choice.from === 'others' && <input type="hidden" name="from" value="others" />}
    <Words {...data} />
    {facetNames.map((facet) => (
      <FacetGroup facet={facet} {...data} />
    ))}
    {select({
      id: 'sort',
      name: 'sort',
      label: { text: 'Order' },
      items: keysOf(sorts).map((value) => ({ value, text: sorts[value], selected: value === data.choice.sort })),
    })}
    {button({ text: 'Show members', variant: 'secondary' })}
  </form>
)

const Words = ({ choice }: DirectoryData) => (
  <div class="nhsuk-form-group">
    <label class="nhsuk-label" for="words">
      Search
    </label>
    <div class="nhsuk-hint" id="words-hint">
      {choice.from === 'own' ? 'Name, post, organisation or words of their statements' : 'Name, post or organisation'}
    </div>
    <input
      class="nhsuk-input"
      id="words"
      name="words"
      type="search"
      value={choice.words}
      maxlength={longest}
      autocomplete="off"
      spellcheck={false}
      aria-describedby="words-hint"
    />
  </div>
)

/** A facet's values that somebody has, or that are chosen, each with how many would be found. */
function FacetGroup({ facet, choice, regions, found }: DirectoryData & { facet: Facet }) {
  const options: Category = facets[facet].options ?? regions
  const { any, now } = found.facets[facet]
  const chosen = choice.chosen[facet] ?? []
  const values = keysOf(options).filter((value) => chosen.includes(value) || any.has(value))
  if (values.length === 0) return null
  return (
    <details class="nhsuk-details app-facet" open={chosen.length > 0}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          {facets[facet].label}
          {chosen.length > 0 && ` (${chosen.length} chosen)`}
        </span>
      </summary>
      <fieldset class="nhsuk-fieldset nhsuk-details__text">
        <legend class="nhsuk-fieldset__legend nhsuk-u-visually-hidden">{facets[facet].label}</legend>
        {facet === 'ready' && !choice.chosen.role && (
          <p class="nhsuk-hint">For the role that they are readiest for. Choose a role to go by readiness for it.</p>
        )}
        {!now && <p class="nhsuk-hint">Too many fit to be counted. Narrow the list to see numbers.</p>}
        <CountedBoxes
          name={facet}
          boxes={values.map((value) => ({
            value,
            label: options[value]!,
            checked: chosen.includes(value),
            number: now && (now.get(value) ?? 0),
          }))}
        />
      </fieldset>
    </details>
  )
}
