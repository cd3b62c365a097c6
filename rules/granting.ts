import { grantableRoles, holdsAny, mayGrant, roles, scopesOf, type Actor, type Role, type Scope } from './roles.ts'

/** What a role is granted for. All empty: the whole service. */
export interface GrantedFor {
  /** The region itself, or the one in which the organisation lies now. */
  region: string | null
  organisation: string | null
  /** The leader whom an assistant assists. */
  leader: string | null
}

/** The roles that somebody may grant for anything at all. A panel's members are chosen with the panel, not here. */
export const rolesToGrant = (actor: Actor): Role[] =>
  grantableRoles.filter(
    (role) =>
      roles[role].scope !== 'panel' && roles[role].grantedBy.some((granter) => holdsAny(actor, granter as Role)),
  )

/** Whether somebody may grant the role for this, and end it: their own scope must hold it. */
export const mayGrantFor = (actor: Actor, role: Role, place: GrantedFor): boolean =>
  fits(role, place) && mayGrant(actor, role, over(actor, place))

/** A role for a region is not granted for an organisation, nor the other way round. */
function fits(role: Role, { region, organisation, leader }: GrantedFor): boolean {
  const { scope } = roles[role]
  if (scope === 'organisation') return organisation !== null && leader === null
  if (scope === 'region') return region !== null && organisation === null && leader === null
  if (scope === 'person') return leader !== null && region === null && organisation === null
  return scope === 'service' && region === null && organisation === null && leader === null
}

/** What the granter's own role must be held for. A leader chooses only their own assistants. */
const over = (actor: Actor, { region, organisation, leader }: GrantedFor): Scope => ({
  'regional-lead': region,
  'talent-team': region,
  'organisation-administrator': organisation,
  leader: leader === actor.personId ? scopesOf(actor, 'leader') : null,
})
