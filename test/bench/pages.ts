import { paths } from '../../paths.ts'
import { directoryPages } from './directory.ts'
import type { Asked } from './measure.ts'
import { saving, scoring } from './saving.ts'
import type { Scene } from './scene.ts'

/** What a page holds, and at least how often. */
type Holds = Record<string, number>

/** What people open most, and something that they save. */
export function pagesFor(scene: Scene): Asked[] {
  const { member, team, board, assessor, drafts, vacancy, rareVacancy } = scene
  const rows = { '<tr class="nhsuk-table__row"': 26 }
  const queue = paths.applications()
  const answers = { 'class="app-profile__now"': 27, '(last time:': 10 }
  const figures = { 'class="app-whisker"': 20 + 11 + 60 }
  const application = paths.application(member.application)
  return [
    page('home', paths.home(), { 'Find your board': 2, 'href="/boards/': 7 }),
    page('sign-in', paths.signIn(), { 'name="email"': 1 }),
    page('timeline', application, { 'class="app-timeline__item"': 12 }, member.cookie),
    page('timeline, for the team', application, { 'class="app-timeline__item"': 12 }, team.cookie),
    page('overview', paths.overview(), { 'class="app-timeline__item"': 5 }, member.cookie),
    ...directoryPages(team.sought, scene.members).map(([name, at, holds]) => page(name, at, holds, team.cookie)),
    page('a member, for the team', paths.member(member.membership), { 'nhsuk-summary-list__row': 8 }, team.cookie),
    page('match', paths.matches(vacancy), { 'class="app-marks"': 25 }, team.cookie),
    page('match, few fit', paths.matches(rareVacancy), { 'Fitting members': 1 }, team.cookie),
    page('near misses', paths.nearMisses(vacancy), { 'class="app-marks"': 1 }, team.cookie),
    page('queue', queue, rows, team.cookie),
    page('queue, 50th page', `${queue}?after=${encodeURIComponent(team.queuePage50)}`, rows, team.cookie),
    page('report', paths.selfAssessment(member.selfAssessment), answers, member.cookie),
    page('conversation', paths.conversation(member.conversation), { 'class="app-words"': 16 }, member.cookie),
    page('outcomes of a round', paths.roundOutcomes(board.round), rows, board.cookie),
    { ...page('agreement of a round', paths.roundAgreement(board.round), figures, board.cookie), slow: true },
    page('an assessor’s list', paths.assessments(), { 'href="/assessments/': 100 }, assessor.cookie),
    saving(drafts),
    scoring(assessor),
  ]
}

export const emptyPage = page('empty', '/', { '<title>Empty</title>': 1 })

function page(name: string, path: string, holds: Holds, cookie?: string): Asked {
  return {
    name,
    status: 200,
    request: () => ({ path, ...(cookie ? { cookie } : {}) }),
    missing: ({ text }) => {
      const short = Object.entries(holds).find(([part, times]) => text.split(part).length - 1 < times)
      return short ? `fewer than ${short[1]} times ${short[0]}` : null
    },
  }
}
