import { labelOf } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { day } from '../../ui/words.ts'
import type { Conversation } from './queries.ts'
import { otherOf, upTo } from './sides.ts'

/** In a sentence, what is asked of the reader; or that nothing is. */
export function WhatIsAsked({ it, actor }: { it: Conversation; actor: Actor }) {
  const words = upTo(it, actor) ? asked(it, otherOf(it, actor).name) : it.elsewhere && nothingLeft(it, actor)
  return words ? <p>{words}</p> : null
}

function asked(it: Conversation, other: string): string {
  if (it.state === 'invited') return `${other} asks you for a talent conversation. Will you have it?`
  if (it.state === 'offered') return `${other} offers you a talent conversation. Would you like it?`
  if (it.elsewhere)
    return `${other} says that you talked on ${day(it.held_on ?? '')} and agreed on “${labelOf(readinessLabels, it.readiness ?? '')}”. Is that right?`
  return `${other} has acknowledged the record. Read it through, then acknowledge it too: from then on it is fixed.`
}

function nothingLeft(it: Conversation, actor: Actor): string | null {
  if (it.state === 'held') return 'Both of you have said that you talked. You need do nothing more.'
  if (it.state !== 'acknowledged') return null
  return `${otherOf(it, actor).name} has been asked to confirm that you talked. You need do nothing more.`
}
