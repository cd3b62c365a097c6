import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Actor } from '../../rules/roles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { listed } from '../../ui/words.ts'
import { actsFor, mayRemove, mostPartners } from './partners.ts'
import type { partnersOf, Vacancy } from './queries.ts'

type Partners = Awaited<ReturnType<typeof partnersOf>>

export const PartnersPage = ({ data, form, actor }: ViewProps<Vacancy & { shared: Partners }, 'vacancy.edit'>) => (
  <FormPage
    title="Who shares the post"
    caption={data.title}
    state={form}
    button="Add organisation"
    back={paths.vacancy(data.id)}
  >
    <p>
      {data.organisation_name} leads. Recruiters of the organisations that you add see and change the vacancy too;
      members are introduced to {data.organisation_name} alone, and are told who shares the post. Members hidden from
      any of them are not found. At most {mostPartners}.
    </p>
    {data.shared.length > 0 && (
      <dl class="nhsuk-summary-list">
        {data.shared.map(({ code, name }) => (
          <div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">{name}</dt>
            <dd class="nhsuk-summary-list__actions">
              {mayRemove(actor, data, code) && (
                <a href={paths.removePartner(data.id, code)}>
                  Remove<span class="nhsuk-u-visually-hidden"> {name}</span>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </FormPage>
)

export const RemovePartnerPage = ({ data, form }: ViewProps<Vacancy & { partner: Partners[number] }>) => (
  <FormPage
    title={`Take ${data.partner.name} out of this post?`}
    caption={data.title}
    state={form}
    button="Take it out"
    back={paths.vacancy(data.id)}
  >
    <p>Its recruiters no longer see the vacancy or act on it. {data.organisation_name} leads, and may name it again.</p>
  </FormPage>
)

/** Said to those whom another organisation has named: nobody asked them before. */
export function NamedByAnother({ it, partners, actor }: { it: Vacancy; partners: Partners; actor: Actor }) {
  const codes = actsFor(actor, it)
  const own = partners.filter(({ code }) => codes.includes(code))
  if (own.length === 0) return null
  return insetText({
    html: (
      <>
        <p>
          {it.organisation_name} leads this post, and says that {listed(own.map(({ name }) => name))} shares it. You see
          and change the vacancy as they do. Members are introduced to {it.organisation_name} alone.
        </p>
        {own.map(({ code, name }) => (
          <p>
            Is that wrong? <a href={paths.removePartner(it.id, code)}>Take {name} out of this post</a>
          </p>
        ))}
      </>
    ),
  })
}
