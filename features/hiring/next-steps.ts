import { paths } from '../../paths.ts'
import { endsSoon } from '../../rules/board-posts.ts'
import { counted, day } from '../../ui/words.ts'
import type { Registered } from '../board-posts/queries.ts'
import type { LiveVacancy } from './live.ts'
import type { Portal } from './portal.ts'

interface Step {
  /** What to do, as a link. */
  text: string
  href: string
  /** Why. */
  because: string
}

/** What to do next, the most urgent first; few enough to be read. */
export const nextSteps = (portal: Portal, today: string): Step[] =>
  [
    ...introducedOnes(portal),
    ...fromPosts(portal, today),
    ...(portal.posts.length === 0 ? [beginRegister(portal)] : []),
    ...(portal.recruits && portal.live.vacancies.length === 0 ? [firstVacancy] : []),
  ].slice(0, 6)

const introducedOnes = ({ recruits, live }: Portal): Step[] =>
  live.vacancies
    .filter(({ waiting }) => recruits && waiting > 0)
    .map(({ id, title, waiting }) => ({
      text: `Go on with ${title}`,
      href: paths.vacancy(id),
      because: `${counted(waiting, 'member waits', 'members wait')} for your next step.`,
    }))

/** Posts that nobody holds for good, or not for long any more, and for which no vacancy has been shared. */
const fromPosts = ({ recruits, posts, live }: Portal, today: string): Step[] =>
  posts
    .filter(
      (post) => recruits && (post.standing === 'vacant' || endsSoon(post, today)) && !isShared(post, live.vacancies),
    )
    .map((post) => ({
      text: `${post.standing === 'vacant' ? 'Share a vacancy' : 'Predict a vacancy'} for ${post.title}`,
      href: `${paths.shareVacancy()}?post=${post.id}`,
      because:
        post.standing === 'vacant' || !post.term_ends_on ? 'The post is vacant.' : termOf(post.term_ends_on, today),
    }))

/** Also by a vacancy of the same role that was shared by itself. */
const isShared = ({ vacancy, role_family }: Registered, live: readonly LiveVacancy[]) =>
  vacancy !== null || live.some((it) => it.board_post_id === null && it.role_family === role_family)

const termOf = (ends: string, today: string) =>
  ends < today ? `The term ended on ${day(ends)}.` : `The term ends on ${day(ends)}.`

const beginRegister = ({ code }: Portal): Step => ({
  text: 'Enter the posts of your board',
  href: paths.boardPosts(code),
  because: 'It takes a minute: you tick them in a list. Then you see which may become vacant, and can share it early.',
})

const firstVacancy: Step = {
  text: 'Share a vacancy',
  href: paths.shareVacancy(),
  because: 'The regional talent team looks in the pool for members who fit, before any search firm is asked.',
}
