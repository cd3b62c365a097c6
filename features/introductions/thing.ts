import type { Thing } from '../../platform/move.ts'
import type { States } from '../../rules/lifecycles.ts'

/** What decides who may see an introduction, and how much of it. */
export interface Row {
  id: string
  state: States['introduction']
  offered_at: Date | null
  accepted_at: Date | null
  released_at: Date | null
  person_id: string
  region_code: string
  home_region_code: string
  organisation_code: string
}

/** A member sees it once they were asked, a recruiter once the member accepted; the teams from the beginning. */
export const introductionThing = (row: Row): Thing<'introduction'> => ({
  id: row.id,
  state: row.state,
  scope: {
    candidate: row.offered_at ? row.person_id : null,
    'talent-team': row.region_code,
    'home-team': row.home_region_code,
    recruiter: row.accepted_at ? row.organisation_code : null,
  },
  about: {
    thing: 'introduction',
    id: row.id,
    person: row.person_id,
    region: row.region_code,
    organisation: row.organisation_code,
  },
})
