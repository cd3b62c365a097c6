import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, roleFamilies } from '../../rules/categories.ts'
import { introduction as lifecycle } from '../../rules/lifecycles.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { whatIsSeen } from './pages.tsx'
import type { Introduction } from './queries.ts'

export interface IntroductionData {
  introduction: Introduction
  happened: Happened[]
}

export function IntroductionPage({
  data: { introduction: it, happened },
  actor,
}: ViewProps<IntroductionData, 'introduction.see'>) {
  const mine = it.person_id === actor.personId
  const team = holds(actor, 'talent-team', it.scope) || holds(actor, 'home-team', it.scope)
  const title = mine ? `${it.title}, ${it.organisation_name}` : it.member_name
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
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {it.state in stages && <Progress label="The introduction" steps={stageNames} at={stages[it.state] ?? 0} />}
      {mine && it.state === 'offered' && (
        <p>
          Nobody in {it.organisation_name} knows that you are asked. If you accept, they see {whatIsSeen}; nothing else.
        </p>
      )}
      <Moves of={lifecycle} thing={it} actor={actor} ways={ways(it.id)} />
      <Post it={it} />
      {!mine && <Member it={it} />}
      {team && (
        <>
          <h2 class="nhsuk-heading-m">Why they fit</h2>
          <Reasons reasons={it.reasons} />
        </>
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const stageNames = ['Asked', 'Introduced', 'Interview', 'Appointment']

/** At which stage an introduction stands while it is under way. */
const stages: Partial<Record<Introduction['state'], number>> = {
  offered: 0,
  accepted: 2,
  interviewing: 2,
  appointed: 4,
}

const ways = (id: string) => ({
  agree: paths.agreeIntroduction(id),
  refuse: paths.refuseIntroduction(id),
  recall: paths.recallIntroduction(id),
  accept: paths.acceptIntroduction(id),
  decline: paths.declineIntroduction(id),
  interview: paths.recordInterview(id),
  appoint: paths.recordAppointment(id),
  'turn-down': paths.turnDown(id),
  withdraw: paths.withdrawIntroduction(id),
})

const Post = ({ it }: { it: Introduction }) => (
  <>
    <h2 class="nhsuk-heading-m">The post</h2>
    <Summary
      rows={[
        { key: 'Title', value: it.title },
        { key: 'Organisation', value: <a href={paths.organisation(it.organisation_code)}>{it.organisation_name}</a> },
        { key: 'Role', value: labelOf(roleFamilies, it.role_family) },
        { key: 'Held as', value: labelOf(contractTypes, it.contract_type) },
        { key: 'Begins', value: day(it.vacancy_starts_on) },
        it.description ? { key: 'About the post', value: it.description } : null,
        it.interview_on ? { key: 'Interview', value: day(it.interview_on) } : null,
        it.starts_on ? { key: 'Appointed from', value: day(it.starts_on) } : null,
        it.ends_on ? { key: 'Appointed until', value: day(it.ends_on) } : null,
        it.feedback ? { key: 'Feedback', value: it.feedback } : null,
        it.reason ? { key: 'Reason', value: it.reason } : null,
      ]}
    />
  </>
)

const Member = ({ it }: { it: Introduction }) => (
  <>
    <h2 class="nhsuk-heading-m">The member</h2>
    <Summary
      rows={[
        { key: 'Name', value: it.member_name },
        { key: 'Current post', value: [it.current_post, it.employer_name].filter(Boolean).join(', ') },
        { key: 'Readiness', value: labelOf(readinessLabels, it.readiness) },
        { key: 'Available from', value: day(it.available_from) },
        { key: 'Member of the pool of', value: it.home_region_name },
      ]}
    />
  </>
)
