import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  grantableRoles,
  holds,
  holdsAny,
  mayGrant,
  roleNames,
  roles,
  scopesOf,
  type Actor,
  type Role,
} from './roles.ts'

const role = fc.constantFrom(...roleNames)
const scope = fc.constantFrom(null, 'Y56', 'Y58', 'RX1', 'RX2', 'me', 'another')
const actor = fc.record({
  personId: fc.constantFrom('me', 'another'),
  name: fc.constant('Me'),
  grants: fc.array(fc.record({ role, scope }), { maxLength: 4 }),
})

test('what somebody holds for a thing they hold for something, and the more grants the more they hold', () => {
  fc.assert(
    fc.property(actor, role, scope, role, scope, (who, one, place, another, elsewhere) => {
      const more: Actor = { ...who, grants: [...who.grants, { role: another, scope: elsewhere }] }
      if (!holds(who, one, { [one]: place })) return
      expect(holdsAny(who, one)).toBe(true)
      expect(holds(more, one, { [one]: place })).toBe(true)
    }),
  )
})

test('nobody holds a role for a thing that does not name it, nor for nothing', () => {
  fc.assert(
    fc.property(actor, role, (who, one) => {
      if (roles[one].scope === 'service') return
      expect(holds(who, one, {})).toBe(false)
      expect(holds(who, one, { [one]: null })).toBe(false)
      expect(holds(who, one, { [one]: [] })).toBe(false)
    }),
  )
})

test('without a grant one is only what one is by oneself', () => {
  const nobody: Actor = { personId: 'me', name: 'Me', grants: [] }
  expect(roleNames.filter((one) => holdsAny(nobody, one))).toEqual([
    'candidate',
    'partner',
    'nominator',
    'preparer',
    'endorser',
    'reviewer',
  ])
  expect(scopesOf(nobody, 'candidate')).toEqual(['me'])
  expect(holds(nobody, 'candidate', { candidate: 'another' })).toBe(false)
})

test('a grant cannot make anybody the candidate of somebody else’s thing', () => {
  for (const own of ['candidate', 'partner', 'nominator', 'preparer', 'endorser', 'reviewer'] as const) {
    const forged: Actor = { personId: 'me', name: 'Me', grants: [{ role: own, scope: 'another' }] }
    expect(holds(forged, own, { [own]: 'another' })).toBe(false)
  }
})

/** Who grants what, written out by hand. */
const granters: Partial<Record<Role, string[]>> = {
  leader: ['organisation-administrator'],
  assistant: ['leader'],
  'organisation-administrator': ['talent-team'],
  recruiter: ['organisation-administrator'],
  assessor: ['talent-team'],
  chair: ['talent-team'],
  'inclusion-adviser': ['talent-team'],
  'talent-team': ['administrator', 'regional-lead'],
  'regional-lead': ['administrator'],
  arranger: ['talent-team'],
  'board-member': ['talent-team'],
  administrator: ['administrator'],
}

test('each role is granted by these alone, and what one is by oneself by nobody', () => {
  expect(Object.fromEntries(grantableRoles.map((one) => [one, roles[one].grantedBy]))).toEqual(granters)
})

test('only a granter of the place grants', () => {
  const admin: Actor = { personId: 'me', name: 'Me', grants: [{ role: 'organisation-administrator', scope: 'RX1' }] }
  expect(mayGrant(admin, 'leader', { 'organisation-administrator': 'RX1' })).toBe(true)
  expect(mayGrant(admin, 'leader', { 'organisation-administrator': 'RX2' })).toBe(false)
  expect(mayGrant(admin, 'talent-team', { 'organisation-administrator': 'RX1' })).toBe(false)
})
