import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { labelOf, roleFamilies } from '../../../rules/categories.ts'
import { judgements, readinessBands, readinessLabels } from '../../../rules/readiness.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { More } from '../../../ui/more.tsx'
import { Summary } from '../../../ui/summary.tsx'
import { day } from '../../../ui/words.ts'
import type { Membership } from '../queries.ts'
import type { judgementsOf, RoleReadiness } from './queries.ts'

/** The team judges one role; what was said last stands above. */
export const JudgePage = ({ data, form }: ViewProps<Membership & { readinessFor: RoleReadiness }>) => {
  const { role, held, standing } = data.readinessFor
  return (
    <FormPage
      title={`Readiness: ${labelOf(roleFamilies, role)}`}
      caption={data.name}
      state={form}
      button="Save"
      back={paths.member(data.id)}
    >
      <p>
        Judge from what you know of {data.name} today. It is no score, and neither a self-assessment nor the Success
        Profile decides it. What was judged before stays as history.
      </p>
      {held && (
        <Summary
          rows={[
            { key: 'Last judged', value: `${day(held.set_on)}${held.set_by_name ? `, by ${held.set_by_name}` : ''}` },
            { key: 'As', value: `${readinessLabels[held.band]}. ${judgements[standing].label}.` },
            { key: 'It rested on', value: held.evidence || 'The board’s outcome at admission' },
          ]}
        />
      )}
    </FormPage>
  )
}

export interface ReadinessData {
  membership: Membership
  list: Awaited<ReturnType<typeof judgementsOf>>
}

/** Everything that was judged of a member's readiness, with what it rested on. */
export function ReadinessPage({ data: { membership: it, list }, actor }: ViewProps<ReadinessData, 'membership.see'>) {
  const mine = it.person_id === actor.personId
  return (
    <Layout title="Readiness over time" back={{ href: paths.member(it.id) }}>
      <h1>
        <span class="nhsuk-caption-l">{mine ? 'Your membership' : it.name}</span>
        Readiness over time
      </h1>
      {list.rows.length === 0 && <p>Nothing has been judged yet.</p>}
      {list.rows.map((row) => (
        <section>
          <h2 class="nhsuk-heading-s">
            {labelOf(roleFamilies, row.role_family)}: {readinessBands[row.band].short.toLowerCase()}
          </h2>
          <p class="nhsuk-hint">
            {day(row.set_on)}
            {row.set_by_name && `, by ${row.set_by_name}`}
            {row.replaced_at ? `. Judged anew on ${day(row.replaced_at)}.` : '. The last judgement so far.'}
          </p>
          <p class="app-user-text">{row.evidence || 'The board’s outcome at admission.'}</p>
        </section>
      ))}
      <More
        href={list.next && `${paths.readinessOf(it.id)}?after=${encodeURIComponent(list.next)}`}
        noun="judgements"
      />
    </Layout>
  )
}
