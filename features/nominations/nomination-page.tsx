import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways, relationships } from '../../rules/categories.ts'
import { application, nomination as lifecycle } from '../../rules/lifecycles.ts'
import { readinessBands, type Readiness } from '../../rules/readiness.ts'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import type { nomination } from './queries.ts'

type Data = { nomination: NonNullable<Awaited<ReturnType<typeof nomination>>>; happened: Happened[] }

export function NominationPage({ data: { nomination: it, happened }, actor }: ViewProps<Data, 'nomination.see'>) {
  const mine = it.person_id === actor.personId
  return (
    <Layout
      title={mine ? 'Your nomination' : `Nomination of ${it.nominee_name}`}
      trail={
        mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.nominations(), text: 'Nominations' }]
      }
    >
      <h1>{mine ? `${it.nominator_name} nominated you` : it.nominee_name}</h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {mine && it.state === 'made' && (
        <p>
          If you accept, you go on to your application. If you decline, {it.nominator_name} is told, and the region’s
          talent team can see it.
        </p>
      )}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          accept: paths.acceptNomination(it.id),
          decline: paths.declineNomination(it.id),
          withdraw: paths.withdrawNomination(it.id),
        }}
      />
      {mine && it.application_id && it.state === 'accepted' && (
        <p>
          <a href={paths.application(it.application_id)}>Go to your application</a>
        </p>
      )}
      <Summary
        rows={[
          { key: 'Nominated by', value: `${it.nominator_name}, ${it.organisation_name}` },
          { key: 'On', value: day(it.created_at) },
          { key: 'For', value: `${labelOf(pathways, it.pathway)}, ${it.region_name}` },
          { key: 'Current post', value: `${it.nominee_post}, ${it.employer_name}` },
          {
            key: 'How they know each other',
            value: `“${labelOf(relationships, it.relationship)}”`,
          },
          { key: 'Readiness', value: readinessBands[it.readiness as Readiness]?.label ?? it.readiness },
          { key: 'Why', value: it.reason },
          { key: 'What would help', value: it.development_needs },
          { key: 'Conflicts of interest', value: it.conflict || 'None stated' },
          it.reply ? { key: 'Reply', value: it.reply } : null,
          it.application_state
            ? { key: 'Application', value: <StateTag of={application} state={it.application_state} /> }
            : null,
        ]}
      />
      <History happened={happened} actor={actor} />
    </Layout>
  )
}
