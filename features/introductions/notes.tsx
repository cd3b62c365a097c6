import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import { standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { seenStates } from '../../rules/lifecycles/introduction.ts'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import type { IntroductionData } from './introduction-page.tsx'
import { isChecked } from './appoint.ts'

interface Props {
  data: IntroductionData
  mine: boolean
  team: boolean
}

/** What the reader has to know at this stage, in a sentence or two. */
export function Notes({ data: { introduction: it, wantedElsewhere, tieBreaks }, mine, team }: Props) {
  const notes: Child[] = []
  const until = it.answer_by && left(it.answer_by)
  if (it.state === 'offered' && mine)
    notes.push(
      `Please answer by ${until}. Nobody in ${it.organisation_name} knows that you are asked. Before you accept you read what they would see, word for word.`,
    )
  if (it.state === 'offered' && team && until) notes.push(`The member has until ${until}, to answer.`)
  if (it.state === 'unanswered')
    notes.push(
      mine
        ? 'You did not answer in time, so this introduction ended. If you would still like to be introduced, accept it now: it works as long as the post is there.'
        : 'The member may still accept while the post is there, or you can ask them again with a new slate.',
    )
  if (it.feedback_due && (seenStates as readonly string[]).includes(it.state))
    notes.push(`The post is filled. ${mine ? 'You are' : 'This member is'} owed an answer by ${left(it.feedback_due)}.`)
  if (mine && it.state === 'accepted')
    notes.push(
      `${it.organisation_name} can read your summary now, without your name. Its next step is to open your profile, or to give you an answer: we email you when it does either.`,
    )
  if (mine && it.state === 'chosen')
    notes.push(
      `${it.organisation_name} would like to appoint you, and makes the offer to you itself: answer it there. Its checks come before the appointment. If you do not want the post, withdraw.`,
    )
  if (!mine && !team) {
    if (it.state === 'accepted')
      notes.push('You see a summary. Open the profile to see who it is: the member is told that you did.')
    if (it.state === 'chosen' && !isChecked(it))
      notes.push('Before the appointment, record when the fit and proper person test and the references were done.')
  }
  if (wantedElsewhere && !mine)
    notes.push('Another organisation has made this member an offer. This one does not know of it.')
  if (team && it.state === 'fallen-through' && it.membership_state !== 'active')
    notes.push('Their membership has ended. They are in no pool unless they are admitted again.')
  if (team && tieBreaks > 0) notes.push('The organisation has recorded a tie-break under section 159 for this vacancy.')
  return (
    <>
      {notes.map((text) => insetText({ html: <p>{text}</p> }))}
      {team && it.state === 'fallen-through' && (
        <p>
          <a href={paths.slate(it.vacancy_id)}>Look first at those who could have been appointed</a>
        </p>
      )}
    </>
  )
}

const left = (due: string) => `${day(due)}, ${standing(due, dayInLondon()).words}`
