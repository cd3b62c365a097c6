import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { inDays, preparedRound, publishedRound, typedRound } from '../../test/support/opening.ts'
import { anApplication } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'
import { openRounds } from './queries.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const priya = site.as(cast.priya)
const nobody = site.visitor()

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('round').where('title', 'like', 'Aspirant directors%').execute()
  await owner.deleteFrom('mail').execute()
})

describe('a draft', () => {
  const change = { ...typedRound, criteria: 'You read\nYou write', afterwards: '' }

  test('is changed whole; a standard text follows its round, a text of one’s own stays', async () => {
    const id = await preparedRound(priya)
    const texts = (await priya.get(paths.editRound(id))).html
    expect(texts).toContain('You will be ready for it within 12 months')
    const saved = await priya.submit(paths.editRound(id), { ...change, ...typedOn('closes', ''), roles: [] })
    expect([saved.status, saved.errors]).toEqual([303, []])
    const { text } = await priya.get(paths.round(id))
    for (const words of ['You read', 'You write', 'There is no deadline', 'Every role']) expect(text).toContain(words)
    await priya.submit(paths.editRound(id), { ...change, criteria: '', pathway: 'existing' })
    expect((await priya.get(paths.round(id))).text).toContain('look for the next')
  })

  test('asks what its team wants to ask', async () => {
    const id = await preparedRound(priya)
    const asked = await priya.submit(paths.roundQuestions(id), {
      'question-1': 'Your work with places',
      'hint-1': 'Outside hospitals',
      'words-1': '300',
      'question-4': 'A large change you led',
      'words-4': '150',
    })
    expect([asked.status, asked.errors]).toEqual([303, []])
    const { text } = await priya.get(paths.round(id))
    expect(text).toContain(
      'Your work with places, in at most 300 words Outside hospitals A large change you led, in at',
    )
    const found = web.selectFrom('round_question').select('question').where('round_id', '=', id).orderBy('position')
    expect((await found.execute()).map(({ question }) => question)).toEqual([
      'question-your-work-with-places',
      'transformation',
    ])
  })

  test.each<[string, Fields, string]>([
    ['no question at all', {}, 'Enter at least one question'],
    ['a hint to nothing', { 'hint-2': 'Say more' }, 'Enter question 2, or empty its hint and its most words'],
    ['no word limit', { 'question-2': 'Why?' }, 'Enter how many words an answer to question 2 may have'],
    ['too few words', { 'question-2': 'Why?', 'words-2': '9' }, 'Enter a number from 10 to 1000'],
    ['too many', { 'question-2': 'Why?', 'words-2': '1001' }, 'Enter a number from 10 to 1000'],
    ['no number', { 'question-2': 'Why?', 'words-2': 'ten' }, 'Enter a whole number'],
    [
      'the same twice',
      { 'question-1': 'Why?', 'words-1': '50', 'question-2': 'why', 'words-2': '50' },
      'Question 2 has been asked already',
    ],
  ])('%s has its own sentence, and what was typed stays', async (_, wrong, sentence) => {
    const id = await preparedRound(priya)
    const reply = await priya.submit(paths.roundQuestions(id), wrong)
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    for (const words of Object.values(wrong)) expect(reply.html).toContain(`value="${String(words)}"`)
    expect((await priya.get(paths.round(id))).text).toContain('A large change you led')
  })

  test('is not published once its last day has passed', async () => {
    const id = await preparedRound(priya)
    await owner
      .updateTable('round')
      .set({ opens_on: inDays(-9), closes_on: inDays(-1) })
      .where('id', '=', id)
      .execute()
    expect((await priya.get(paths.publishRound(id))).text).toContain('has passed. Enter a later one first.')
    expect((await priya.submit(paths.publishRound(id))).status).toBe(422)
  })
})

describe('a published round', () => {
  const texts = { title: 'Aspirant directors of money', about: '', criteria: '', afterwards: '' }
  const change = (closes: string) => ({ ...texts, ...typedOn('closes', closes) })

  test('keeps its questions and whom it is for; its words may change and its last day move on', async () => {
    const id = await publishedRound(priya)
    expect((await priya.get(paths.roundQuestions(id))).status).toBe(409)
    const reply = await priya.submit(paths.editRound(id), { ...change(inDays(20)), pathway: 'existing' })
    expect([reply.status, reply.errors]).toEqual([303, []])
    const { text } = await nobody.get(paths.round(id))
    expect(text).toContain('Aspirant directors of money')
    expect(text).toContain('20 days left')
    expect(text).toContain('Aspirant director')
    const sooner = await priya.submit(paths.editRound(id), change(inDays(2)))
    expect(sooner.errors[0]).toMatch(/^People rely on .*: the last day can only be later$/)
  })

  test('whoever writes an application to it is told of a new last day, and of an early end', async () => {
    const id = await publishedRound(priya)
    await anApplication(owner, { of: cast.asha, state: 'draft', round: id })
    await anApplication(owner, { of: cast.ben, state: 'submitted', round: id })
    await priya.submit(paths.editRound(id), change(inDays(12)))
    expect(await lettersGoTo()).toEqual([])
    await priya.submit(paths.editRound(id), change(inDays(20)))
    await priya.submit(paths.closeRound(id))
    expect(await lettersGoTo()).toEqual([cast.asha.email, cast.asha.email])
    const { text } = await nobody.get(paths.round(id))
    expect(text).toContain('This round takes no more applications or nominations.')
    expect((await nobody.get(paths.board('london'))).text).not.toContain('Aspirant directors of money')
    expect((await priya.get(paths.editRound(id))).status).toBe(409)
  })

  test('is over after its last day, by itself', async () => {
    const id = await publishedRound(priya)
    const dates = { opens_on: inDays(-9), closes_on: inDays(-1) }
    await owner.updateTable('round').set(dates).where('id', '=', id).execute()
    expect((await openRounds(web, inDays(0))).map((round) => round.id)).not.toContain(id)
    expect((await nobody.get(paths.round(id))).text).toContain('Closed')
  })

  test('of two who change it at once, the second is told, and whoever still edits the draft too', async () => {
    const id = await preparedRound(priya)
    const draft = await priya.get(paths.editRound(id))
    await priya.submit(paths.publishRound(id))
    expect((await priya.post(paths.editRound(id), { ...draft.hidden, ...change(inDays(30)) })).status).toBe(409)
    const [first, second] = [await priya.get(paths.editRound(id)), await priya.get(paths.editRound(id))]
    expect((await priya.post(paths.editRound(id), { ...first.hidden, ...change(inDays(30)) })).status).toBe(303)
    const stale = await priya.post(paths.editRound(id), { ...second.hidden, ...change(inDays(40)) })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('You changed the round in another tab on')
  })
})

const lettersGoTo = async () =>
  (await web.selectFrom('mail').select('recipient').execute()).map(({ recipient }) => recipient)
