import { endorsementAnswers, labelOf } from '../../rules/categories.ts'
import { Summary } from '../../ui/summary.tsx'
import type { Application } from './queries.ts'

/** What the team wanted to know beyond the application, and what the candidate answered. */
export const Information = ({ it, mine }: { it: Application; mine: boolean }) =>
  it.wanted && (
    <>
      <h2 class="nhsuk-heading-m">More information</h2>
      <Summary
        rows={[
          { key: 'The talent team asked', value: it.wanted },
          it.informed ? { key: mine ? 'You answered' : 'The candidate answered', value: it.informed } : null,
        ]}
      />
    </>
  )

export const Decision = ({ it }: { it: Application }) =>
  it.reason && (
    <>
      <h2 class="nhsuk-heading-m">{it.state in decided ? 'What the board decided' : 'Eligibility'}</h2>
      <Summary
        rows={[
          it.strengths ? { key: 'Strengths', value: it.strengths } : null,
          it.development ? { key: 'Areas to develop', value: it.development } : null,
          { key: 'Reason', value: it.reason },
          it.signpost ? { key: 'Where else to turn', value: it.signpost } : null,
        ]}
      />
    </>
  )

/** The states that a board's decision leads to; a reason given before is the talent team's, about eligibility. */
const decided: Partial<Record<Application['state'], true>> = {
  admitted: true,
  pipeline: true,
  develop: true,
  'not-now': true,
}

export const Endorsement = ({ it }: { it: Application }) =>
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
