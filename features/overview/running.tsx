import { paths } from '../../paths.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { Section } from './section.tsx'

/** For those who give roles to others, or look after the service. */
export function Running({ actor }: { actor: Actor }) {
  const ways = [
    { can: 'role.see', id: 'roles', href: paths.people(), text: 'See who holds which role, and until when' },
    { can: 'role.grant', id: 'grant', href: paths.grantRole(), text: 'Give somebody a role' },
    { can: 'health.see', id: 'health', href: paths.health(), text: 'Health and configuration of the service' },
  ] as const
  return <Section title="Roles and the service" items={ways.filter(({ can }) => may(actor, can))} />
}
