import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { mayOn } from '../../rules/permissions.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Progress } from '../../ui/progress.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { counted } from '../../ui/words.ts'
import { AssessorsTable } from './assessors-table.tsx'
import { unsettled, type Consensus } from './consensus.ts'
import { Outcome } from './outcome.tsx'
import type { Assessment } from './queries.ts'
import type { Score } from './scores.ts'
import { YourScores } from './your-scores.tsx'

export interface AssessmentData extends Assessment {
  scores: Score[]
  agreed: Consensus[]
  happened: Happened[]
}

/** One assessment, as far as it has come: to its assessor their own scores, to the chair what to moderate, to all its people who has it. */
export function AssessmentPage({ data: it, actor }: ViewProps<AssessmentData, 'assessment.see'>) {
  const team = holds(actor, 'talent-team', it.scope)
  const underWay = it.state !== 'released' && it.state !== 'ended'
  const toAgree =
    ['moderation', 'returned'].includes(it.state) && it.open && holds(actor, 'chair', it.scope)
      ? unsettled(it, it.scores, it.agreed).length
      : 0
  return (
    <Layout title={`Assessment of ${it.called}`} trail={[cameFrom(it, actor)]}>
      <h1>
        <span class="nhsuk-caption-l">
          {it.round_title}: {it.panel_title}
        </span>
        {it.called}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {it.state !== 'ended' && <Progress label="The assessment" steps={stages} at={stageOf[it.state]} />}
      {toAgree > 0 &&
        button({
          text: `Record what the panel agrees on (${counted(toAgree, 'item')} of ${it.items.length} to agree on)`,
          href: paths.moderation(it.id),
        })}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          ...(toAgree === 0 ? { propose: paths.proposeOutcome(it.id) } : {}),
          'sign-off': paths.signOffAssessment(it.id),
          object: paths.objectToOutcome(it.id),
          settle: paths.settleObjection(it.id),
          return: paths.returnAssessment(it.id),
        }}
      />
      <ul class="nhsuk-list">
        <li>
          <a href={paths.assessmentPaper(it.id)}>Read the application</a>
        </li>
        {it.open && (
          <li>
            <a href={paths.moderation(it.id)}>See the scores side by side</a>
          </li>
        )}
        {it.state === 'released' && (holds(actor, 'chair', it.scope) || team) && (
          <li>
            <a href={paths.giveFeedback(it.id)}>Give written feedback</a>
          </li>
        )}
      </ul>
      {it.open && <Outcome it={it} />}
      {it.mine && <YourScores it={it} actor={actor} />}
      <h2 class="nhsuk-heading-m">Who scores</h2>
      <AssessorsTable it={it} actor={actor} />
      {team && underWay && (
        <p>
          <a href={paths.assignAssessor(it.id)}>Give it to another assessor</a>
        </p>
      )}
      {underWay && mayOn(actor, 'conflict.report', it.scope) && (
        <p>
          <a href={paths.reportConflict(it.id)}>Report a conflict of interest</a>
        </p>
      )}
      <History happened={it.happened} actor={actor} />
    </Layout>
  )
}

/** The panel, for whoever sits on it or arranges it; the round's outcomes, for its board; else one's overview. */
function cameFrom(it: Assessment, actor: Actor) {
  if (mayOn(actor, 'panel.see', it.scope)) return { href: paths.panel(it.panel_id), text: it.panel_title }
  return mayOn(actor, 'outcome.list', it.scope)
    ? { href: paths.roundOutcomes(it.round_id), text: 'Outcomes' }
    : { href: paths.overview(), text: 'Overview' }
}

const stages = ['Scores', 'Moderation', 'Inclusion adviser', 'Board', 'Released']

const stageOf: Record<Assessment['state'], number> = {
  scoring: 0,
  moderation: 1,
  returned: 1,
  proposed: 2,
  objected: 3,
  'signed-off': 3,
  released: 5,
  ended: 0,
}
