import { describe, expect, test } from 'vitest'
import { mayGrantFor, rolesToGrant, type GrantedFor } from './granting.ts'
import { roleNames, type Actor, type Role } from './roles.ts'

const me = 'a0000000-0000-4000-8000-000000000001'
const another = 'a0000000-0000-4000-8000-000000000002'

const somebody = (role: Role, scope: string | null): Actor => ({ personId: me, name: 'Me', grants: [{ role, scope }] })

const nothing: GrantedFor = { region: null, organisation: null, leader: null }
const places = {
  service: nothing,
  'own region': { ...nothing, region: 'Y56' },
  'other region': { ...nothing, region: 'Y60' },
  'own organisation': { ...nothing, region: 'Y56', organisation: 'RJ1' },
  'another of the region': { ...nothing, region: 'Y56', organisation: 'RJ2' },
  'another region’s': { ...nothing, region: 'Y60', organisation: 'RRK' },
  'one without a region': { ...nothing, organisation: 'RX1' },
  'own assistance': { ...nothing, leader: me },
  'another’s assistance': { ...nothing, leader: another },
} satisfies Record<string, GrantedFor>
type Place = keyof typeof places

const actors: Record<string, Actor> = {
  nobody: { personId: me, name: 'Me', grants: [] },
  ...Object.fromEntries(roleNames.map((role) => [role, somebody(role, scopeHeld(role))])),
}

function scopeHeld(role: Role) {
  if (role === 'administrator' || role === 'service') return null
  if (['regional-lead', 'talent-team', 'board-member', 'home-team', 'arranger'].includes(role)) return 'Y56'
  return role === 'assistant' ? another : 'RJ1'
}

/** Everything that may be granted, by whom and for what; all else may not. */
const allowed: Record<string, Partial<Record<Role, Place[]>>> = {
  administrator: {
    'talent-team': ['own region', 'other region'],
    'regional-lead': ['own region', 'other region'],
    administrator: ['service'],
  },
  'regional-lead': {
    'talent-team': ['own region'],
    arranger: ['own region'],
    'board-member': ['own region'],
    'organisation-administrator': ['own organisation', 'another of the region'],
  },
  'talent-team': {
    arranger: ['own region'],
    'board-member': ['own region'],
    'organisation-administrator': ['own organisation', 'another of the region'],
  },
  'organisation-administrator': { leader: ['own organisation'], recruiter: ['own organisation'] },
  leader: { assistant: ['own assistance'] },
}

describe.each(Object.keys(actors))('%s', (name) => {
  const actor = actors[name]!

  test('may grant exactly the roles of the table, for exactly what they hold', () => {
    const granted = roleNames.flatMap((role) =>
      (Object.keys(places) as Place[])
        .filter((place) => mayGrantFor(actor, role, places[place]))
        .map((place) => `${role} for ${place}`),
    )
    const expected = Object.entries(allowed[name] ?? {}).flatMap(([role, where]) =>
      where.map((place) => `${role} for ${place}`),
    )
    expect(granted.toSorted()).toEqual(expected.toSorted())
  })

  test('is offered exactly those roles', () => {
    expect(rolesToGrant(actor).toSorted()).toEqual(Object.keys(allowed[name] ?? {}).toSorted())
  })
})

test('a role held for two regions grants in both', () => {
  const team = somebody('talent-team', 'Y56')
  const two = { ...team, grants: [...team.grants, { role: 'talent-team' as const, scope: 'Y60' }] }
  for (const region of ['Y56', 'Y60']) expect(mayGrantFor(two, 'board-member', { ...nothing, region })).toBe(true)
})
