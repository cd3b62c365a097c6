import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedPost } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner } = site
const { asha, tom, wendy } = await theCast(site)

beforeEach(async () => {
  for (const table of ['introduction', 'vacancy', 'membership'] as const) await owner.deleteFrom(table).execute()
})

const read = async (id: string, who = wendy) => (await as(who).get(paths.vacancy(id))).text

test('who was introduced stands before the post, and the way to end it at the end', async () => {
  const id = await aVacancy(owner, { by: wendy })
  const { text, html } = await as(wendy).get(paths.vacancy(id))
  expect(text).toMatch(/Introductions .*The post .*Search firms .*Close vacancy What has happened/)
  expect(html).not.toMatch(/<a[^>]*nhsuk-button[^>]*>\s*Close vacancy/)
})

test('one that is filled says who was appointed and from when, to those who may know, and opens again with what fell through', async () => {
  const id = await aVacancy(owner, { by: wendy, state: 'filled' })
  const member = await aMember(owner, { of: asha })
  const appointed = await anIntroduction(owner, { of: asha, member, vacancy: id, state: 'appointed' })
  for (const who of [wendy, tom])
    expect(await read(id, who)).toContain('Asha Rahman was appointed, from 5 January 2097.')
  const { html } = await as(wendy).get(paths.vacancy(id))
  expect(html).toContain(`<a href="${paths.fallThrough(appointed)}">The appointment fell through: open it again</a>`)
  const instead = await as(wendy).submit(paths.reopenVacancy(id))
  expect([instead.status, instead.location]).toEqual([303, paths.fallThrough(appointed)])
  expect(await read(id)).not.toContain('whoever accepts')
  await owner.updateTable('introduction').set({ accepted_at: null }).execute()
  expect(await read(id)).not.toContain('was appointed')
})

test('before it is shared it says by the words of the button what comes next, and who reads what', async () => {
  const id = await aVacancy(owner, { by: wendy, state: 'draft' })
  expect(await read(id)).toContain('Then ask the talent pool.')
  const told = 'every word of “About the post”'
  expect((await as(wendy).get(paths.askPool(id))).text).toContain(told)
  await owner.updateTable('vacancy').set({ likelihood: 60 }).execute()
  expect(await read(id)).toContain('Then share it as predicted.')
  expect((await as(wendy).get(paths.predictVacancy(id))).text).toMatch(
    /Seen by: the South West talent team, .* nobody else there\. Members learn only/,
  )
  await owner.updateTable('vacancy').set({ state: 'predicted' }).execute()
  expect((await as(wendy).get(paths.confirmVacancy(id))).text).toContain(told)
})

test('the registrations that a role needs change with the role, unless others were chosen', async () => {
  const id = await aVacancy(owner, { by: wendy })
  const become = async (role: string) => {
    await as(wendy).submit(paths.editVacancy(id), { ...typedPost, role })
    return (await owner.selectFrom('vacancy').select('registrations').executeTakeFirstOrThrow()).registrations
  }
  expect([await become('strategy'), await become('nursing'), await become('strategy')]).toEqual([[], ['nmc'], []])
  await owner
    .updateTable('vacancy')
    .set({ registrations: ['hcpc'] })
    .execute()
  expect(await become('medical')).toEqual(['hcpc'])
})

test('of several registrations it says that one is enough', async () => {
  const id = await aVacancy(owner, { by: wendy })
  const asks = (registrations: string[]) => owner.updateTable('vacancy').set({ registrations }).execute()
  await asks(['gmc', 'nmc'])
  expect(await read(id)).toContain('Registration, one of: ')
  await asks(['gmc'])
  expect(await read(id)).toContain('Registration: ')
  expect((await as(wendy).get(paths.vacancyRequirements(id))).text).not.toContain('keeps somebody out')
})
