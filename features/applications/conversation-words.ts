import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import { day } from '../../ui/words.ts'
import type { OwnConversation } from './conversation.ts'

/** The conversations to choose from, each with how it stands. */
export const optionsOf = (among: readonly OwnConversation[]) => ({
  options: Object.fromEntries(among.map(({ id, partner_name }) => [id, `With ${partner_name}`])),
  optionHints: Object.fromEntries(among.map((one) => [one.id, `${when(one)}. ${lifecycle.states[one.state].label}.`])),
})

function when({ held_on, takes_place_at, created_at }: OwnConversation): string {
  if (held_on) return `Held on ${day(held_on)}`
  return takes_place_at ? `For ${day(takes_place_at)}` : `Asked for on ${day(created_at)}`
}
