import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { as, owner, web } = site
const { rhys, wendy } = await theCast(site)
let id = ''

beforeEach(async () => {
  for (const table of ['vacancy', 'mail'] as const) await owner.deleteFrom(table).execute()
  id = await aVacancy(owner, { by: wendy })
})

const name = () => as(wendy).submit(paths.vacancyPartners(id), { organisation: 'RX1' })

test('recruiters of each organisation that shares the post see and change it, until theirs is taken out', async () => {
  expect((await as(rhys).get(paths.vacancy(id))).status).toBe(404)
  expect((await name()).status).toBe(303)
  expect((await as(rhys).get(paths.vacancy(id))).status).toBe(200)
  expect((await as(rhys).get(paths.vacancies())).text).toContain('Director of finance')
  expect((await as(rhys).submit(paths.vacancyTerms(id), { from: '1', to: '2' })).status).toBe(303)
  expect((await as(rhys).get(paths.removePartner(id, 'RX9'))).status).toBe(404)
  await as(wendy).submit(paths.removePartner(id, 'RX1'))
  expect((await as(rhys).get(paths.vacancy(id))).status).toBe(404)
})

test('one that shares the post takes out itself, and no other', async () => {
  await owner
    .updateTable('vacancy')
    .set({ partners: ['RX1', 'RX4'] })
    .execute()
  const { links } = await as(rhys).get(paths.vacancyPartners(id))
  const removing = links.map(({ href }) => href)
  expect([
    removing.includes(paths.removePartner(id, 'RX1')),
    removing.includes(paths.removePartner(id, 'RX4')),
  ]).toEqual([true, false])
  expect((await as(rhys).get(paths.removePartner(id, 'RX4'))).status).toBe(404)
  expect((await as(wendy).get(paths.removePartner(id, 'RX4'))).status).toBe(200)
})

test('those who are named are told once, and no more in the email', async () => {
  await name()
  await name()
  const told = await web.selectFrom('mail').select(['recipient', 'body', 'template']).execute()
  expect(told).toMatchObject([{ recipient: rhys.email, template: 'vacancy-shared-with' }])
  expect(told[0]?.body).toContain(paths.vacancy(id))
  expect(told[0]?.body).not.toMatch(/finance/)
})

test('those who are named may take their organisation out', async () => {
  await name()
  expect((await as(wendy).get(paths.vacancy(id))).text).not.toContain('Is that wrong?')
  const page = await as(rhys).get(paths.vacancy(id))
  expect(page.text).toContain('leads this post, and says that')
  expect(page.links.map(({ href }) => href)).toContain(paths.removePartner(id, 'RX1'))
  expect(await as(rhys).submit(paths.removePartner(id, 'RX1'))).toMatchObject({ location: paths.vacancies() })
  expect((await as(rhys).get(paths.vacancies())).text).not.toContain('Director of finance')
  expect((await as(wendy).get(paths.vacancy(id))).text).toMatch(/took .+ out of the post/)
})
