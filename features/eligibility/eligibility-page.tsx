import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { boardMembership, payFrameworks, registrationBodies } from '../../rules/career.ts'
import { endorsementAnswers, labelOf, pathways } from '../../rules/categories.ts'
import { lengthOf } from '../../rules/clocks.ts'
import { conversation as conversations } from '../../rules/lifecycles.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary, type Row } from '../../ui/summary.tsx'
import { counted, day } from '../../ui/words.ts'
import { Criteria } from '../rounds/round-parts.tsx'
import type { ToCheck } from './queries.ts'

export const EligibilityPage = ({ data: it, form }: ViewProps<ToCheck>) => (
  <FormPage
    title="Check eligibility"
    caption={it.candidate_name}
    state={form}
    button="Save and tell the candidate"
    back={paths.application(it.id)}
  >
    <p>
      Judge by what the round says, and by nothing else. A missing nomination or endorsement is no reason to refuse.
    </p>
    <Criteria of={it.round} />
    <h2 class="nhsuk-heading-m">What to check</h2>
    <Summary rows={facts(it)} />
    {it.wanted && (
      <>
        <h2 class="nhsuk-heading-m">What you asked, and the answer</h2>
        <Summary
          rows={[
            { key: 'Asked', value: it.wanted },
            { key: 'Answered', value: it.informed || 'Not yet' },
          ]}
        />
      </>
    )}
    <p>
      Is something missing? <a href={paths.askInformation(it.id)}>Ask for more information</a> first: the candidate then
      has {lengthOf('information')}, and your clock begins anew with the answer.
    </p>
  </FormPage>
)

const facts = (it: ToCheck): Row[] =>
  (
    [
      ['Round', it.round.title],
      ['Applies as', labelOf(pathways, it.pathway)],
      ['Submitted', it.submitted_at && day(it.submitted_at)],
      ['Current post', [it.current_post, it.employer_name].filter(Boolean).join(', ')],
      ['Reports to', it.reports_to],
      ['Sits on a board', labelOf(boardMembership, it.board_member ?? '')],
      ['At this level', it.years_at_level === null ? null : counted(it.years_at_level, 'year')],
      ['Paid as', labelOf(payFrameworks, it.pay_framework ?? '')],
      ['Registration', registration(it)],
      ['Own view of readiness', labelOf(readinessLabels, it.readiness ?? '')],
      ['Talent conversation', conversation(it)],
      ['Nomination', it.nomination_id ? 'By a leader' : 'None: they apply by themselves'],
      ['Endorsement', endorsement(it)],
    ] as const
  ).map(([key, value]) => ({ key, value: value || 'Not said' }))

const registration = ({ registration_body: body, registration_number: number }: ToCheck) =>
  body && [labelOf(registrationBodies, body), number].filter(Boolean).join(', ')

/** When it took place, with whom, and the readiness both agreed on: the team learns no more of it. */
function conversation({ conversation_state, held_on, partner_name, conversation_readiness }: ToCheck) {
  if (!conversation_state) return 'None in this service'
  if (!held_on) return `With ${partner_name ?? ''}: ${conversations.states[conversation_state].label.toLowerCase()}`
  const held = `On ${day(held_on)} with ${partner_name ?? ''}`
  return conversation_readiness ? `${held}: ${labelOf(readinessLabels, conversation_readiness).toLowerCase()}` : held
}

function endorsement({ endorsement_state: state, endorser_name: name, answer }: ToCheck) {
  if (state === 'given') return `${name ?? ''}: ${labelOf(endorsementAnswers, answer ?? '')}`
  return state === 'asked' ? `${name ?? ''} has not answered yet` : 'Nobody was asked'
}
