import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { application, nomination as lifecycle } from '../../rules/lifecycles.ts'
import { Form } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { Next } from './next.tsx'
import type { Nomination } from './queries.ts'
import { Standing } from './standing.tsx'
import type { Usable } from './usable-conversation.ts'
import { writtenRows } from './written.tsx'

type Data = { nomination: Nomination; happened: Happened[]; usable: Usable }

export function NominationPage({ data, form, actor }: ViewProps<Data, 'nomination.see'>) {
  const { nomination: it, happened, usable } = data
  const mine = it.readsAs === 'nominee'
  // An assistant prepares, and learns nothing of what comes of it.
  const afterwards = it.readsAs !== 'preparer'
  return (
    <Layout
      title={mine ? 'Your nomination' : `Nomination of ${it.nominee_name}`}
      trail={
        mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.nominations(), text: 'Nominations' }]
      }
    >
      <h1>{mine ? `${it.nominator_name} nominated you` : it.nominee_name}</h1>
      <p>
        <Standing of={it} />
      </p>
      <Next nomination={it} />
      {usable && (
        <Form state={form} button="Use this talent conversation">
          <p>
            You held a talent conversation with {usable.partner_name} on {day(usable.held_on ?? '')}. You can use it for
            this nomination. {it.nominator_name} then learns that it was held, but not when or with whom.
          </p>
        </Form>
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
      {it.state === 'prepared' && <Preparing nomination={it} />}
      {mine && it.application_id && it.state === 'accepted' && (
        <p>
          <a href={paths.application(it.application_id)}>Go to your application</a>
        </p>
      )}
      <Summary
        rows={[
          ...writtenRows(it),
          it.sent_at ? { key: 'Sent', value: day(it.sent_at) } : null,
          afterwards && it.reply ? { key: 'Reply', value: it.reply } : null,
          afterwards && it.application_state
            ? { key: 'Application', value: <StateTag of={application} state={it.application_state} /> }
            : null,
        ]}
      />
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

/** What its leader and their assistant may do before it is sent. */
const Preparing = ({ nomination: it }: { nomination: Nomination }) => (
  <>
    {it.readsAs === 'nominator' && button({ text: 'Check and send', href: paths.sendNominations() })}
    <ul class="nhsuk-list">
      <li>
        <a href={paths.editNomination(it.id)}>Change the nomination</a>
      </li>
      <li>
        <a href={paths.discardNomination(it.id)}>Discard the nomination</a>
      </li>
      <li>
        <a href={paths.nominate()}>Nominate somebody else</a>
      </li>
    </ul>
  </>
)
