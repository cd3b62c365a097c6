import { paths } from '../../paths.ts'
import { labelOf, outcomes, type Outcome } from '../../rules/categories.ts'
import { movesFrom } from '../../rules/lifecycle.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { admitting } from '../../rules/outcomes.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { decided, type Listed } from './outcomes.ts'

interface AssessmentsProps {
  rows: readonly Listed[]
  caption: string
  onBoard: boolean
}

/** Assessments by what their reader may call the candidate, with what the board may do about each. */
export const Assessments = ({ rows, caption, onBoard }: AssessmentsProps) => (
  <Table
    caption={caption}
    headings={['Candidate', 'Panel', 'Outcome', 'Stands', ...(onBoard ? ['What you can do'] : [])]}
    rows={rows.map((row) => [
      <a href={paths.assessment(row.id)}>{row.called}</a>,
      row.panel_title,
      <Proposed {...row} />,
      <Stands {...row} />,
      ...(onBoard ? [<Ways {...row} />] : []),
    ])}
  />
)

function Proposed({ state, outcome, was_member }: Listed) {
  if (!outcome || !decided.includes(state)) return <span class="app-muted">None yet</span>
  return (
    <span>
      {labelOf(outcomes, outcome)}
      {was_member && admitting[outcome as Outcome] && (
        <>
          <br />
          <span class="app-muted">Was a member of a pool already: that membership stays</span>
        </>
      )}
    </span>
  )
}

const Stands = ({ state, objection }: Listed) => (
  <span>
    <StateTag of={lifecycle} state={state} />
    {objection && state !== 'objected' && (
      <>
        <br />
        <span class="app-muted">Was objected to, and answered</span>
      </>
    )}
  </span>
)

/** What a member of the board may do with each; the release is of all together. */
const ofTheBoard = {
  settle: { address: paths.settleObjection, text: 'Let it stand', what: 'the outcome of' },
  return: { address: paths.returnAssessment, text: 'Return to the panel', what: 'the assessment of' },
}

function Ways({ id, state, called }: Listed) {
  const ways = movesFrom(lifecycle, state, ['board-member']).flatMap((move) =>
    move === 'settle' || move === 'return' ? [ofTheBoard[move]] : [],
  )
  if (ways.length === 0) return null
  return (
    <ul class="nhsuk-list nhsuk-u-margin-bottom-0">
      {ways.map(({ address, text, what }) => (
        <li>
          <a href={address(id)}>
            {text}
            <span class="nhsuk-u-visually-hidden">
              : {what} {called}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
