import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways, roleFamilies } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button, warningCallout } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Membership } from '../pool/queries.ts'
import { confirmDays, type otherMembership } from './confirm.ts'
import type { judgedOf } from './judged.ts'

interface Data extends Membership {
  judged: Awaited<ReturnType<typeof judgedOf>>
  other: Awaited<ReturnType<typeof otherMembership>> | null
}

export function ConfirmPage({ data, form }: ViewProps<Data>) {
  const { id, board_name, other } = data
  const shown = { title: 'Join the talent pool', back: paths.overview() }
  if (other)
    return (
      <Layout title={shown.title} back={{ href: shown.back }}>
        <h1>{shown.title}</h1>
        {warningCallout({
          heading: 'You are in another pool',
          html: (
            <p>
              You are a member of the pool of {other.board_name}. One is in one pool at a time, and can be seen in every
              region that one chooses there. To join {board_name} instead, leave that pool first; or refuse this one.
            </p>
          ),
        })}
        <div class="nhsuk-button-group">
          {button({ text: `Leave the pool of ${other.board_name}`, href: paths.leavePool(other.id) })}
          {button({ text: 'Refuse this one', href: paths.refuseMembership(id), variant: 'secondary' })}
        </div>
        <Listed {...data} />
      </Layout>
    )
  return (
    <FormPage {...shown} caption={board_name} state={form} button="Confirm and join the pool">
      <p>
        {board_name} kept a list of its talent pool before it used this service, and you stand on it. Read what the list
        says of you, put right whatever is wrong, and confirm. Until then nobody is told of you and you are suggested
        for no post. Without an answer by {day(until(data.created_at))} the invitation ends.
      </p>
      <p>
        You do not want this? <a href={paths.refuseMembership(id)}>Refuse, and leave the list</a>
      </p>
      <Listed {...data} />
    </FormPage>
  )
}

const until = (created: Date) => new Date(created.getTime() + confirmDays * 86_400_000)

/** What the board judged, which a member reads and does not change. */
const Listed = ({ pathway, judged, readiness }: Data) => (
  <Summary
    rows={[
      { key: 'Pathway', value: labelOf(pathways, pathway) },
      {
        key: 'How ready the board judged you',
        value:
          judged
            .map(
              (one) =>
                `${labelOf(roleFamilies, one.role_family)}: ${labelOf(readinessLabels, one.band)}, on ${day(one.set_on)}`,
            )
            .join('\n') || labelOf(readinessLabels, readiness),
      },
      judged[0]?.evidence ? { key: 'Where that comes from', value: judged[0].evidence } : null,
    ]}
  />
)

export const RefusePage = ({ data, form }: ViewProps<Membership>) => (
  <FormPage
    title="Refuse to be imported"
    caption={data.board_name}
    state={form}
    button="Refuse"
    warning
    back={paths.confirmMembership(data.id)}
  >
    <p>
      You do not join the pool, and are suggested to nobody. What was imported is deleted 6 months from now; under “Your
      data” you can ask for that at once. You may apply to a board at any time.
    </p>
  </FormPage>
)
