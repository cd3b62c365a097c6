import { paths } from '../../paths.ts'
import { standing } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import { isChecked } from './appoint.ts'
import { isInterviewAhead } from './interview.ts'
import { introductionThing, type Row } from './thing.ts'

interface Listed extends Row {
  vacancy_state: string
  answer_by: string | null
  feedback_due: string | null
  fit_and_proper_on: string | null
  references_on: string | null
  interview_on: string | null
}

/** What has to be done next about an introduction, and by when: a link for whoever does it. */
export function nextOf(it: Listed, actor: Actor) {
  const recruits = holds(actor, 'recruiter', introductionThing(it).scope)
  const clock = it.feedback_due ? `, ${standing(it.feedback_due, dayInLondon()).words}` : ''
  if (it.state === 'proposed') return 'Their own team answers'
  if (it.state === 'offered') return it.answer_by ? `The member answers by ${day(it.answer_by)}` : 'The member answers'
  if (it.state === 'interviewing' && isInterviewAhead(it)) return `Interview on ${day(it.interview_on ?? '')}`
  const step = stepOf(it)
  return recruits ? (
    <>
      <a href={step.at}>{step.text}</a>
      {clock}
    </>
  ) : (
    `The organisation: ${step.text.toLowerCase()}${clock}`
  )
}

function stepOf(it: Listed): { text: string; at: string } {
  if (!isLive(it.vacancy_state)) return { text: 'Give feedback', at: paths.turnDown(it.id) }
  if (it.state === 'accepted') return { text: 'Open the profile', at: paths.askForProfile(it.id) }
  if (it.state === 'released') return { text: 'Read the profile', at: paths.profile(it.id) }
  if (it.state === 'shortlisted') return { text: 'Set the interview day', at: paths.recordInterview(it.id) }
  if (it.state === 'interviewing') return { text: 'Make an offer or give feedback', at: paths.introduction(it.id) }
  return isChecked(it)
    ? { text: 'Record the appointment', at: paths.recordAppointment(it.id) }
    : { text: 'Record the checks', at: paths.recordChecks(it.id) }
}
