import { labelOf, outcomes } from '../../rules/categories.ts'
import { Summary, type Row } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Assessment } from './queries.ts'

/** What the panel proposes, and what adviser and board said of it; nothing before the panel has proposed anything. */
export const Outcome = ({ it }: { it: Assessment }) =>
  it.outcome && (
    <>
      <h2 class="nhsuk-heading-m">{it.state === 'released' ? 'Outcome' : 'What the panel proposes'}</h2>
      <Summary rows={[...proposed(it), ...said(it)]} />
    </>
  )

const proposed = (it: Assessment): (Row | null)[] => [
  { key: 'Outcome', value: labelOf(outcomes, it.outcome ?? '') },
  { key: 'Strengths', value: it.strengths },
  { key: 'Areas to develop', value: it.development },
  { key: 'Reason', value: it.reason },
  it.plan ? { key: 'Development plan', value: it.plan } : null,
  it.apply_again_on ? { key: 'May apply again', value: `From ${day(it.apply_again_on)}` } : null,
]

const said = (it: Assessment): (Row | null)[] => [
  it.objection ? { key: 'The inclusion adviser’s objection', value: it.objection } : null,
  it.settlement ? { key: 'The board’s answer to it', value: it.settlement } : null,
  it.returned_because ? { key: 'Why the board returned it', value: it.returned_because } : null,
]
