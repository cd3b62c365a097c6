/** What a role is held for. `self`: everyone signed in holds it for what is their own. */
export type ScopeKind = 'self' | 'service' | 'region' | 'organisation' | 'panel' | 'person'

interface RoleRule {
  label: string
  scope: ScopeKind
  /** Who grants it; nobody where it comes from what one did or is. */
  grantedBy: readonly string[]
  /** Held by whoever holds one of these for the scope. */
  heldThrough?: readonly string[]
}

const table = {
  candidate: { label: 'Candidate', scope: 'self', grantedBy: [] },
  partner: { label: 'Conversation partner', scope: 'self', grantedBy: [] },
  nominator: { label: 'Nominator', scope: 'self', grantedBy: [] },
  preparer: { label: 'Whoever prepared it', scope: 'self', grantedBy: [] },
  endorser: { label: 'Endorser', scope: 'self', grantedBy: [] },
  reviewer: { label: 'Reviewer', scope: 'self', grantedBy: [] },
  leader: { label: 'Leader', scope: 'organisation', grantedBy: ['organisation-administrator'] },
  assistant: { label: 'Assistant', scope: 'person', grantedBy: ['leader'] },
  'organisation-administrator': {
    label: 'Organisation administrator',
    scope: 'organisation',
    grantedBy: ['talent-team'],
  },
  recruiter: { label: 'Recruiter', scope: 'organisation', grantedBy: ['organisation-administrator'] },
  assessor: { label: 'Assessor', scope: 'panel', grantedBy: ['talent-team'], heldThrough: ['chair'] },
  chair: { label: 'Panel chair', scope: 'panel', grantedBy: ['talent-team'] },
  'inclusion-adviser': { label: 'Inclusion adviser', scope: 'panel', grantedBy: ['talent-team'] },
  'talent-team': {
    label: 'Talent team',
    scope: 'region',
    grantedBy: ['administrator', 'regional-lead'],
    heldThrough: ['regional-lead'],
  },
  'regional-lead': { label: 'Regional lead', scope: 'region', grantedBy: ['administrator'] },
  'home-team': {
    label: 'The member’s own talent team',
    scope: 'region',
    grantedBy: [],
    heldThrough: ['talent-team', 'regional-lead'],
  },
  arranger: { label: 'Assessment arranger', scope: 'region', grantedBy: ['talent-team'] },
  'board-member': { label: 'Board member', scope: 'region', grantedBy: ['talent-team'] },
  administrator: { label: 'Administrator', scope: 'service', grantedBy: ['administrator'] },
  service: { label: 'The service itself', scope: 'service', grantedBy: [] },
} as const satisfies Record<string, RoleRule>

export type Role = keyof typeof table

/** Who there is: what each role is held for, and who grants it. */
export const roles: Record<Role, RoleRule> = table

/** Every role, in the table's order. */
export const roleNames = Object.keys(table) as Role[]

/** The roles that somebody grants; the others come from what one did or is. */
export const grantableRoles = roleNames.filter((role) => roles[role].grantedBy.length > 0)

/** One role held now, and what for: a region's or organisation's code, a panel's or person's id; null for the service. */
export interface Grant {
  role: Role
  scope: string | null
}

/** Somebody signed in, or the service itself when a job acts. */
export interface Actor {
  personId: string
  name: string
  grants: readonly Grant[]
}

/** For one thing (an application, a vacancy): what each role that has to do with it must be held for. */
export type Scope = Partial<Record<Role, string | null | readonly (string | null)[]>>

/** What the actor holds the role for: ids or codes; `[null]` for the service. */
export function scopesOf(actor: Actor, role: Role): (string | null)[] {
  if (roles[role].scope === 'self') return [actor.personId]
  const through: readonly string[] = [role, ...(roles[role].heldThrough ?? [])]
  return actor.grants.filter((grant) => through.includes(grant.role)).map((grant) => grant.scope)
}

/** Whether the actor holds the role for anything at all. */
export const holdsAny = (actor: Actor, role: Role) => scopesOf(actor, role).length > 0

/**
 * Whether the actor holds the role for this thing. A role the thing does not name has nothing to do with it, and nobody
 * acts in an office on what is their own.
 */
export function holds(actor: Actor, role: Role, scope: Scope): boolean {
  if (roles[role].scope !== 'self' && [scope.candidate ?? []].flat().includes(actor.personId)) return false
  if (roles[role].scope === 'service') return holdsAny(actor, role)
  const wanted = [scope[role] ?? []].flat()
  return scopesOf(actor, role).some((held) => held !== null && wanted.includes(held))
}

/** Whether the actor may grant the role where `over` says what its granters must hold. */
export const mayGrant = (actor: Actor, role: Role, over: Scope) =>
  roles[role].grantedBy.some((granter) => holds(actor, granter as Role, over))
