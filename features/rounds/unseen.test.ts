import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { inDays, preparedRound, publishedRound, typedRound } from '../../test/support/opening.ts'
import { anApplication } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const [priya, asha] = [site.as(cast.priya), site.as(cast.asha)]

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('round').where('title', 'like', 'Aspirant directors%').execute()
})

const stateOf = async (id: string) =>
  (await owner.selectFrom('round').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const asking = (...labels: string[]): Fields =>
  Object.fromEntries(
    labels.flatMap((label, n) => [
      [`question-${n + 1}`, label],
      [`words-${n + 1}`, '100'],
    ]),
  )

test('what a colleague changed since the page was opened is not published unseen', async () => {
  const id = await preparedRound(priya)
  const opened = await priya.get(paths.publishRound(id))
  await priya.submit(paths.roundQuestions(id), asking('Something else'))
  const reply = await priya.post(paths.publishRound(id), opened.hidden)
  expect([reply.status, await stateOf(id)]).toEqual([409, 'draft'])
  expect(reply.text).toContain('You changed the round in another tab on')
  expect((await priya.submit(paths.publishRound(id))).status).toBe(303)
})

test('nor is a round closed whose days were changed meanwhile', async () => {
  const id = await publishedRound(priya)
  const opened = await priya.get(paths.closeRound(id))
  const later = { title: typedRound['title']!, about: '', criteria: '', afterwards: '' }
  await priya.submit(paths.editRound(id), { ...later, ...typedOn('closes', inDays(30)) })
  expect((await priya.post(paths.closeRound(id), opened.hidden)).status).toBe(409)
  expect(await stateOf(id)).toBe('published')
})

test('two who change and publish at once: never is anything public that the one who published has not seen', async () => {
  for (const _ of [1, 2, 3]) {
    const id = await preparedRound(priya)
    const [publish, edit] = [await priya.get(paths.publishRound(id)), await priya.get(paths.roundQuestions(id))]
    const replies = await Promise.all([
      priya.post(paths.publishRound(id), publish.hidden),
      priya.post(paths.roundQuestions(id), { ...edit.hidden, ...asking('Something else') }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
  }
})

test('answers go along to the same question, wherever it stands, and never to another', async () => {
  const [from, to] = [await preparedRound(priya), await preparedRound(priya)]
  await priya.submit(paths.roundQuestions(from), asking('Your work with places', 'Transformation', 'Version'))
  await priya.submit(paths.roundQuestions(to), asking('Why London?', 'Your work with places', 'A large change you led'))
  for (const id of [from, to]) await priya.submit(paths.publishRound(id))
  const begun = await anApplication(owner, { of: cast.asha, state: 'draft', round: from })
  const [places, transformation, version] = ['your-work-with-places', 'transformation', 'version']
  await owner.deleteFrom('application_answer').execute()
  const written = {
    [`question-${places}`]: 'With two councils.',
    [`question-${transformation}`]: 'Of one word.',
    [`question-${version}`]: 'Of a word that forms use.',
  }
  expect((await asha.submit(paths.statements(begun), written)).status).toBe(303)
  await asha.submit(`${paths.startApplication()}?from=${begun}`, { round: to })
  const taken = owner
    .selectFrom('application_answer')
    .select(['question', 'words'])
    .where('application_id', '<>', begun)
  expect(await taken.execute()).toEqual([{ question: `question-${places}`, words: 'With two councils.' }])
})
