import { actorOf } from '../../platform/actor-of.ts'
import type { Db } from '../../platform/db.ts'
import type { Category } from '../../rules/categories.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'

/** For whom somebody may write a nomination: a leader, and the organisation they lead in. */
export interface Place {
  leader: string
  organisation: string
  region: string | null
  /** The organisation's name. */
  name: string
  /** What is chosen. */
  label: string
}

/** By what is chosen in the form: the organisation's code, behind the leader's id where the actor assists them. */
export type Places = Record<string, Place>

/** The organisations that the actor leads in, and those of the leaders they assist. */
export async function placesOf(db: Db, actor: Actor): Promise<Places> {
  const assisted = scopesOf(actor, 'assistant').filter((leader) => leader !== null)
  const leaders = [actor, ...(await Promise.all(assisted.map((leader) => actorOf(db, leader))))]
  const codes = leaders.flatMap((leader) => codesOf(leader))
  if (codes.length === 0) return {}
  const found = await db
    .selectFrom('organisation_period')
    .select(['organisation_code', 'name', 'region_code'])
    .where('organisation_code', 'in', codes)
    .where('to_date', 'is', null)
    .orderBy('name')
    .execute()
  const placesFor = (leader: Actor) =>
    found
      .filter(({ organisation_code }) => codesOf(leader).includes(organisation_code))
      .map(({ organisation_code: organisation, name, region_code: region }): [string, Place] => {
        const own = leader.personId === actor.personId
        const place = {
          leader: leader.personId,
          organisation,
          region,
          name,
          label: own ? name : `${leader.name}, ${name}`,
        }
        return [placeKey(actor, place), place]
      })
  return Object.fromEntries(leaders.flatMap(placesFor))
}

const codesOf = (leader: Actor) => scopesOf(leader, 'leader').filter((code) => code !== null)

export const placeKey = ({ personId }: Actor, { leader, organisation }: Pick<Place, 'leader' | 'organisation'>) =>
  leader === personId ? organisation : `${leader}~${organisation}`

/** The places as a list to choose from. */
export const placeChoices = (places: Places): Category =>
  Object.fromEntries(Object.entries(places).map(([key, { label }]) => [key, label]))
