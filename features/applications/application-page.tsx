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
import type { Assessed } from './assessed.ts'
import type { Application } from './queries.ts'
import { ClockLine } from './clock-line.tsx'
import type { Deadline } from './deadline.ts'
import { Decision, Endorsement, Information } from './sent-parts.tsx'
import { TaskListPage } from './task-list-page.tsx'
import { NextToDo, ToAssessment } from './ways-on.tsx'
import { YourAssessment } from './your-assessment.tsx'

export interface ApplicationData {
  application: Application
  boards: Record<string, string>
  deadline: Deadline
  happened: Happened[]
  assessed: Assessed
}

/** To the candidate a list of tasks while it is a draft; then, to both sides, what was sent and where it stands. */
export const ApplicationPage = (props: ViewProps<ApplicationData, 'application.see'>) =>
  props.data.application.state === 'draft' ? <TaskListPage {...props.data} /> : <Sent {...props} />

function Sent({ data, actor }: ViewProps<ApplicationData, 'application.see'>) {
  const { application: it, boards, happened, assessed } = data
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
      {mine && it.state === 'eligible' && <YourAssessment it={it} assessed={assessed} />}
      {asked && <Information it={it} mine={mine} />}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          inform: paths.giveInformation(it.id),
          find: paths.eligibility(it.id),
          ask: paths.askInformation(it.id),
        }}
      />
      <ToAssessment it={it} assessed={assessed} mine={mine} />
      {mine && <NextToDo it={it} over={!(it.state in stages)} />}
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

const stageNames = ['Submitted', 'Eligibility', 'Assessment', 'Talent pool']

/** At which stage an application stands while it is on its way to the pool. */
const stages: Partial<Record<Application['state'], number>> = { submitted: 1, information: 1, eligible: 2, admitted: 4 }

const next: Partial<Record<Application['state'], string>> = {
  information: 'The talent team wants to know more before it can say whether you are eligible.',
  submitted: 'The talent team checks whether you are eligible. You will be told by email.',
  admitted: 'You are a member of the pool. Your membership is on your overview.',
}
