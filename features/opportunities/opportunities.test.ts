import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { anOpportunity, aPlacement, typedOffer } from '../../test/support/opportunities.ts'
import { aMember } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const bo = await withRole(web, cast.priya, 'board-member', 'Y56', 'Bo Board')
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const [rhys, wendy] = [site.as(cast.rhys), site.as(cast.wendy)]
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

beforeEach(async () => {
  for (const table of ['placement', 'opportunity_pointer', 'opportunity', 'membership', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const idIn = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')![0]

describe('an organisation offers', () => {
  test('what members of its region then find, by kind', async () => {
    await aMember(owner, { of: cast.asha })
    expect((await asha.get(paths.opportunities())).text).toContain('Nothing is offered now')
    const { status, location, errors } = await rhys.submit(paths.offerOpportunity(), typedOffer)
    expect([status, errors]).toEqual([303, []])
    expect((await rhys.get(location ?? '')).text).toContain('You offered an opportunity to grow.')
    const { text } = await asha.get(paths.opportunities())
    expect(text).toContain('Shadow the chief operating officer')
    expect(text).toContain('1 of 1 place left')
    expect((await asha.get(`${paths.opportunities()}?kind=shadowing`)).text).toContain('Shadow the chief')
    expect((await asha.get(`${paths.opportunities()}?kind=mentoring`)).text).toContain('Nothing of this kind')
    expect((await asha.get(`${paths.opportunities()}?kind=nonsense`)).text).toContain('Shadow the chief')
  })

  test('and is told what is wrong with what it typed', async () => {
    const { status, errors } = await rhys.submit(paths.offerOpportunity(), {})
    expect([status, errors.length]).toEqual([422, 7])
    const ended = { ...typedOffer, ...typedOn('ends', '2097-01-01') }
    expect((await rhys.submit(paths.offerOpportunity(), ended)).errors).toEqual([
      'Until when must be on or after the first day',
    ])
    const over = { ...typedOffer, ...typedOn('starts', '2020-01-01'), ...typedOn('ends', '2020-02-01') }
    expect((await rhys.submit(paths.offerOpportunity(), over)).errors).toEqual(['It must not be over already'])
    const others = await rhys.submit(paths.offerOpportunity(), { ...typedOffer, organisation: 'RX2' })
    expect(others.status).toBe(422)
  })

  test('changes it, but not to fewer places than are agreed; of two tabs the second is told', async () => {
    const id = await anOpportunity(owner, { by: cast.rhys, places: 2 })
    const member = await aMember(owner, { of: cast.asha })
    await aPlacement(owner, { of: cast.asha, member, opportunity: id, state: 'agreed' })
    const [one, two] = [await rhys.get(paths.editOpportunity(id)), await rhys.get(paths.editOpportunity(id))]
    const { organisation: _, ...typed } = typedOffer
    const none = await rhys.post(paths.editOpportunity(id), { ...one.hidden, ...typed, places: '0' })
    expect(none.errors).toEqual(['Enter a number from 1 to 50'])
    expect((await rhys.post(paths.editOpportunity(id), { ...one.hidden, ...typed })).status).toBe(303)
    expect((await rhys.post(paths.editOpportunity(id), { ...two.hidden, ...typed })).status).toBe(409)
    expect((await wendy.get(paths.editOpportunity(id))).status).toBe(404)
  })

  test('a page at a time, each seen once', async () => {
    await aMember(owner, { of: cast.asha })
    for (let n = 0; n < 30; n++) await anOpportunity(owner, { by: cast.rhys, title: `Project number ${n}.` })
    const seen: string[] = []
    for (let at: string | undefined = paths.opportunities(); at;) {
      const { text, links } = await asha.get(at)
      seen.push(...(text.match(/Project number \d+\./g) ?? []))
      at = links.find((link) => link.text === 'Next opportunities')?.href
    }
    expect([seen.length, new Set(seen).size]).toEqual([30, 30])
    expect((await asha.get(`${paths.opportunities()}?after=nonsense`)).status).toBe(200)
    expect((await rhys.get(paths.offeredOpportunities())).text).toContain('Next opportunities')
  })
})

describe('who sees it', () => {
  test('members of the region, its team and board, the organisation; nobody else', async () => {
    const id = await anOpportunity(owner, { by: cast.rhys })
    const closed = await anOpportunity(owner, { by: cast.rhys, state: 'closed' })
    await aMember(owner, { of: cast.asha })
    const seen = async (at: string) => {
      const visitors = { asha, ben, rhys, wendy, priya, tom, bo: site.as(bo) }
      const inside: string[] = []
      for (const [name, visitor] of Object.entries(visitors))
        if ((await visitor.get(at)).status === 200) inside.push(name)
      return inside.join(' ')
    }
    expect(await seen(paths.opportunity(id))).toBe('asha rhys priya bo')
    expect(await seen(paths.opportunity(closed))).toBe('asha rhys priya bo')
    expect((await asha.get(paths.opportunity(closed))).text).not.toContain('Ask for it')
    expect((await asha.get(paths.askOpportunity(closed))).status).toBe(409)
    expect((await ben.get(paths.opportunities())).text).toContain('You are in no pool yet')
    expect((await site.as(bo).get(paths.opportunities())).text).toContain('Shadow the board')
    expect((await tom.get(paths.offeredOpportunities())).text).toContain('Nothing has been offered yet')
    expect((await priya.get(paths.offeredOpportunities())).text).toContain('Shadow the board')
  })

  test('a member who left sees the list no more', async () => {
    const id = await anOpportunity(owner, { by: cast.rhys })
    await aMember(owner, { of: cast.asha, state: 'left' })
    expect((await asha.get(paths.opportunity(id))).status).toBe(404)
    expect((await asha.get(paths.askOpportunity(id))).status).toBe(404)
  })
})

test('closing it answers whoever still waits, in the organisation’s words', async () => {
  const id = await anOpportunity(owner, { by: cast.rhys, places: 3 })
  const member = await aMember(owner, { of: cast.asha })
  const waits = await aPlacement(owner, { of: cast.asha, member, opportunity: id })
  expect((await rhys.submit(paths.closeOpportunity(id), { answer: '' })).errors).toEqual([
    'Say something to those who still wait',
  ])
  const { status } = await rhys.submit(paths.closeOpportunity(id), { answer: 'The programme was stopped.' })
  expect(status).toBe(303)
  const { text } = await asha.get(paths.placement(waits))
  expect(text).toContain('Declined')
  expect(text).toContain('The programme was stopped.')
  const told = await owner.selectFrom('mail').select('recipient').execute()
  expect(told).toEqual([{ recipient: cast.asha.email }])
  const empty = await anOpportunity(owner, { by: cast.rhys })
  const closed = await rhys.submit(paths.closeOpportunity(empty), {})
  expect([closed.status, idIn(closed.location)]).toEqual([303, empty])
})
