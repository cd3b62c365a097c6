import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { endorsementAnswers, labelOf, pathways } from '../../rules/categories.ts'
import { application as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { Answers } from './answers.tsx'
import type { Application } from './queries.ts'
import { TaskListPage } from './task-list-page.tsx'

export interface ApplicationData {
  application: Application
  boards: Record<string, string>
  happened: Happened[]
}

/** To the candidate a list of tasks while it is a draft; then, to both sides, what was sent and where it stands. */
export const ApplicationPage = (props: ViewProps<ApplicationData, 'application.see'>) =>
  props.data.application.state === 'draft' ? <TaskListPage application={props.data.application} /> : <Sent {...props} />

function Sent({ data: { application: it, boards, happened }, actor }: ViewProps<ApplicationData, 'application.see'>) {
  const mine = it.person_id === actor.personId
  return (
    <Layout
      title={mine ? 'Your application' : `Application of ${it.candidate_name}`}
      trail={
        mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.applications(), text: 'Applications' }]
      }
    >
      <h1>
        <span class="nhsuk-caption-l">
          {it.board_name}, {labelOf(pathways, it.pathway).toLowerCase()}
        </span>
        {mine ? 'Your application' : it.candidate_name}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {it.state in stages && <Progress label="Your application" steps={stageNames} at={stages[it.state] ?? 0} />}
      {mine && next[it.state] && <p>{next[it.state]}</p>}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          find: paths.eligibility(it.id),
          admit: paths.outcome(it.id),
          withdraw: paths.withdrawApplication(it.id),
        }}
      />
      {it.nomination_id && (
        <p>
          <a href={paths.nomination(it.nomination_id)}>Read the nomination</a>
        </p>
      )}
      <Decision it={it} />
      <Answers application={it} boards={boards} own={mine} />
      <h2 class="nhsuk-heading-m">Endorsement</h2>
      <Endorsement it={it} />
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const stageNames = ['Submitted', 'Eligibility', 'Assessment', 'Talent pool']

/** At which stage an application stands while it is on its way to the pool. */
const stages: Partial<Record<Application['state'], number>> = { submitted: 1, eligible: 2, admitted: 4 }

const next: Partial<Record<Application['state'], string>> = {
  submitted: 'The talent team checks whether you are eligible. You will be told by email.',
  eligible: 'The board now assesses your application. You will be told the outcome with the reasons.',
  admitted: 'You are a member of the pool. Your membership is on your overview.',
}

const Decision = ({ it }: { it: Application }) =>
  it.reason && (
    <>
      <h2 class="nhsuk-heading-m">What the board decided</h2>
      <Summary
        rows={[
          it.strengths ? { key: 'Strengths', value: it.strengths } : null,
          it.development ? { key: 'Areas to develop', value: it.development } : null,
          { key: 'Reason', value: it.reason },
        ]}
      />
    </>
  )

const Endorsement = ({ it }: { it: Application }) =>
  it.endorsement_state === 'given' ? (
    <Summary
      rows={[
        { key: 'Endorser', value: it.endorser_name },
        { key: 'Answer', value: labelOf(endorsementAnswers, it.answer ?? '') },
        { key: 'In their words', value: it.endorsement_statement },
        { key: 'Release', value: it.release },
      ]}
    />
  ) : (
    <p>
      {it.endorsement_state === 'asked'
        ? `${it.endorser_name} was asked and has not answered yet.`
        : 'No endorsement was asked for.'}{' '}
      A missing endorsement never stops an application.
    </p>
  )
