import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { runnersUp } from '../introductions/runners-up.ts'
import { underWay } from '../introductions/under-way.ts'
import { vacancy } from '../vacancies/queries.ts'
import { matchesFor } from './matches.ts'
import { MatchesPage } from './matches-page.tsx'
import { nearMissesFor } from './near-misses.ts'
import { NearMissesPage } from './near-misses-page.tsx'

export const matchingPages: Page[] = [
  page({
    path: paths.matches,
    can: 'vacancy.match',
    reads: 'vacancy.match',
    load: async ({ db, matching, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      if (!found) return null
      const matches = await matchesFor(matching, found)
      const nearMisses = matches.length === 0 ? await nearMissesFor(matching, found) : null
      const runners = (await runnersUp(db, found)).length
      const known = await underWay(db, found, matches)
      return { vacancy: found, matches, nearMisses, runners, underWay: known, scope: found.scope, about: found.about }
    },
    view: MatchesPage,
  }),
  page({
    path: paths.nearMisses,
    can: 'vacancy.match',
    reads: 'vacancy.match',
    load: async ({ db, matching, actor, params }) => {
      const found = await vacancy(db, actor, params.id)
      return (
        found && {
          vacancy: found,
          misses: await nearMissesFor(matching, found),
          runners: (await runnersUp(db, found)).length,
          scope: found.scope,
          about: found.about,
        }
      )
    },
    view: NearMissesPage,
  }),
]
