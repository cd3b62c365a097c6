import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { assessment as lifecycle, type States } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, insetText } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { Assessments } from './listed.tsx'
import { Narrow } from './narrow.tsx'
import type { Counts, Listed } from './outcomes.ts'
import type { RoundChecked } from './round-checked.ts'
import { Tallies } from './tallies.tsx'

export interface OutcomesData extends RoundChecked {
  counts: Counts
  /** The first of those objected to. */
  objected: Listed[]
  listed: States['assessment']
  list: { rows: Listed[]; next: string | null }
}

/** All outcomes of a round together: where they stand, what stops, and each by its reference. */
export function OutcomesPage({ data }: ViewProps<OutcomesData, 'outcome.list'>) {
  const { round, onBoard, counts, objected, listed: state, list } = data
  return (
    <Layout title="Outcomes of the round" trail={[{ href: paths.round(round.id), text: round.title }]} wide>
      <h1>
        <span class="nhsuk-caption-l app-user-text">{round.title}</span>
        Outcomes of the round
      </h1>
      <p>
        Each panel proposes an outcome with its reasons, and its inclusion adviser signs it off. The board looks at all
        of them together, may return one to its panel, and releases them together. Nothing here is a rank.
      </p>
      <p>
        <a href={paths.roundAgreement(round.id)}>See how far the assessors agree</a>
      </p>
      {objected.length > 0 && (
        <section aria-labelledby="objected" class="app-section">
          <h2 id="objected" class="nhsuk-heading-m">
            Objected to by the inclusion adviser
          </h2>
          {insetText({
            text: `${stops(counts.states.objected)} until ${onBoard ? 'you have' : 'the board has'} answered.`,
          })}
          <Assessments rows={objected} caption="Objected to by the inclusion adviser" onBoard={onBoard} />
        </section>
      )}
      {onBoard && <Release {...data} />}
      <Tallies counts={counts} />
      <h2 class="nhsuk-heading-m">Each by itself</h2>
      <Narrow round={round.id} state={state} />
      {list.rows.length === 0 ? (
        <p>None of the round stands there: {lifecycle.states[state].label.toLowerCase()}.</p>
      ) : (
        <Assessments rows={list.rows} caption={lifecycle.states[state].label} onBoard={onBoard} />
      )}
      <More
        href={list.next && `${paths.roundOutcomes(round.id)}?state=${state}&after=${encodeURIComponent(list.next)}`}
        noun="assessments"
      />
    </Layout>
  )
}

const stops = (number: number) =>
  number === 1
    ? 'This objection stops the release of every outcome of the round'
    : `These ${counted(number, 'objection')} stop the release of every outcome of the round`

/** The way to the release, once there is something to release. */
function Release({ round, counts: { states } }: OutcomesData) {
  if (states['signed-off'] === 0) return states.objected === 0 && <p>No outcome waits for the board now.</p>
  return (
    <>
      <p>{counted(states['signed-off'], 'outcome is', 'outcomes are')} signed off and with the board.</p>
      {states.objected === 0 && button({ text: 'Release the outcomes', href: paths.releaseOutcomes(round.id) })}
    </>
  )
}
