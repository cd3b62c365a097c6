import { paths } from '../../paths.ts'
import { endsSoon, standings, type Standing } from '../../rules/board-posts.ts'
import { labelOf, roleFamilies } from '../../rules/categories.ts'
import { monthsBetween, monthsInWords } from '../../rules/how-long.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { Bar } from '../../ui/figures.tsx'
import { tag } from '../../ui/nhs.ts'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { Registered } from './queries.ts'
import { toVacancy } from './to-vacancy.ts'

type Of = { post: Registered }

/** What the post is; beneath it, why it may become vacant. */
export const PostCell = ({ post }: Of) => (
  <div>
    <strong class="app-user-text">{post.title}</strong>
    <br />
    <span class="app-muted">{labelOf(roleFamilies, post.role_family)}</span>
    {post.likely && <p class="app-post__likely app-user-text">{post.likely}</p>}
  </div>
)

export function StandingCell({ post }: Of) {
  const { label, tag: colour } = standings[post.standing as Standing]
  return tag({ text: label, classes: `nhsuk-tag--${colour}` })
}

/** For how long, in words and as a bar beside the longest: a full one is ten years. */
export function SinceCell({ post: { since }, today }: Of & { today: string }) {
  if (!since) return <span class="app-muted">Not known yet</span>
  if (since > today) return <>From {day(since)}</>
  const months = monthsBetween(since, today)
  return (
    <div class="app-post__since">
      <time datetime={since} title={day(since)}>
        {monthsInWords(months)}
      </time>
      <Bar share={Math.min(1, Math.max(months, 1) / 120)} />
    </div>
  )
}

export function TermCell({ post, today }: Of & { today: string }) {
  const ends = post.term_ends_on
  if (!ends) return <span class="app-muted">{post.standing === 'vacant' ? 'None' : 'No end'}</span>
  return (
    <div>
      {day(ends)}
      {endsSoon(post, today) && (
        <>
          <br />
          {tag({
            text: ends < today ? 'Term has ended' : `In ${monthsInWords(monthsBetween(today, ends))}`,
            classes: 'nhsuk-tag--orange',
          })}
        </>
      )}
    </div>
  )
}

/** The live vacancy of the post, or the way to one. */
export function VacancyCell({ post, shares, opens }: Of & { shares: boolean; opens: boolean }) {
  if (post.vacancy) {
    const state = <StateTag of={lifecycle} state={post.vacancy.state} />
    return opens ? (
      <div>
        <a href={paths.vacancy(post.vacancy.id)}>
          The vacancy<span class="nhsuk-u-visually-hidden"> of {post.title}</span>
        </a>{' '}
        {state}
      </div>
    ) : (
      state
    )
  }
  if (!shares) return <span class="app-muted">None</span>
  const { text, href } = toVacancy(post)
  return (
    <a href={href}>
      {text}
      <span class="nhsuk-u-visually-hidden"> for {post.title}</span>
    </a>
  )
}
