import { paths } from '../../paths.ts'
import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { button } from '../../ui/nhs.ts'
import { Moves } from '../../ui/thing.tsx'
import type { Conversation, View } from './queries.ts'
import { sharedHeadings } from './record/headings.ts'
import { openTo, type Step } from './sides.ts'

interface Props {
  it: Conversation
  actor: Actor
  views: View[]
}

/** What this one of the two does next. The record is acknowledged below it, where it has been read. */
export const NextSteps = ({ it, actor, views }: Props) =>
  it.state === 'arranged' ? (
    <div class="nhsuk-button-group">
      {toDo(it, actor, views).map((step, index) => button({ ...step, ...(index > 0 ? { variant: 'secondary' } : {}) }))}
      {button({ text: cancel.button, href: paths.cancelConversation(it.id), variant: 'secondary' })}
    </div>
  ) : (
    <Moves of={wordedFor(it)} thing={it} actor={actor} ways={waysOf(it, actor)} />
  )

/** The first of them is the main thing. */
function toDo(it: Conversation, actor: Actor, views: View[]) {
  const wrote = views.some((view) => view.author_id === actor.personId && view.words)
  const talked = it.takes_place_at !== null && dayInLondon(it.takes_place_at) <= dayInLondon()
  return [
    !it.takes_place_at && !it.held_on && { text: 'Set the day and place', href: paths.arrangeConversation(it.id) },
    !wrote && { text: 'Write your view', href: paths.writeConversation(it.id, sharedHeadings[0]!) },
    talked &&
      (!it.held_on || !it.readiness) && { text: 'Say that you talked', href: paths.conversationReadiness(it.id) },
  ].filter((step) => step !== false)
}

const ways: Partial<Record<Step, (id: string) => string>> = {
  accept: paths.acceptConversation,
  agree: paths.agreeConversation,
  decline: paths.declineConversation,
  confirm: paths.confirmConversation,
  amend: paths.amendConversation,
  cancel: paths.cancelConversation,
}

const waysOf = (it: Conversation, actor: Actor) =>
  Object.fromEntries(openTo(it, actor).map((step) => [step, ways[step]?.(it.id) ?? '']))

/** Of one held elsewhere there is no record to acknowledge and nothing to call off. */
const wordedFor = ({ elsewhere }: Conversation) => (elsewhere ? heldElsewhere : lifecycle)

const { confirm, cancel } = lifecycle.moves
const heldElsewhere = {
  ...lifecycle,
  moves: {
    ...lifecycle.moves,
    confirm: { ...confirm, button: 'Confirm that you talked' },
    cancel: { ...cancel, button: 'It did not take place' },
  },
}
