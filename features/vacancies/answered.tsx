import { paths } from '../../paths.ts'
import { button } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { whyAskAgain, type LedTo } from './led-to.ts'
import type { Vacancy } from './queries.ts'

interface Props {
  it: Vacancy
  led: LedTo
  team: boolean
  recruiter: boolean
}

/** What the team answered, what came of it, and what the organisation may do next. */
export function Answered({ it, led, team, recruiter }: Props) {
  const again = whyAskAgain(led)
  const fits = it.answer === 'slate'
  return (
    <div class="nhsuk-inset-text">
      <p>
        The talent team {fits ? 'found members who fit' : 'answered'} on {day(it.answered_on ?? '')}
        {fits ? '.' : ' that nobody fits.'}
        {led === 'asking' && ' Members are being asked: whoever accepts appears under “Introductions”.'}
      </p>
      {it.answer_words && <p class="app-user-text">{it.answer_words}</p>}
      {recruiter && it.state === 'open' && !fits && <NobodyFits it={it} />}
      {again && (recruiter || team) && <p>{team ? ofTheTeam[led ?? ''] : again}</p>}
      {again && recruiter && button({ text: 'Ask the talent team again', href: paths.askAgain(it.id) })}
    </div>
  )
}

/** The same, as its team reads it. */
const ofTheTeam: Record<string, string> = {
  'nobody-left': 'Nobody who was introduced is still available. The organisation may ask you again.',
  'nobody-accepted': 'Nobody has accepted so far. The organisation may ask you again.',
  changed: 'The organisation has changed the vacancy since, and may ask you again.',
}

const NobodyFits = ({ it }: { it: Vacancy }) => (
  <>
    <p>
      <a href={paths.editVacancy(it.id)}>Change the post</a> or{' '}
      <a href={paths.vacancyRequirements(it.id)}>what is asked for</a> if that would help: then you can ask the talent
      team again.
    </p>
    <p>
      <a href={paths.recordSearch(it.id)}>Record that you use a search firm</a>. It is recorded at once; the talent team
      acknowledges an exception afterwards.
    </p>
  </>
)
