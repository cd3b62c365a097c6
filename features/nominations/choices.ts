import type { Db } from '../../platform/db.ts'
import { typedDay, type Typed } from '../../platform/form.ts'
import { Stale } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { theOnlyOne } from '../organisations/held-for.ts'
import { openRounds, roundChoices } from '../rounds/queries.ts'
import type { FormChoices } from './form.ts'
import { inPreparation } from './in-preparation.ts'
import { placeChoices, placeKey, placesOf, type Places } from './places.ts'
import type { Nomination } from './queries.ts'
import { conversationAnswer } from './stated-conversation.ts'

export interface Choices {
  places: Places
  options: FormChoices
  /** Rounds of other boards are open and not among those to choose from. */
  more: boolean
}

/** For whom and to which rounds the actor may write: of their own regions first, of every board where they ask for it. */
export async function choicesFor(db: Db, actor: Actor, query: URLSearchParams, leader?: string): Promise<Choices> {
  const all = Object.entries(await placesOf(db, actor))
  const places = Object.fromEntries(leader ? all.filter(([, place]) => place.leader === leader) : all)
  const regions = new Set(Object.values(places).map(({ region }) => region))
  const open = await openRounds(db, dayInLondon())
  const isNear = (round: { id: string; region_code: string }) =>
    regions.has(round.region_code) || round.id === query.get('round')
  const near = open.filter(isNear)
  const offered = query.get('all') === 'yes' ? [...near, ...open.filter((round) => !isNear(round))] : near
  return {
    places,
    options: {
      places: placeChoices(places),
      rounds: roundChoices(offered),
      assists: Object.values(places).some((place) => place.leader !== actor.personId),
    },
    more: offered.length < open.length,
  }
}

/** What the form of a new nomination holds: what the address names, and what there is but one of. */
export function begun({ options, places }: Choices, query: URLSearchParams): Typed {
  const organisation = query.get('organisation') ?? theOnlyOne(options.places) ?? ''
  const place = places[organisation]
  return {
    organisation,
    round: query.get('round') ?? theOnlyOne(options.rounds) ?? '',
    ...(place && Object.keys(places).length === 1 ? { employer: place.name } : {}),
  }
}

/** A nomination that can still be changed, with what may be chosen in it. */
export async function toEdit(db: Db, actor: Actor, id: string, query: URLSearchParams) {
  const found = await inPreparation(db, actor, id)
  if (!found) return null
  if (found.state !== 'prepared') throw new Stale(found)
  const asked = new URLSearchParams({ round: found.round_id, all: query.get('all') ?? '' })
  const chosen = { leader: found.nominator_id, organisation: found.nominator_organisation }
  return { ...found, ...(await choicesFor(db, actor, asked, found.nominator_id)), place: placeKey(actor, chosen) }
}

export const filled = (it: Nomination & { place: string }): Typed => ({
  organisation: it.place,
  round: it.round_id,
  name: it.nominee_name,
  email: it.nominee_email,
  post: it.nominee_post,
  employer: it.employer_name,
  relationship: it.relationship,
  readiness: it.readiness,
  reason: it.reason,
  developmentNeeds: it.development_needs,
  conflict: it.conflict,
  training: typedDay(it.training_on),
  conversation: conversationAnswer(it),
  conversationOn: typedDay(it.conversation_on),
  conversationWith: it.conversation_with,
  conversationEmail: it.conversation_with_email,
})
