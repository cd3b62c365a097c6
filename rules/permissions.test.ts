import { describe, expect, test } from 'vitest'
import { moves } from './lifecycles.ts'
import { everybody, may, mayOn, permissions, rolesOn, type Permission } from './permissions.ts'
import { roleNames, roles, type Actor, type Role } from './roles.ts'

const me = 'a0000000-0000-4000-8000-000000000001'
const holding = (role?: Role, scope: string | null = null): Actor => ({
  personId: me,
  name: 'Me',
  grants: role ? [{ role, scope }] : [],
})

/** What each role may see or do beside the moves, written out by hand. */
const seeing: Partial<Record<Role, string>> = {
  candidate:
    'account.see action.see adjustment.ask application.edit application.see booking.make conversation.edit conversation.see conversation.share data.export endorsement.see equality.answer feedback.judge feedback.see introduction.see membership.answer membership.ask membership.change-post membership.confirm membership.edit membership.see nomination.see opportunity.list opportunity.see overview.see placement.list placement.plan placement.see reminder.choose request.see review.see self-assessment.edit self-assessment.see wish.edit',
  partner: 'action.see conversation.edit conversation.see self-assessment.see',
  nominator: 'nomination.edit nomination.see',
  preparer: 'nomination.edit nomination.see',
  endorser: 'endorsement.see',
  reviewer: 'assessment.see review.see',
  leader:
    'nomination.list opportunity.edit opportunity.list opportunity.manage opportunity.see placement.list placement.see role.grant role.see',
  assistant: 'nomination.list',
  'organisation-administrator':
    'board-post.edit board-post.see data-sharing.accept data-sharing.list data-sharing.see hiring.see opportunity.edit opportunity.list opportunity.manage opportunity.see placement.list placement.see role.grant role.see',
  recruiter:
    'board-post.edit board-post.see data-sharing.list data-sharing.see hiring.see introduction.check introduction.list introduction.read introduction.see opportunity.edit opportunity.list opportunity.manage opportunity.see placement.list placement.see search-use.list search-use.record tie-break.record vacancy.ask vacancy.edit vacancy.freshen vacancy.glimpse vacancy.list vacancy.see',
  'talent-team':
    'advert.import advert.list advert.see agreement.see application.list application.see assessment.assign assessment.see board-post.list board-post.see board.edit conflict.report conversation.see data-sharing.see feedback.give feedback.list feedback.see instrument.choose introduction.list introduction.see membership.export membership.list membership.see membership.upload nomination.list nomination.see opportunity.call opportunity.list opportunity.manage opportunity.see outcome.list panel-session.arrange panel-session.see panel.list panel.see panel.staff placement.list placement.see request.list request.see review.list review.see role.grant role.see round.edit round.list search-use.acknowledge search-use.list vacancy.answer vacancy.list vacancy.match vacancy.see wish.list wish.point',
  'home-team': 'introduction.see membership.change-post membership.extend membership.judge membership.review',
  'regional-lead': 'role.grant role.see',
  assessor:
    'assessment.list assessment.see assessor.state conflict.declare conflict.report panel-session.see panel.list panel.see score.correct score.write',
  chair:
    'assessment.list assessment.see assessor.excuse assessor.state conflict.declare conflict.report consensus.record feedback.give panel-session.see panel.list panel.see',
  'inclusion-adviser':
    'assessment.list assessment.see assessor.state conflict.declare conflict.report panel-session.see panel.list panel.see',
  'board-member': 'agreement.see assessment.see opportunity.list opportunity.see outcome.list',
  arranger: 'adjustment.arrange adjustment.see',
  administrator: 'advert.import health.see hold.place retention.see role.grant role.see',
}

describe.each(roleNames)('%s', (role) => {
  test('may see and do exactly this beside the moves', () => {
    const names = (Object.keys(permissions) as (keyof typeof permissions)[])
      .filter((name) => !(name in moves) && permissions[name].includes(role))
      .toSorted()
    expect(names.join(' ')).toBe(seeing[role] ?? '')
  })
})

test('every permission is some role’s, and every role of it exists', () => {
  for (const [name, allowed] of Object.entries(permissions)) {
    expect([name, allowed.length]).not.toEqual([name, 0])
    for (const role of allowed) expect(roleNames).toContain(role)
  }
})

test('nobody may do anything but what is for everybody', () => {
  expect(may(null, everybody)).toBe(true)
  expect(mayOn(null, everybody, {})).toBe(true)
  for (const name of Object.keys(permissions) as Permission[]) {
    expect(may(null, name)).toBe(false)
    expect(mayOn(null, name, { candidate: me, 'talent-team': 'Y56' })).toBe(false)
  }
})

test('a role opens a page at large, but a thing only where it is held for that thing', () => {
  const team = holding('talent-team', 'Y56')
  expect(may(team, 'application.find')).toBe(true)
  expect(mayOn(team, 'application.find', { 'talent-team': 'Y56' })).toBe(true)
  expect(mayOn(team, 'application.find', { 'talent-team': ['Y58', 'Y56'] })).toBe(true)
  expect(mayOn(team, 'application.find', { 'talent-team': 'Y58' })).toBe(false)
  expect(mayOn(team, 'application.find', { 'talent-team': null })).toBe(false)
  expect(mayOn(team, 'application.find', { candidate: 'somebody' })).toBe(false)
})

test('a regional lead is of the talent team, in their region only', () => {
  const lead = holding('regional-lead', 'Y56')
  expect(may(lead, 'application.find')).toBe(true)
  expect(rolesOn(lead, { 'talent-team': 'Y56', 'home-team': 'Y58' })).toEqual(['talent-team'])
  expect(rolesOn(lead, { 'home-team': 'Y56' })).toEqual(['home-team'])
})

test('an administrator sees nobody’s record', () => {
  const administrator = holding('administrator')
  for (const name of Object.keys(permissions) as (keyof typeof permissions)[]) {
    const asOneself = permissions[name].some((role) => roles[role].scope === 'self')
    const runs = /^(role|health|retention|hold)\.|^advert\.import$/.test(name)
    expect([name, may(administrator, name)]).toEqual([name, asOneself || runs])
  }
  expect(mayOn(administrator, 'application.see', { candidate: 'somebody', 'talent-team': 'Y56' })).toBe(false)
})
