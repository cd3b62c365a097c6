import { paths } from '../../paths.ts'
import { organisationKinds, organisationSizes } from '../../rules/career.ts'
import { contractTypes, labelOf, roleFamilies, vacancyReasons } from '../../rules/categories.ts'
import { glimpseWords, isOverdue, isStaleVacancy } from '../../rules/pool-first.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import { button, tag } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { FromAdvert } from '../adverts/from-advert.tsx'
import { isPredicted } from './actions.ts'
import type { lastGlimpse } from './glimpse.ts'
import type { partnersOf, Requirement, Vacancy } from './queries.ts'
import { registrationAsked } from './registration-asked.ts'

/** That it was expected by now, or nobody has said for long whether it is still right. */
export function OutOfDate({
  it,
  today,
}: {
  it: Pick<Vacancy, 'state' | 'starts_on' | 'confirmed_on' | 'source' | 'asked_on'>
  today: string
}) {
  if (isOverdue(it, today)) return tag({ text: 'Expected by now', classes: 'nhsuk-tag--orange' })
  if (!isLive(it.state) || !isStaleVacancy(it, today)) return null
  return tag({ text: 'May be out of date', classes: 'nhsuk-tag--orange' })
}

/** What a draft still waits for. */
export const Unshared = ({ it, partners }: Omit<SummaryProps, 'recruiter'>) => (
  <p>
    {partners.length > 0 ? 'Only those who share the post see this yet.' : 'Nobody else sees this yet.'} Check what is
    below, and say what is asked for. Then {isPredicted(it) ? 'share it as predicted' : 'ask the talent pool'}.
  </p>
)

/** What its own people are asked to do about that. */
export function KeepFresh({ it, today }: { it: Vacancy; today: string }) {
  if (isOverdue(it, today))
    return (
      <p>
        It was expected to become vacant from {day(it.starts_on)}. Confirm it as immediate,{' '}
        <a href={paths.editVacancy(it.id)}>move its days</a>, or close it.
      </p>
    )
  if (it.state === 'draft' || !isStaleVacancy(it, today)) return null
  return (
    <p>
      Nobody has said since {day(it.confirmed_on)} whether it is still right.{' '}
      <a href={paths.freshenVacancy(it.id)}>Say so</a>
    </p>
  )
}

/** Said where the day's look has been had. */
export const tomorrow = 'You looked today. You can look again tomorrow.'

type Glimpsed = Awaited<ReturnType<typeof lastGlimpse>>

/** What the organisation knows of how many would fit. */
export const Glimpse = ({ it, glimpse, today }: { it: Vacancy; glimpse: Glimpsed; today: string }) => (
  <p>
    {glimpse ? (
      <>
        <strong>{glimpseWords(glimpse.number)}</strong>
        {wasAsked(it, glimpse.seen_on) && ', beside those who were asked for it already'}, as the vacancy stood when you
        looked on {day(glimpse.seen_on)}.{' '}
        {glimpse.seen_on === today ? tomorrow : <a href={paths.glimpse(it.id)}>Look again</a>}
      </>
    ) : (
      button({ text: 'See how many fit', href: paths.glimpse(it.id), variant: 'secondary' })
    )}
  </p>
)

/** Whether the look left out somebody who had been asked by then: on the day of the answer nobody can tell. */
const wasAsked = ({ answer, answered_on }: Vacancy, seenOn: string) =>
  answer === 'slate' && answered_on !== null && answered_on < seenOn

interface SummaryProps {
  it: Vacancy
  partners: Awaited<ReturnType<typeof partnersOf>>
  recruiter: boolean
}

export function PostSummary({ it, partners, recruiter }: SummaryProps) {
  const open = recruiter && it.state !== 'filled' && it.state !== 'closed'
  const change = (href: string, what: string) => (open ? { href, what } : undefined)
  const post = change(paths.editVacancy(it.id), 'the post')
  return (
    <>
      <h2 class="nhsuk-heading-m">The post</h2>
      <Summary
        rows={[
          { key: 'Role', value: labelOf(roleFamilies, it.role_family), change: post },
          { key: 'Held as', value: labelOf(contractTypes, it.contract_type) },
          {
            key: 'Begins',
            value: it.latest_on ? `Between ${day(it.starts_on)} and ${day(it.latest_on)}` : day(it.starts_on),
          },
          it.ends_on ? { key: 'Ends', value: day(it.ends_on) } : null,
          it.reason ? { key: 'Why', value: labelOf(vacancyReasons, it.reason) } : null,
          it.likelihood ? { key: 'Likelihood', value: `${it.likelihood}%` } : null,
          { key: 'Salary', value: salary(it), change: change(paths.vacancyTerms(it.id), 'the salary') },
          it.contract_type === 'joint' || partners.length > 0
            ? {
                key: 'Shared with',
                value: partners.map(({ name }) => name).join('\n') || 'No other organisation is named yet',
                change: change(paths.vacancyPartners(it.id), 'who shares the post'),
              }
            : null,
          { key: 'Region', value: it.region_name },
          it.source === 'advert' ? { key: 'From an advert', value: <FromAdvert it={it} /> } : null,
          it.description ? { key: 'About the post', value: it.description } : null,
          isLive(it.state)
            ? {
                key: 'Last confirmed',
                value: day(it.confirmed_on),
                change: open
                  ? { href: paths.freshenVacancy(it.id), text: 'Confirm', what: 'that it is still right' }
                  : undefined,
              }
            : null,
          it.outcome ? { key: 'Closed because', value: it.outcome } : null,
        ]}
      />
    </>
  )
}

/** What must hold and what would help. */
export function AskedFor({ it, recruiter }: { it: Vacancy; recruiter: boolean }) {
  const open = recruiter && it.state !== 'filled' && it.state !== 'closed'
  const all = (weight: Requirement['weight']) => [
    ...(it.registrations.length > 0 && it.registration_weight === weight ? [registrationAsked(it.registrations)] : []),
    ...(it.board_experience === weight ? ['Having sat on a board'] : []),
    ...it.requirements.filter((one) => one.weight === weight).map(({ words }) => words),
  ]
  return (
    <>
      <h2 class="nhsuk-heading-m">What is asked for</h2>
      <Summary
        rows={[
          {
            key: 'Must have',
            value: all('must').join('\n') || 'Nothing beyond the role',
            change: open ? { href: paths.vacancyRequirements(it.id), what: 'what is asked for' } : undefined,
          },
          { key: 'Would help', value: all('should').join('\n') || 'Nothing' },
          it.organisation_kind || it.organisation_size
            ? {
                key: 'The organisation',
                value: [
                  it.organisation_kind && labelOf(organisationKinds, it.organisation_kind),
                  it.organisation_size && labelOf(organisationSizes, it.organisation_size),
                  it.challenged && 'Challenged, and looking for somebody who would take that on',
                ]
                  .filter(Boolean)
                  .join('\n'),
              }
            : null,
        ]}
      />
    </>
  )
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 })

/** "£120,000 to £135,000 a year". */
export function salary(it: Pick<Vacancy, 'salary_from' | 'salary_to'>): string {
  if (it.salary_from === null || it.salary_to === null) return 'Not stated'
  const from = pounds.format(it.salary_from)
  return it.salary_from === it.salary_to ? `${from} a year` : `${from} to ${pounds.format(it.salary_to)} a year`
}
