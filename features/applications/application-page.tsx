import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { movesFrom } from '../../rules/lifecycle.ts'
import { application as lifecycle } from '../../rules/lifecycles.ts'
import { rolesOn } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { Progress } from '../../ui/progress.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { Answers } from './answers.tsx'
import type { Application } from './queries.ts'
import { ClockLine } from './clock-line.tsx'
import { anotherRound } from './closing.tsx'
import type { Deadline } from './deadline.ts'
import { Decision, Endorsement, Information } from './sent-parts.tsx'
import { TaskListPage } from './task-list-page.tsx'

export interface ApplicationData {
  application: Application
  boards: Record<string, string>
  deadline: Deadline
  happened: Happened[]
}

/** To the candidate a list of tasks while it is a draft; then, to both sides, what was sent and where it stands. */
export const ApplicationPage = (props: ViewProps<ApplicationData, 'application.see'>) =>
  props.data.application.state === 'draft' ? <TaskListPage {...props.data} /> : <Sent {...props} />

function Sent({ data: { application: it, boards, happened }, actor }: ViewProps<ApplicationData, 'application.see'>) {
  const mine = it.person_id === actor.personId
  const asked = it.state === 'information'
  return (
    <Layout
      title={mine ? 'Your application' : `Application of ${it.candidate_name}`}
      trail={
        mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.applications(), text: 'Applications' }]
      }
    >
      <h1>
        <span class="nhsuk-caption-l">
          {it.board_name}: {it.round_title}
        </span>
        {mine ? 'Your application' : it.candidate_name}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {it.state in stages && <Progress label="Your application" steps={stageNames} at={stages[it.state] ?? 0} />}
      <ClockLine it={it} mine={mine} />
      {mine && next[it.state] && <p>{next[it.state]}</p>}
      {asked && <Information it={it} mine={mine} />}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          inform: paths.giveInformation(it.id),
          find: paths.eligibility(it.id),
          ask: paths.askInformation(it.id),
          admit: paths.outcome(it.id),
        }}
      />
      {mine && <NextToDo it={it} />}
      {it.nomination_id && (
        <p>
          <a href={paths.nomination(it.nomination_id)}>Read the nomination</a>
        </p>
      )}
      {!asked && <Information it={it} mine={mine} />}
      <Decision it={it} />
      <Answers application={it} boards={boards} own={mine} />
      <h2 class="nhsuk-heading-m">Endorsement</h2>
      <Endorsement it={it} />
      <History happened={happened} actor={actor} />
      {movesFrom(lifecycle, it.state, rolesOn(actor, it.scope)).includes('withdraw') && (
        <p>
          <a href={paths.withdrawApplication(it.id)}>Withdraw this application</a>
        </p>
      )}
    </Layout>
  )
}

/** What is asked apart from the application; and, once it is over, what can be done with what was written. */
function NextToDo({ it }: { it: Application }) {
  if (it.state === 'admitted') return null
  if (it.state in stages)
    return (
      <>
        <h2 class="nhsuk-heading-m">Asked apart from your application</h2>
        <ul>
          <li>
            <a href={paths.adjustments(it.id)}>Adjustments for your assessment</a>: only whoever arranges it reads them
          </li>
          <li>
            <a href={paths.equality()}>Equality information</a>: optional, and nobody can see one person’s answers
          </li>
        </ul>
      </>
    )
  return (
    <p>
      <a href={anotherRound(it.id)}>Use these answers in another round</a>
    </p>
  )
}

const stageNames = ['Submitted', 'Eligibility', 'Assessment', 'Talent pool']

/** At which stage an application stands while it is on its way to the pool. */
const stages: Partial<Record<Application['state'], number>> = { submitted: 1, information: 1, eligible: 2, admitted: 4 }

const next: Partial<Record<Application['state'], string>> = {
  information: 'The talent team wants to know more before it can say whether you are eligible.',
  submitted: 'The talent team checks whether you are eligible. You will be told by email.',
  eligible: 'The board now assesses your application. You will be told the outcome with the reasons.',
  admitted: 'You are a member of the pool. Your membership is on your overview.',
}
