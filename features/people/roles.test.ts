import { beforeAll, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { theCast, type Cast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { web, as } = site
let cast: Cast

beforeAll(async () => {
  cast = await theCast(site)
})

const daysOf = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const today = daysOf('from', dayInLondon())
const grantIn = (role: string) => `${paths.grantRole()}?role=${role}`
const whom = (name: string) => ({
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`,
  ...today,
})

const grantsOf = (email: string) =>
  web
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .where('person.email', '=', email)
    .select([
      'role_grant.id',
      'role',
      'region_code',
      'organisation_code',
      'leader_id',
      'ended_at',
      'ended_by',
      'person.name',
    ])
    .execute()

const lettersTo = async (email: string) =>
  (await web.selectFrom('mail').selectAll().where('recipient', '=', email).orderBy('created_at').execute()).map(
    ({ template, subject, body }) => ({ template, subject, body }),
  )

test('an administrator chooses a role, then a region, and the person is told', async () => {
  const which = await as(cast.administrator).get(paths.grantRole())
  expect(which.text).toContain('Which role do you want to give?')
  for (const role of ['Talent team', 'Regional lead', 'Administrator']) expect(which.text).toContain(role)
  expect(which.text).not.toContain('Recruiter')

  const done = await as(cast.administrator).submit(grantIn('regional-lead'), { place: 'Y60', ...whom('Lea Lead') })
  expect(done).toMatchObject({ status: 303, location: `${paths.people()}?done=role.grant` })
  expect((await as(cast.administrator).get(done.location!)).text).toContain('You granted the role. Roles')
  expect(await grantsOf('lea.lead@example.org')).toMatchObject([{ role: 'regional-lead', region_code: 'Y60' }])
  const [letter] = await lettersTo('lea.lead@example.org')
  expect(letter).toMatchObject({ template: 'role-granted', subject: 'A message for you in Aspire Together' })
  expect(letter?.body).toContain('Alex Admin has given you a role in Aspire Together: Regional lead for Midlands')
  const event = await web.selectFrom('event').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  expect(event).toMatchObject({ name: 'role.grant', actor_name: 'Alex Admin', region_code: 'Y60' })
  expect(event.detail).toEqual({ role: 'regional-lead', scope: 'Y60', from: dayInLondon(), to: null })
})

test('a talent team types part of a name, and chooses among what was found', async () => {
  const unclear = await as(cast.priya).submit(grantIn('organisation-administrator'), {
    place: 'invented',
    ...whom('Oona Org'),
  })
  expect(unclear.status).toBe(422)
  expect(unclear.errors).toEqual(['Choose the organisation you mean'])
  expect(unclear.html).toContain('value="RX4"')
  const chosen = { place: 'invented', 'place-suggested': 'RX4', ...whom('Oona Org') }
  expect((await as(cast.priya).submit(grantIn('organisation-administrator'), chosen)).status).toBe(303)
  expect(await grantsOf('oona.org@example.org')).toMatchObject([{ organisation_code: 'RX4' }])
})

test('an organisation of another region, or of none, is not for this team', async () => {
  for (const place of ['Severn', 'RX3']) {
    const refused = await as(cast.priya).submit(grantIn('organisation-administrator'), { place, ...whom('Oona Org') })
    expect(refused.status).toBe(422)
    expect(refused.errors).toEqual(['That organisation is not in your region now. Choose one that is.'])
  }
})

test('a leader grants an assistant, for nobody but themselves', async () => {
  const page = await as(cast.grace).get(paths.grantRole())
  expect(page.heading).toContain('Assistant')
  expect((await as(cast.grace).submit(paths.grantRole(), whom('Ava Assistant'))).status).toBe(303)
  expect(await grantsOf('ava.assistant@example.org')).toMatchObject([{ role: 'assistant', leader_id: cast.grace.id }])
  const other = await as(cast.grace).submit(paths.grantRole(), { place: cast.priya.id, ...whom('Ben Other') })
  expect(other.errors).toEqual(['Choose what the role is for'])
})

test('what is wrong is said at its field, and what was typed is kept', async () => {
  const wrong = { ...whom('Una Wrong'), ...daysOf('from', '2020-01-01'), place: 'RX1' }
  const early = await as(cast.londonAdmin).submit(grantIn('leader'), wrong)
  expect(early.errors).toEqual(['First day must be today or later'])
  expect(early.html).toContain('value="una.wrong@example.org"')
  const backwards = {
    ...whom('Una Wrong'),
    ...daysOf('from', '2099-02-01'),
    ...daysOf('to', '2099-01-01'),
    place: 'RX1',
  }
  expect((await as(cast.londonAdmin).submit(grantIn('leader'), backwards)).errors).toEqual([
    'Last day must be the first day or later',
  ])
  const self = { ...whom('Olu London'), place: 'RX1' }
  expect((await as(cast.londonAdmin).submit(grantIn('leader'), self)).errors).toEqual([
    'You cannot grant a role to yourself',
  ])
  expect((await as(cast.londonAdmin).submit(grantIn('leader'), { place: 'RX1' })).errors).toEqual([
    'Enter their email address',
    'Enter their full name',
    'Enter the first day',
  ])
})

test('a person who is known keeps their name, and a role held already is said', async () => {
  const grace = { ...whom('Grace Leader'), name: 'Somebody Else', place: 'RX1' }
  const refused = await as(cast.londonAdmin).submit(grantIn('leader'), grace)
  expect(refused.errors[0]).toMatch(/^They already hold this role, from .* without a set end$/)
  expect((await as(cast.londonAdmin).submit(grantIn('recruiter'), grace)).status).toBe(303)
  expect(new Set((await grantsOf(cast.grace.email)).map(({ name }) => name))).toEqual(new Set(['Grace Leader']))
})

test('two who grant the same at once: one does, the other is told', async () => {
  const page = grantIn('recruiter')
  const asked = [1, 2, 3].map(() => as(cast.londonAdmin).submit(page, { ...whom('Rae Twice'), place: 'RX1' }))
  expect((await Promise.all(asked)).map(({ status }) => status).toSorted()).toEqual([303, 422, 422])
  expect(await grantsOf('rae.twice@example.org')).toHaveLength(1)
})

test('a role is ended after asking once more; whoever comes second is told', async () => {
  await as(cast.londonAdmin).submit(grantIn('recruiter'), { ...whom('Edi Ends'), place: 'RX1' })
  const [held] = await grantsOf('edi.ends@example.org')
  const page = paths.endRole(held!.id)
  expect((await as(cast.londonAdmin).get(page)).text).toContain('Edi Ends')
  const statuses = (await Promise.all([1, 2, 3].map(() => as(cast.londonAdmin).submit(page)))).map(
    ({ status }) => status,
  )
  expect(statuses.toSorted()).toEqual([303, 409, 409])
  const late = await as(cast.londonAdmin).get(page)
  expect(late.heading).toBe('This role has ended')
  expect(late.text).toContain('Olu London ended it on')
  expect((await lettersTo('edi.ends@example.org')).map(({ template }) => template)).toEqual([
    'role-granted',
    'role-ended',
  ])
})

test('nobody reaches a role that is not theirs to end', async () => {
  const [grace] = await grantsOf(cast.grace.email)
  for (const person of [cast.priya, cast.westAdmin, cast.administrator]) {
    expect((await as(person).get(paths.endRole(grace!.id))).status).toBe(404)
    expect((await as(person).post(paths.endRole(grace!.id))).status).toBe(404)
  }
  expect((await grantsOf(cast.grace.email))[0]).toMatchObject({ ended_at: null })
})

test('a role that one may not grant cannot be asked for either', async () => {
  const forged = { place: 'Y56', ...whom('Ben Other') }
  await as(cast.londonAdmin).post(grantIn('talent-team'), forged)
  await as(cast.priya).post(grantIn('administrator'), { ...forged, place: 'service' })
  expect(await grantsOf(cast.ben.email)).toEqual([])
})

test('the pages are for those who grant', async () => {
  const [grace] = await grantsOf(cast.grace.email)
  for (const page of [paths.people(), paths.grantRole(), paths.endRole(grace!.id)]) {
    for (const person of [cast.asha, cast.rhys]) expect((await as(person).get(page)).status).toBe(403)
    expect((await site.visitor().get(page)).location).toContain(paths.signIn())
  }
})

test('hostile names come back escaped and whole, in the list and where the role is ended', async () => {
  const name = `"><img src=x onerror=alert(1)> O'Brien {{7*7}}`
  const hostile = { ...whom('Hostile'), name, place: 'RX1' }
  expect((await as(cast.londonAdmin).submit(grantIn('leader'), hostile)).status).toBe(303)
  const [held] = await grantsOf('hostile@example.org')
  for (const page of [paths.people(), paths.endRole(held!.id)]) {
    const { html } = await as(cast.londonAdmin).get(page)
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; O&#39;Brien {{7*7}}')
  }
})
