import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { around, at, nightsOf } from '../../test/support/nights.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, rhys, tom, wendy] = [site.as(cast.asha), site.as(cast.rhys), site.as(cast.tom), site.as(cast.wendy)]

let [vacancy, ashas, bens] = ['', '', '']
beforeEach(async () => {
  await sql`truncate tie_break, introduction, vacancy, membership_interest, membership cascade`.execute(owner)
  vacancy = await aVacancy(owner, { by: cast.wendy })
  ashas = await met(cast.asha)
  bens = await met(cast.ben)
})

const met = async (of: typeof cast.asha) =>
  anIntroduction(owner, { of, member: await aMember(owner, { of }), vacancy, state: 'interviewing' })

const typed = () => ({
  candidates: [ashas, bens],
  others: '',
  preferred: ashas,
  equally: 'Both scored 21 of 24 against the criteria.',
  group: 'Women',
  evidence: 'One of nine directors of finance in our system is a woman.',
  proportionate: 'Softer measures for five years changed nothing.',
  noPolicy: 'yes',
  own: 'yes',
  approvedBy: 'Lena West, chair',
  ...typedOn('approvedOn', '2026-11-02'),
})

test('the organisation records it as the law asks, and reads it again', async () => {
  expect((await wendy.submit(paths.tieBreak(vacancy), typed())).status).toBe(303)
  const { text } = await wendy.get(paths.tieBreak(vacancy))
  for (const words of [
    'As qualified as each other Asha Rahman and Ben Other Preferred Asha Rahman',
    'There is no policy of always preferring',
    'Both scored 21 of 24',
    'One of nine directors',
    'Lena West, chair, on 2 November 2026',
  ])
    expect(text).toContain(words)
  expect((await wendy.get(paths.vacancy(vacancy))).text).toContain('recorded a tie-break under section 159')
})

test('nothing that the law asks for may be missing', async () => {
  const { errors } = await wendy.submit(paths.tieBreak(vacancy), {})
  expect(errors).toHaveLength(10)
  const third = await wendy.submit(paths.tieBreak(vacancy), {
    ...typed(),
    candidates: [ashas],
    others: 'X',
    preferred: bens,
  })
  expect(third.errors).toEqual(['Choose one of those who are as qualified as each other'])
  const nobody = await wendy.submit(paths.tieBreak(vacancy), { ...typed(), preferred: 'another' })
  expect(nobody.errors).toEqual(['Say who else was as qualified'])
  const one = await wendy.submit(paths.tieBreak(vacancy), { ...typed(), candidates: [ashas] })
  expect(one.errors).toEqual(['Choose two or more, or say below who else was as qualified'])
  const other = await wendy.submit(paths.tieBreak(vacancy), {
    ...typed(),
    candidates: [ashas],
    others: 'One from outside.',
  })
  expect(other.status).toBe(303)
})

test('only those who were met for this vacancy can be named', async () => {
  const elsewhere = {
    of: cast.asha,
    member: await aMember(owner, { of: cast.grace }),
    vacancy: await aVacancy(owner, { by: cast.wendy }),
  }
  const stranger = await anIntroduction(owner, { ...elsewhere, state: 'interviewing' })
  expect((await wendy.submit(paths.tieBreak(vacancy), { ...typed(), candidates: [ashas, stranger] })).status).toBe(422)
})

test('once two were met, the vacancy leads the organisation to it, and nobody else', async () => {
  const leads = async (who: typeof wendy) =>
    (await who.get(paths.vacancy(vacancy))).links.some(({ href }) => href === paths.tieBreak(vacancy))
  expect([await leads(wendy), await leads(tom)]).toEqual([true, false])
  await owner.updateTable('introduction').set({ state: 'shortlisted' }).where('id', '=', bens).execute()
  expect(await leads(wendy)).toBe(false)
})

test('the team learns that there is one, another trust and the member nothing', async () => {
  await wendy.submit(paths.tieBreak(vacancy), typed())
  const page = await tom.get(paths.introduction(ashas))
  expect(page.text).toContain('has recorded a tie-break under section 159')
  for (const words of ['Women', 'One of nine']) expect(page.text).not.toContain(words)
  for (const who of [tom, rhys, asha]) expect([403, 404]).toContain((await who.get(paths.tieBreak(vacancy))).status)
  expect((await asha.get(paths.introduction(ashas))).text).not.toContain('section 159')
})

test('the member finds in their own data that it names them, and not who else', async () => {
  await wendy.submit(paths.tieBreak(vacancy), typed())
  const { html } = await asha.get(paths.exportData())
  expect(html).toContain('One of nine directors')
  expect(html).not.toContain('Ben Other')
})

test('it goes twelve months after it was recorded', async () => {
  await wendy.submit(paths.tieBreak(vacancy), typed())
  await wendy.submit(paths.tieBreak(vacancy), { ...typed(), group: 'Disabled people' })
  const [goes, stays] = around('tie-break')
  const rows = await web.selectFrom('tie_break').select(['id', 'group_words']).execute()
  for (const { id, group_words } of rows)
    await owner
      .updateTable('tie_break')
      .set({ recorded_at: at(group_words === 'Women' ? goes : stays) })
      .where('id', '=', id)
      .execute()
  await nightsOf(site).run()
  expect(await web.selectFrom('tie_break').select('group_words').execute()).toEqual([
    { group_words: 'Disabled people' },
  ])
})
