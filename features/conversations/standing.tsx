import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { tag } from '../../ui/nhs.ts'
import { StateTag } from '../../ui/thing.tsx'
import { upTo, type Waiting } from './sides.ts'

/** Where it stands, to one of the two: what waits for them says so. */
export function Standing({ of: it, actor }: { of: Waiting; actor: Actor }) {
  if (it.elsewhere && it.state === 'cancelled') return tag({ text: 'Did not take place', classes: 'nhsuk-tag--grey' })
  const what = upTo(it, actor)
  return what ? (
    tag({ text: `Waiting for your ${what}`, classes: 'nhsuk-tag--yellow' })
  ) : (
    <StateTag of={lifecycle} state={it.state} />
  )
}
