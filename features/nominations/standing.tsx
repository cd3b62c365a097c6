import { nomination as lifecycle } from '../../rules/lifecycles.ts'
import { tag } from '../../ui/nhs.ts'
import { StateTag } from '../../ui/thing.tsx'
import type { ReadsAs } from './seen-by.ts'

interface Of {
  state: string
  sent_at: Date | null
  readsAs: ReadsAs
}

/** Where it stands, to its reader; an assistant sees that it was sent, and not how it was answered. */
export function Standing({ of }: { of: Of }) {
  if (of.readsAs === 'preparer' && of.sent_at) return tag({ text: 'Sent', classes: 'nhsuk-tag--green' })
  if (of.readsAs === 'nominee' && of.state === 'made')
    return tag({ text: 'Waiting for you', classes: `nhsuk-tag--${lifecycle.states.made.tag}` })
  return <StateTag of={lifecycle} state={of.state} />
}
