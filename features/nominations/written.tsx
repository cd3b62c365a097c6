import { labelOf, pathways, relationships } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import type { Row } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { heldSince } from './seen-by.ts'
import type { ToSend } from './to-send.ts'

type Written = Omit<ToSend, 'ticked' | 'why' | 'sent_before'> & { held_on?: string | null; held_with?: string | null }

/** What was written in a nomination, as each of those who may see it reads it. */
export const writtenRows = (it: Written): Row[] => [
  { key: 'Nominated by', value: `${it.nominator_name}, ${it.organisation_name}` },
  { key: 'Round', value: `${it.region_name}: ${it.round_title} (${labelOf(pathways, it.pathway)})` },
  { key: 'Current post', value: `${it.nominee_post}, ${it.employer_name}` },
  { key: 'How they know each other', value: `“${labelOf(relationships, it.relationship)}”` },
  { key: 'Readiness', value: labelOf(readinessLabels, it.readiness) },
  { key: 'Why', value: it.reason },
  { key: 'What would help', value: it.development_needs },
  { key: 'Conflicts of interest', value: it.conflict || 'None stated' },
  {
    key: 'Conscious decision-making module',
    value: it.training_on ? `Taken on ${day(it.training_on)}` : 'No day given',
  },
  { key: 'Talent conversation', value: talked(it) },
]

/** As it was stated; else as the reader may know of it: a nominator learns no more than that it was held. */
function talked(it: Written): string {
  if (it.conversation_on) return `${day(it.conversation_on)}, with ${it.conversation_with || it.nominator_name}`
  if (it.held_on) return `${day(it.held_on)}, with ${it.held_with}`
  return heldSince(it) ? 'Held' : 'Not yet'
}
