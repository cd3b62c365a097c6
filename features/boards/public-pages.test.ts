import { beforeAll, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { importFile } from '../organisations/import/import-file.ts'
import { odsFile } from '../../test/support/ods-file.ts'
import { testSite } from '../../test/support/visitor.ts'
import { neighbours } from './neighbours.ts'
import { boardOfRegion, boards } from './queries.ts'
import { tiles } from './tiles.ts'

const site = await testSite()
const visitor = site.visitor()

const trust = (number: number, region: string) => ({
  code: `RA${number}`,
  name: `INVENTED TRUST ${String(number).padStart(2, '0')}`,
  region,
})

beforeAll(async () => {
  const many = Array.from({ length: 30 }, (_, number) => trust(number, 'Y55'))
  await importFile(site.owner, odsFile('etr_2018-09.csv', ...many))
  const moved = many.map((one, at) => ({ ...one, region: at < 28 ? 'Y60' : 'Y61' }))
  await importFile(site.owner, odsFile('etr_2020-04.csv', ...moved, { code: 'RL1', region: 'Y56' }))
})

test('the home page says what it is, for whom, how it works and what one can rely on', async () => {
  const home = await visitor.get(paths.home())
  expect(home.heading).toBe('Helping NHS boards find their next directors')
  for (const words of [
    'If you want to be a director',
    'If you lead people',
    'If you have a vacancy',
    'If you are on a talent board',
    'England has 7 regional talent boards',
    'not the promise of a post',
    'it has no total score',
    'Nobody is strong at everything',
    'never counts in a decision about you',
  ])
    expect(home.text).toContain(words)
  const steps = ['Talent conversation', 'Nominate or apply', 'Assessment', 'Talent pool', 'Introduction']
  expect(
    steps.map((step) => home.html.indexOf(`>${step}</h3>`)).every((at, index, all) => at > (all[index - 1] ?? 0)),
  ).toBe(true)
})

test('whoever has just signed out is told so on the home page', async () => {
  expect((await visitor.get(`${paths.home()}?done=sign-in.end`)).text).toContain('You signed out.')
})

test('public pages set no cookie, print no style and need no script', async () => {
  for (const path of [paths.home(), paths.boards(), paths.board('london'), paths.privacy(), paths.cookies()]) {
    const page = await site.visitor().get(path)
    expect(page.status).toBe(200)
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.html).not.toMatch(/ style=|<style|<script(?! type="module" src="\/assets)|src="https?:/)
  }
})

test('every board has a page, a place on the map, a way to apply, to nominate and to share a vacancy', async () => {
  const list = await visitor.get(paths.boards())
  for (const { slug, region_name } of await boards(site.web)) {
    expect(list.links).toContainEqual({ text: region_name, href: paths.board(slug) })
    expect(tiles[slug]?.name.join(' ')).toBe(region_name)
    const page = await visitor.get(paths.board(slug))
    const hrefs = page.links.map(({ href }) => href)
    expect(hrefs).toContain(`${paths.startApplication()}?board=${slug}`)
    expect(hrefs).toContain(paths.nominate())
    expect(hrefs).toContain(paths.shareVacancy())
    for (const other of neighbours[slug]!) expect(hrefs).toContain(paths.board(other))
  }
  expect((await visitor.get(paths.board('wales'))).status).toBe(404)
})

test('neighbours see each other, and no tile belongs to two regions', () => {
  for (const [slug, others] of Object.entries(neighbours))
    for (const other of others) expect(neighbours[other]).toContain(slug)
  const places = Object.values(tiles).flatMap(({ places: own }) => own.map(String))
  expect(new Set(places).size).toBe(places.length)
})

test('a board’s organisations come 25 at a time', async () => {
  const first = await visitor.get(paths.board('midlands'))
  expect(first.text).toContain('Invented Trust 24')
  expect(first.text).not.toContain('Invented Trust 25')
  const { href } = first.links.find(({ text }) => text === 'Next organisations')!
  const second = await visitor.get(href.split('#')[0]!)
  expect(second.text).toContain('Invented Trust 25')
  expect(second.text).not.toContain('Invented Trust 24')
  expect(second.links.some(({ text }) => text === 'Next organisations')).toBe(false)
  for (const odd of ['~', 'x', "'~'", '%00~%00'])
    expect((await visitor.get(`/boards/midlands?after=${odd}`)).status).toBe(200)
})

test('the region’s story comes from the regions’ dates and the organisations that moved', async () => {
  const midlands = await visitor.get(paths.board('midlands'))
  expect(midlands.text).toContain(
    'On 1 April 2019, Midlands and East and North of England were divided anew into East of England, Midlands, North East and Yorkshire and North West.',
  )
  expect(midlands.text).toContain('Of the organisations here that we know, 28 were in Midlands and East before.')
  expect((await visitor.get(paths.board('south-west'))).text).toContain(
    'On 1 April 2018, South of England was divided anew into South East and South West.',
  )
  expect((await visitor.get(paths.board('london'))).text).not.toContain('How the region came about')
})

test('a board that has an address is written to; another answers through the service', async () => {
  expect((await visitor.get(paths.board('london'))).text).toContain('answers through this service')
  await site.owner.updateTable('board').set({ email: 'talent@example.org' }).where('slug', '=', 'london').execute()
  expect((await visitor.get(paths.board('london'))).links).toContainEqual({
    text: 'talent@example.org',
    href: 'mailto:talent@example.org',
  })
})

test('the board of a region is found; Wales and the past have none', async () => {
  expect(await boardOfRegion(site.web, 'Y56')).toMatchObject({ slug: 'london', region_name: 'London' })
  for (const region of ['W00', 'Y55', null]) expect(await boardOfRegion(site.web, region)).toBeNull()
})

test('the cookies page names the two cookies as they are called here', async () => {
  expect((await visitor.get(paths.cookies())).text).toMatch(/ aspire-browser .* aspire-session /)
})

test('the accessibility statement claims no more than was tested, and says how to complain', async () => {
  const { text } = await visitor.get(paths.accessibility())
  for (const words of [
    'only been tested in part',
    'Nobody from outside has tested',
    'Equality Advisory and Support Service',
  ])
    expect(text).toContain(words)
})
