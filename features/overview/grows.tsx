import { paths } from '../../paths.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { StateTag } from '../../ui/thing.tsx'
import { placement } from '../../rules/lifecycles.ts'
import type { Overview } from './queries.ts'
import { Section, type Item } from './section.tsx'

type Props = Pick<Overview, 'placementsToAnswer' | 'memberships'> & { actor: Actor }

/** Opportunities to grow: what waits for an answer, and where members and those who offer find them. */
export function Grows({ placementsToAnswer, memberships, actor }: Props) {
  const offers = may(actor, 'opportunity.manage')
  const waiting: Item[] = placementsToAnswer.map(({ id, member_name, title }) => ({
    id,
    href: paths.placement(id),
    text: `${member_name} asks for ${title}`,
    standing: <StateTag of={placement} state="asked" />,
  }))
  if (!offers && !memberships.some(({ state }) => state === 'active')) return null
  return (
    <Section
      title="Opportunities to grow"
      items={[
        ...waiting,
        offers
          ? { id: 'offered', href: paths.offeredOpportunities(), text: 'What organisations offer' }
          : { id: 'open', href: paths.opportunities(), text: 'What is offered to you, and what you asked for' },
      ]}
    />
  )
}
