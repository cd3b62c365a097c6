import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways, roleFamilies } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { deadlineWords, standingOf } from '../../rules/rounds.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import { daysLeft } from './days-left.ts'
import { ForTeam } from './for-team.tsx'
import { HowAssessed } from './how-assessed.tsx'
import type { roundFor } from './of-team.ts'
import { Afterwards, Apply, Criteria, Questions } from './round-parts.tsx'
import { Standing } from './standing.tsx'

export type Shown = NonNullable<Awaited<ReturnType<typeof roundFor>>>

/** One round as everybody may read it, signed in or not. */
export function RoundPage({ data: it, actor }: ViewProps<Shown, 'everybody'>) {
  const today = dayInLondon()
  const standing = standingOf(it, today)
  return (
    <Layout
      title={`${it.title}, ${it.board_name}`}
      trail={[
        { href: paths.boards(), text: 'Talent boards' },
        { href: paths.board(it.board_slug), text: it.board_name },
      ]}
    >
      <h1 class="app-user-text">
        <span class="nhsuk-caption-l">{it.board_name}</span>
        {it.title}
      </h1>
      <p>
        <Standing of={it} />
      </p>
      {it.theirs && actor && <ForTeam round={it} actor={actor} />}
      {it.description && <p class="app-user-text">{it.description}</p>}
      {it.state === 'published' && standing === 'not-yet' && (
        <p>It opens on {day(it.opens_on)}. You can prepare now: read what it asks, and hold a talent conversation.</p>
      )}
      {standing === 'closed' && <Closed />}
      {standing === 'open' && <Apply round={it} />}
      <Summary
        rows={[
          { key: 'For', value: labelOf(pathways, it.pathway) },
          {
            key: 'Roles',
            value: it.role_families.length > 0 ? labelsOf(roleFamilies, it.role_families) : 'Every role',
          },
          { key: 'Opens', value: day(it.opens_on) },
          { key: 'Closes', value: closing(it, today) },
        ]}
      />
      <Criteria of={it} />
      <Questions of={it} />
      <HowAssessed of={it} />
      <Afterwards of={it} />
    </Layout>
  )
}

function closing({ closes_on, opens_on, state }: Shown, today: string) {
  if (state === 'closed') return 'Closed by the board'
  if (closes_on === null) return deadlineWords(null)
  if (closes_on < today) return day(closes_on)
  return opens_on <= today ? `${deadlineWords(closes_on)}. ${daysLeft(closes_on, today)}.` : deadlineWords(closes_on)
}

const Closed = () =>
  insetText({
    html: (
      <p>
        This round takes no more applications or nominations. What was submitted before counts.{' '}
        <a href={paths.boards()}>See which boards have a round open now</a>.
      </p>
    ),
  })
