import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { button } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { mostHidden } from './hide.ts'
import type { Application } from './queries.ts'

export const HideFromPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Hide me from other organisations"
    caption="Who may see you"
    state={form}
    button="Add organisation"
    back={paths.application(data.id)}
  >
    <p>
      {data.visibility_chosen && data.hide_from_employer ? 'You are hidden from your own employer. ' : ''}
      Name other organisations that are not to find you in the pool, one at a time and at most {mostHidden}. Each takes
      in the organisations it shares its leaders with, those it took over from and those that take over from it. You can
      change this until you submit.
    </p>
    <Hidden it={data} />
    {button({ text: 'Continue without adding one', href: paths.application(data.id), variant: 'secondary' })}
    <h2 class="nhsuk-heading-m">Add an organisation</h2>
  </FormPage>
)

const Hidden = ({ it }: { it: Application }) =>
  it.hidden_from.length === 0 ? (
    <p>You have named none. If that is right, continue.</p>
  ) : (
    <>
      <h2 class="nhsuk-heading-m">You are hidden from {counted(it.hidden_from.length, 'organisation')}</h2>
      <dl class="nhsuk-summary-list">
        {it.hidden_from.map(({ code, name }) => (
          <div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">{name}</dt>
            <dd class="nhsuk-summary-list__actions">
              <a href={paths.showAgain(it.id, code)}>
                Remove<span class="nhsuk-u-visually-hidden"> {name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )

export const ShowAgainPage = ({ data, form }: ViewProps<Application & { hidden: { name: string } }>) => (
  <FormPage
    title={`Let ${data.hidden.name} find you again?`}
    caption="Who may see you"
    state={form}
    button="Remove from the list"
    back={paths.hideFrom(data.id)}
  />
)
