import { paths } from '../../paths.ts'
import { endsSoon } from '../../rules/board-posts.ts'
import { isOverdue, isStaleVacancy } from '../../rules/pool-first.ts'
import { counted, day } from '../../ui/words.ts'
import type { Registered } from '../board-posts/queries.ts'
import { toVacancy } from '../board-posts/to-vacancy.ts'
import { whyAskAgain } from '../vacancies/led-to.ts'
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
    ...owedAnswers(portal),
    ...introducedOnes(portal),
    ...onVacancies(portal, today),
    ...fromPosts(portal, today),
    ...(portal.posts.length === 0 ? [beginRegister(portal)] : []),
    ...(portal.recruits && portal.live.vacancies.length === 0 ? [firstVacancy] : []),
  ].slice(0, 6)

/** Somebody else has been appointed, and those who were met have no answer yet. */
const owedAnswers = ({ recruits, owed }: Portal): Step[] =>
  owed
    .filter(() => recruits)
    .map(({ vacancy_id, title, number, by }) => ({
      text: `${counted(number, 'person is', 'people are')} owed an answer by ${day(by)}`,
      href: paths.vacancy(vacancy_id),
      because: `Somebody else was appointed as ${title}.`,
    }))

const introducedOnes = ({ recruits, live }: Portal): Step[] =>
  live.vacancies
    .filter(({ waiting }) => recruits && waiting > 0)
    .map(({ id, title, waiting }) => ({
      text: `Go on with ${title}`,
      href: paths.vacancy(id),
      because: `${counted(waiting, 'member waits', 'members wait')} for your next step.`,
    }))

/** Vacancies that wait for a word of the organisation itself. */
const onVacancies = ({ recruits, live }: Portal, today: string): Step[] =>
  recruits ? live.vacancies.flatMap((it) => wordOn(it, today) ?? []) : []

function wordOn(it: LiveVacancy, today: string): Step | null {
  const { title } = it
  if (it.state === 'draft')
    return {
      text: `Share ${title}`,
      href: paths.vacancy(it.id),
      because: 'It is prepared, and nobody else sees it yet.',
    }
  if (isOverdue(it, today))
    return {
      text: `Confirm ${title}, or move its days`,
      href: paths.vacancy(it.id),
      because: `It was expected to become vacant from ${day(it.starts_on)}.`,
    }
  const again = whyAskAgain(it.led)
  if (again) return { text: `Ask the talent team again for ${title}`, href: paths.askAgain(it.id), because: again }
  if (it.state === 'open' && it.answer === 'nobody-fits' && it.byStage.length === 0)
    return {
      text: `Decide how to go on with ${title}`,
      href: paths.vacancy(it.id),
      because: 'The talent team answered that nobody fits, and says what would help.',
    }
  if (it.state === 'open' && it.source === 'advert' && it.asked_on === null)
    return {
      text: `Ask the talent pool for ${title}`,
      href: paths.askForAdvertised(it.id),
      because: 'We know of it from an advert. The talent team looks for members who fit once you ask.',
    }
  if (isStaleVacancy(it, today))
    return {
      text: `Say whether ${title} is still right`,
      href: paths.freshenVacancy(it.id),
      because: `Nobody has said so since ${day(it.confirmed_on)}.`,
    }
  if (it.state === 'open' && it.asked_on === null && it.waiting === 0)
    return {
      text: `Ask the talent pool for ${title}`,
      href: paths.askForAdvertised(it.id),
      because: 'The talent team has not been asked for it yet.',
    }
  return null
}

/** Posts that nobody holds for good, or not for long any more, and for which no vacancy has been shared. */
const fromPosts = ({ recruits, posts }: Portal, today: string): Step[] =>
  posts
    .filter((post) => recruits && (post.standing === 'vacant' || endsSoon(post, today)) && !post.vacancy)
    .map((post) => {
      const { text, href } = toVacancy(post)
      return { text: `${text} for ${post.title}`, href, because: whyNow(post, today) }
    })

const whyNow = ({ standing, term_ends_on: ends }: Registered, today: string) =>
  standing === 'vacant' || !ends ? 'The post is vacant.' : termOf(ends, today)

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
