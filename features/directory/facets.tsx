import { raw } from 'hono/html'
import { paths } from '../../paths.ts'
import { remembered } from '../../platform/remembered.ts'
import { keysOf, type Category } from '../../rules/categories.ts'
import { facetNames, facets, sorts, type Facet } from '../../rules/directory.ts'
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
        {!now && <p class="nhsuk-hint">Too many fit to be counted. Narrow the list to see numbers.</p>}
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
          {raw(values.map((value) => box(facet, value, options[value]!, chosen.includes(value), now)).join(''))}
        </div>
      </fieldset>
    </details>
  )
}

/** A value to tick, with how many would be found. */
function box(facet: Facet, value: string, label: string, checked: boolean, now: Map<string, number> | null): string {
  const [before = '', after = ''] = around(JSON.stringify([facet, value, label, checked]))
  return before + (now ? `<span class="app-muted"> ${thousands(now.get(value) ?? 0)}</span>` : '') + after
}

/** A page has a hundred boxes, of which only the numbers change: what stands before and after a number is drawn once. */
const around = remembered(300, (given) => {
  const [facet, value, label, checked] = JSON.parse(given) as [string, string, string, boolean]
  const id = `${facet}-${value}`
  const drawn = (
    <div class="nhsuk-checkboxes__item">
      <input class="nhsuk-checkboxes__input" id={id} name={facet} type="checkbox" value={value} checked={checked} />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label}
        {raw(gap)}
      </label>
    </div>
  )
  return String(drawn).split(gap)
})

const gap = '<!-- number -->'

const inThousands = new Intl.NumberFormat('en-GB')
const thousands = (number: number) => inThousands.format(number)
