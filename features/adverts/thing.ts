import type { Thing } from '../../platform/move.ts'
import type { States } from '../../rules/lifecycles.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'

interface Row {
  id: string
  state: States['advert']
  region_code: string | null
  organisation_code: string | null
}

/**
 * An advert as a thing that moves. Where nobody knows whose it is, any region's team may settle it.
 * @param actor whoever looks at it; none for the service
 */
export const advertThing = (row: Row, actor?: Actor): Thing<'advert'> => ({
  id: row.id,
  state: row.state,
  scope: { 'talent-team': row.region_code ?? (actor ? scopesOf(actor, 'talent-team') : null) },
  about: { thing: 'advert', id: row.id, region: row.region_code, organisation: row.organisation_code },
})
