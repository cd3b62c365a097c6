import { paths } from '../../paths.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { tag } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { Standing } from '../conversations/standing.tsx'
import { titleOf } from '../self-assessments/words.ts'
import type { Overview } from './queries.ts'
import { Section } from './section.tsx'

const overdue = tag({ text: 'Overdue', classes: 'nhsuk-tag--red' })

/** How somebody prepares for their next post: their self-assessments, talent conversations and development plan. */
export function Prepares({ selfAssessments, conversations, plan, me, atWork, begins }: Overview & { me: Actor }) {
  return (
    <>
      <Section
        title="Talent conversations"
        items={conversations.map((it) => ({
          id: it.id,
          href: paths.conversation(it.id),
          text: `With ${it.person_id === me.personId ? it.partner_name : it.person_name}${it.held_on ? `, ${day(it.held_on)}` : ''}`,
          standing: <Standing of={it} actor={me} />,
        }))}
        empty={
          atWork || begins
            ? undefined
            : 'A talk with a senior leader about where you want to go comes before every application.'
        }
        all={{ href: paths.conversations(), text: 'All talent conversations' }}
      />
      <Section
        title="Development plan"
        items={plan.next.map(({ id, state, words, due_on }) => ({
          id,
          ...(due_on < dayInLondon() ? { standing: overdue } : { state, of: lifecycles.action }),
          href: paths.developmentPlan(),
          text: `${words}, by ${day(due_on)}`,
        }))}
        all={{ href: paths.developmentPlan(), text: 'Your development plan' }}
      />
      <Section
        title="Self-assessments"
        items={selfAssessments.map(({ id, framework, changed_at, finished_at }) => ({
          id,
          href: paths.selfAssessment(id),
          text: `${titleOf(framework)}, ${finished_at ? `finished on ${day(finished_at)}` : `last changed on ${day(changed_at)}`}`,
        }))}
        empty={
          atWork || begins
            ? undefined
            : 'Look at yourself against the Success Profile. Only you read it, unless you share it.'
        }
        all={{ href: paths.selfAssessments(), text: 'Your self-assessments' }}
      />
    </>
  )
}
