import { randomUUID } from 'node:crypto'
import { paths } from '../../paths.ts'
import { readinessNames } from '../../rules/readiness.ts'
import type { Asked } from './measure.ts'
import type { Scene } from './pool.ts'

/** What a page holds, and at least how often. */
type Holds = Record<string, number>

/** What people open most, and something that they save. */
export function pagesFor({ member, team, drafts, vacancy, rareVacancy }: Scene): Asked[] {
  const list = `${paths.members()}?region=Y56`
  const rows = { '<tr class="nhsuk-table__row"': 26 }
  const application = paths.application(member.application)
  return [
    page('home', paths.home(), { 'Find your board': 2, 'href="/boards/': 7 }),
    page('sign-in', paths.signIn(), { 'name="email"': 1 }),
    page('timeline', application, { 'class="app-timeline__item"': 12 }, member.cookie),
    page('timeline, for the team', application, { 'class="app-timeline__item"': 12 }, team.cookie),
    page('overview', paths.overview(), { 'class="app-timeline__item"': 10 }, member.cookie),
    page('member list', list, rows, team.cookie),
    page('member list, middle', `${list}&after=${encodeURIComponent(team.middle)}`, rows, team.cookie),
    page('member list, one role', `${list}&role=operations`, { '<tr class="nhsuk-table__row"': 20 }, team.cookie),
    page('match', paths.matches(vacancy), { 'class="app-reasons"': 15 }, team.cookie),
    page('match, few fit', paths.matches(rareVacancy), { 'Fitting members': 1 }, team.cookie),
    saving(drafts),
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

/** Each connection saves one task of a draft of its own, in the version that the save before has made. */
function saving(drafts: Scene['drafts']): Asked {
  const versions = drafts.map(() => 0)
  return {
    name: 'save a task',
    status: 303,
    request: (connection) => {
      const { cookie, application } = drafts[connection]!
      const version = (versions[connection] = (versions[connection] ?? 0) + 1)
      const readiness = readinessNames[version % readinessNames.length] ?? 'now'
      return {
        path: paths.readiness(application),
        cookie,
        form: { 'form-id': randomUUID(), version: String(version), readiness },
      }
    },
    missing: ({ location }) => (location?.startsWith('/applications/') ? null : `led to ${location}`),
  }
}
