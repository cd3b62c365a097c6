import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { Summary } from '../../ui/summary.tsx'
import { day, moment } from '../../ui/words.ts'
import type { Conversation } from './queries.ts'
import { otherOf, sideOf } from './sides.ts'

interface Props {
  it: Conversation
  actor: Actor
  /** The self-assessment that the candidate shares in it. */
  shared: string | null
}

/** The two, the day, how to prepare, and what they agreed. */
export function Meeting({ it, actor, shared }: Props) {
  const open = it.state === 'arranged'
  const under = open || it.state === 'acknowledged'
  const candidate = sideOf(it, actor) === 'candidate'
  const by = it.begun_by === actor.personId ? 'You' : otherOf(it, actor).name
  const change = (href: string, what: string) => (open ? { href, what } : undefined)
  return (
    <Summary
      rows={[
        { key: candidate ? 'Leader' : 'Candidate', value: otherOf(it, actor).name },
        it.message ? { key: `${by} wrote`, value: it.message } : null,
        it.reason ? { key: 'Why it ended', value: it.reason } : null,
        it.elsewhere
          ? { key: 'Where', value: `Held outside this service, as ${by.replace('You', 'you')} stated` }
          : null,
        open || it.takes_place_at
          ? {
              key: 'When and where',
              value: <Day it={it} />,
              change: change(paths.arrangeConversation(it.id), 'when and where you talk'),
            }
          : null,
        under && !it.elsewhere ? { key: 'To prepare', value: <Prepare candidate={candidate} shared={shared} /> } : null,
        open || it.held_on
          ? {
              key: 'You talked on',
              value: it.held_on ? day(it.held_on) : 'Not said yet',
              change: change(paths.conversationReadiness(it.id), 'the day you talked'),
            }
          : null,
        open || it.readiness
          ? {
              key: 'Agreed readiness',
              value: it.readiness ? labelOf(readinessLabels, it.readiness) : 'Not agreed yet',
              change: change(paths.conversationReadiness(it.id), 'the agreed readiness'),
            }
          : null,
        it.state === 'held' && !it.elsewhere
          ? {
              key: 'Who reads it',
              value: it.shared_with
                ? `The two of you, and the talent team of ${it.shared_with}`
                : 'Only the two of you',
              change: candidate ? { href: paths.shareConversation(it.id), what: 'who reads it' } : undefined,
            }
          : null,
      ]}
    />
  )
}

const Day = ({ it }: { it: Conversation }) =>
  it.takes_place_at ? (
    <>
      {moment(it.takes_place_at)}
      <br />
      {it.place}
      <br />
      <a href={paths.conversationCalendar(it.id)}>Put it into your calendar</a>
    </>
  ) : (
    <>Not set yet</>
  )

const Prepare = ({ candidate, shared }: { candidate: boolean; shared: string | null }) => (
  <>
    <a href={paths.conversationGuide()}>How to prepare</a>
    <br />
    {shared && <a href={paths.selfAssessment(shared)}>{candidate ? 'Your' : 'The candidate’s'} self-assessment</a>}
    {!shared && candidate && <a href={paths.selfAssessments()}>Assess yourself, and decide whether to share it</a>}
    {!shared && !candidate && 'No self-assessment has been shared with you'}
  </>
)
