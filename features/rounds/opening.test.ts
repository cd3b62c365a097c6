import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { inDays, preparedRound, publishedRound, typedRound } from '../../test/support/opening.ts'
import { aRound } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'
import { openRounds, roundChoices } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const priya = site.as(cast.priya)
const nobody = site.visitor()

const today = inDays(0)

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('round').where('title', 'like', 'Aspirant directors%').execute()
  await owner.deleteFrom('mail').execute()
})

describe('a team opens a round', () => {
  test('it starts with the standard, is the team’s alone, and everybody’s once published', async () => {
    const id = await preparedRound(priya)
    const draft = await priya.get(paths.round(id))
    for (const words of ['Not published', 'A large change you led', 'You will be ready for it within 12 months'])
      expect(draft.text).toContain(words)
    for (const visitor of [nobody, site.as(cast.tom), site.as(cast.asha)])
      expect((await visitor.get(paths.round(id))).status).toBe(404)
    expect((await nobody.get(paths.board('london'))).text).not.toContain('Aspirant directors of finance')

    await priya.submit(paths.publishRound(id))
    const { text, links } = await nobody.get(paths.round(id))
    for (const words of [
      'London Regional Talent Board',
      'Aspirant director',
      'Finance, Estates and facilities',
      '12 days left',
      'in at most 250 words',
      'Nine finance directors retire in two years.',
      'What you submitted by the end of the last day counts',
    ])
      expect(text).toContain(words)
    expect(links.find(({ text: words }) => words === 'Apply')?.href).toBe(`${paths.startApplication()}?round=${id}`)
    expect(links.find(({ text: words }) => words === 'Nominate somebody')?.href).toBe(`${paths.nominate()}?round=${id}`)
    expect(text).not.toContain('Close early')
    expect((await nobody.get(paths.board('london'))).text).toContain('Aspirant directors of finance')
    expect((await priya.get(paths.rounds())).text).toContain('Aspirant directors of finance')
    expect((await site.as(cast.tom).get(paths.rounds())).text).not.toContain('Aspirant directors of finance')
  })

  test('a round of another region cannot be opened, changed or closed', async () => {
    const tom = site.as(cast.tom)
    expect((await tom.submit(paths.prepareRound(), typedRound)).errors).toEqual(['Choose the region'])
    const id = await publishedRound(priya)
    for (const page of [paths.editRound, paths.roundQuestions, paths.publishRound, paths.closeRound])
      expect((await tom.post(page(id))).status).toBe(404)
  })

  test('one that opens later stands on the board’s page as such, and offers nobody to apply', async () => {
    const id = await publishedRound(priya, { ...typedOn('opens', inDays(3)) })
    const board = (await nobody.get(paths.board('london'))).text
    expect(board.slice(board.indexOf('Rounds that open soon'))).toContain('Aspirant directors of finance')
    const page = await nobody.get(paths.round(id))
    expect(page.text).toContain('Not open yet')
    expect(page.links.map(({ text }) => text)).not.toContain('Apply')
    expect((await openRounds(web, today, { region: 'Y56' })).map((round) => round.id)).not.toContain(id)
  })

  test('a board without an open round says so, and what to do', async () => {
    const { text, links } = await nobody.get(paths.board('midlands'))
    expect(text).toContain('takes no applications or nominations at the moment')
    expect(links.map(({ href }) => href)).toContain(paths.conversations())
  })
})

describe('what is typed of a round', () => {
  test.each<[string, Fields, string]>([
    ['no region', { region: '' }, 'Choose the region'],
    ['a region that is not the team’s', { region: 'Y58' }, 'Choose the region'],
    ['no title', { title: ' ' }, 'Enter a title'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'Title must be 200 characters or fewer'],
    ['no pathway', { pathway: '' }, 'Choose who it is for'],
    ['no role of ours', { roles: ['juggler'] }, 'Only for some roles?: choose from the list'],
    ['no first day', typedOn('opens', ''), 'Enter the first day'],
    ['a day that is none', typedOn('opens', '2027-02-31'), 'First day must be a real date, like 27 3 2027'],
    ['a last day that is none', typedOn('closes', '2027-02-31'), 'Last day must be a real date, like 27 3 2027'],
    [
      'an end before the beginning',
      typedOn('closes', inDays(-1)),
      'The last day must be the same as or after the first day',
    ],
    ['too much about it', { about: 'word '.repeat(201) }, 'About the round must be 200 words or fewer. You used 201.'],
  ])('%s has its own sentence, and the rest stays', async (_, wrong, sentence) => {
    const reply = await priya.submit(paths.prepareRound(), { ...typedRound, ...wrong })
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    if (!('about' in wrong)) expect(reply.html).toContain('Nine finance directors retire in two years.')
  })

  test('one without a last day is open all year round', async () => {
    const id = await publishedRound(priya, typedOn('closes', ''))
    const { text } = await nobody.get(paths.round(id))
    expect(text).toContain('Open all year round')
    expect(text).toContain('There is no deadline')
    const choices = roundChoices(await openRounds(web, today, { board: 'london' }))
    expect(choices[id]).toBe('London: Aspirant directors of finance, all year round')
  })
})

test('open rounds of every board come by region, each with its dates', async () => {
  const id = await publishedRound(priya)
  const found = await openRounds(web, today)
  expect(found.map(({ region_name }) => region_name)).toEqual(found.map(({ region_name }) => region_name).toSorted())
  expect(found.find((round) => round.id === id)).toMatchObject({ board_slug: 'london', closes_on: inDays(12) })
  expect(found.map((round) => round.id)).toContain(await aRound(owner, 'Y58', 'existing'))
})
