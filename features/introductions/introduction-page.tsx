import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { declineReasons, stageNames, stageOf } from '../../rules/introductions.ts'
import { introduction as lifecycle } from '../../rules/lifecycles.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { tag } from '../../ui/nhs.ts'
import { Progress } from '../../ui/progress.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import type { Contact } from '../boards/contact.ts'
import { ContactLine } from '../boards/contact-line.tsx'
import { isChecked } from './appoint.ts'
import type { MemberFacts } from './member-facts.ts'
import { NextSteps } from './next-steps.tsx'
import { Notes } from './notes.tsx'
import { Post } from './post.tsx'
import type { Introduction } from './queries.ts'
import { MemberSummary } from './what-is-seen.tsx'

export interface IntroductionData {
  introduction: Introduction
  /** The names of the organisations that share the post. */
  partners: string[]
  happened: Happened[]
  /** What the organisation may know of the member, for it and the teams; nothing once the organisation has answered. */
  facts: MemberFacts | null
  /** Another organisation has made this member an offer: for their own team alone. */
  wantedElsewhere: boolean
  tieBreaks: number
  /** How many of those introduced to the vacancy were interviewed. */
  met: number
  /** Whom the member and the organisation may speak with. */
  contact: Contact | null
}

export function IntroductionPage({ data, actor }: ViewProps<IntroductionData, 'introduction.see'>) {
  const { introduction: it, happened, facts } = data
  const mine = it.person_id === actor.personId
  const team = holds(actor, 'talent-team', it.scope) || holds(actor, 'home-team', it.scope)
  const title = mine ? `${it.title}, ${it.organisation_name}` : it.member_name
  const stage = stageOf({ state: it.state, checked: isChecked(it) })
  return (
    <Layout
      title={title}
      trail={
        mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.vacancy(it.vacancy_id), text: it.title }]
      }
    >
      <h1>
        <span class="nhsuk-caption-l">
          {mine ? 'Introduction' : `Introduction to ${it.title}, ${it.organisation_name}`}
        </span>
        {title}
      </h1>
      <p>{mine && it.state === 'offered' ? yours : <StateTag of={lifecycle} state={it.state} />}</p>
      {stage !== null && <Progress label="The introduction" steps={stageNames} at={stage} />}
      <Notes data={data} mine={mine} team={team} />
      <NextSteps it={it} met={data.met} actor={actor} />
      <Course it={it} mine={mine} team={team} unnamed={facts?.whyUnnamed} />
      {facts && (
        <>
          <h2 class="nhsuk-heading-m">The member</h2>
          {team && (
            <p>
              <a href={paths.member(it.membership_id)}>{it.member_name}</a>,{' '}
              {[it.current_post, it.employer_name].filter(Boolean).join(', ')}. Member of the pool of{' '}
              {it.home_region_name}.
            </p>
          )}
          <MemberSummary facts={facts} />
        </>
      )}
      <Post it={it} partners={data.partners} />
      {team && (
        <>
          <h2 class="nhsuk-heading-m">Why they fit</h2>
          <Reasons reasons={it.reasons} />
        </>
      )}
      {!team && <ContactLine contact={data.contact} />}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const yours = tag({ text: 'Waiting for your answer', classes: 'nhsuk-tag--blue' })

interface CourseProps {
  it: Introduction
  mine: boolean
  team: boolean
  /** Why the team thought of them, as the organisation reads it. */
  unnamed: string | undefined
}

/** What was said and done on the way, to those it is for. */
function Course({ it, mine, team, unnamed }: CourseProps) {
  const rows = [
    // The team reads it with what the organisation sees, unless it was changed for that.
    it.why && (mine || (team && it.why !== unnamed)) ? { key: 'Why the team thought of you', value: it.why } : null,
    it.interview_on ? { key: 'Interview', value: day(it.interview_on) } : null,
    it.interview_words ? { key: 'What to know for it', value: it.interview_words } : null,
    it.chosen_on ? { key: 'Offer', value: day(it.chosen_on) } : null,
    it.fit_and_proper_on ? { key: 'Fit and proper person test', value: `Done on ${day(it.fit_and_proper_on)}` } : null,
    it.references_on ? { key: 'References', value: `In place on ${day(it.references_on)}` } : null,
    it.starts_on ? { key: 'Appointed from', value: day(it.starts_on) } : null,
    it.ends_on ? { key: 'Appointed until', value: day(it.ends_on) } : null,
    it.feedback ? { key: 'Feedback', value: it.feedback } : null,
    team && it.appointable_on
      ? { key: 'Could have been appointed', value: `Found on ${day(it.appointable_on)}` }
      : null,
    it.decline_because && (mine || team)
      ? { key: mine ? 'Why you declined' : 'Why they declined', value: labelOf(declineReasons, it.decline_because) }
      : null,
    it.reason ? { key: 'Reason', value: it.reason } : null,
  ].map((row) => row && (mine ? row : { ...row, key: row.key.replace(/ of you$/, ' of them') }))
  return rows.some(Boolean) ? <Summary rows={rows} /> : null
}
