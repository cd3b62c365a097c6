import { beforeAll, expect, test } from 'vitest'
import { roleNames, roles, type Actor, type Role } from '../../rules/roles.ts'
import { mayGrantFor } from '../../rules/granting.ts'
import { importFile } from '../organisations/import/import-file.ts'
import { somebody } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { odsFile } from '../../test/support/ods-file.ts'
import { roleGranted, rolesGranted } from './queries.ts'

const { owner, web } = await testDatabase()
const columns = ['region_code', 'organisation_code', 'leader_id'] as const
let grants: { id: string; role: Role; place: Parameters<typeof mayGrantFor>[2] }[]
let me: string

/** Every role for every place it can be held for: two regions, three organisations, two leaders, the service. */
beforeAll(async () => {
  const trusts = [
    { code: 'RX1', region: 'Y56' },
    { code: 'RX2', region: 'Y58' },
    { code: 'RX3', region: 'W00' },
  ]
  await importFile(owner, odsFile('etr_2026-01.csv', ...trusts))
  me = (await somebody(web, 'Mia Myself')).id
  const other = (await somebody(web, 'Otto Other')).id
  const holder = (await somebody(web, 'Hanna Holder')).id
  const places = {
    service: [{}],
    region: [{ region_code: 'Y56' }, { region_code: 'Y58' }],
    organisation: trusts.map(({ code }) => ({ organisation_code: code })),
    person: [{ leader_id: me }, { leader_id: other }],
    panel: [],
    self: [],
  }
  grants = []
  for (const role of roleNames) {
    for (const place of places[roles[role].scope] as Partial<Record<(typeof columns)[number], string>>[]) {
      const row = { person_id: holder, granted_by: holder, role, ...place }
      const { id } = await web.insertInto('role_grant').values(row).returning('id').executeTakeFirstOrThrow()
      const region = place.region_code ?? trusts.find(({ code }) => code === place.organisation_code)?.region ?? null
      const organisation = place.organisation_code ?? null
      grants.push({ id, role, place: { region, organisation, leader: place.leader_id ?? null } })
    }
  }
})

const held = {
  administrator: null,
  'regional-lead': 'Y56',
  'talent-team': 'Y58',
  'organisation-administrator': 'RX1',
  leader: 'RX1',
}

test.each(Object.entries(held))(
  '%s sees in the list, and may end, exactly what the rules let them grant',
  async (role, scope) => {
    const actor: Actor = { personId: me, name: 'Mia', grants: [{ role: role as Role, scope }] }
    const expected = grants.filter((grant) => mayGrantFor(actor, grant.role, grant.place)).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(0)
    const listed = await rolesGranted(web, actor, { after: undefined, limit: 100 })
    expect(listed.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
    const single = await Promise.all(grants.map(({ id }) => roleGranted(web, actor, id)))
    expect(single.flatMap((found) => (found ? [found.id] : [])).toSorted()).toEqual(expected.toSorted())
  },
)

test('somebody who may grant nothing sees nothing', async () => {
  const actor: Actor = { personId: me, name: 'Mia', grants: [{ role: 'recruiter', scope: 'RX1' }] }
  expect(await rolesGranted(web, actor, { after: undefined, limit: 100 })).toEqual([])
})

test('the list comes a page at a time, nothing twice and nothing left out', async () => {
  const actor: Actor = { personId: me, name: 'Mia', grants: [{ role: 'administrator', scope: null }] }
  const all = await rolesGranted(web, actor, { after: undefined, limit: 100 })
  const paged = []
  for (let after: { key: string; id: string } | undefined; ;) {
    const page = await rolesGranted(web, actor, { after, limit: 2 })
    paged.push(...page)
    const last = page.at(-1)
    if (!last) break
    after = { key: last.place, id: last.id }
  }
  expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
})
