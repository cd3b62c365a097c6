import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aRound } from '../../test/support/things.ts'
import { typedAnswers, typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const asha = site.as(cast.asha)
const answers = typedAnswers('RX1', '2098-04-01')
let id = ''

const at = (task: string) => `${paths.application(id)}/${task}`
const save = (task: string, typed: Fields = {}) => asha.submit(at(task), { ...answers[task], ...typed })

beforeEach(async () => {
  await site.owner.deleteFrom('application').execute()
  const begun = await asha.submit(paths.startApplication(), { round: await aRound(site.owner) })
  id = /[0-9a-f-]{36}/.exec(begun.location ?? '')?.[0] ?? ''
})

describe('each task, as it should be', () => {
  test.each(Object.keys(answers))('%s is saved, and the list says that it is completed', async (task) => {
    expect(await stateOf(task)).toBe('To do')
    const { status, errors } = await save(task)
    expect([status, errors]).toEqual([303, []])
    expect(await stateOf(task)).toBe('Completed')
  })

  test('whoever goes on at another device finds what was saved', async () => {
    for (const task of ['about-you', 'experience', 'statements']) await save(task)
    const elsewhere = site.as(cast.asha)
    expect((await elsewhere.get(paths.overview())).links.map(({ href }) => href)).toContain(paths.application(id))
    expect((await elsewhere.get(at('about-you'))).html).toContain('value="020 7946 0000"')
    expect((await elsewhere.get(at('experience'))).html).toContain('Two mergers and a new hospital.')
    expect((await elsewhere.get(at('statements'))).html).toContain('>Four</textarea>')
    expect((await elsewhere.get(paths.application(id))).text).toContain('3 of 10 tasks completed')
  })

  test('statements are saved as far as they go', async () => {
    expect((await save('statements', { inclusion: '', motivation: '' })).status).toBe(303)
    expect(await stateOf('statements')).toBe('In progress')
    expect((await asha.get(at('statements'))).html).toContain('>Two</textarea>')
  })
})

type Wrong = [task: string, typed: Fields, sentence: string]

const wrong: Wrong[] = [
  ['about-you', { phone: '' }, 'Enter your phone number'],
  ['about-you', { phone: '12' }, 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'],
  ['about-you', { privateEmail: 'asha@' }, 'Enter a private email address like name@example.org, or none'],
  ['current-post', { post: '' }, 'Enter your current post'],
  ['current-post', { employer: '' }, 'Enter your employer'],
  [
    'current-post',
    { employer: 'Atlantis' },
    'We know no open organisation by “Atlantis”. Try one word of its name, or its code.',
  ],
  ['current-post', { employer: 'Invented' }, 'Choose the organisation you mean'],
  ['current-post', { pay: '' }, 'Choose how your post is paid'],
  ['current-post', { board: 'perhaps' }, 'Choose whether you sit on the board'],
  ['current-post', { reportsTo: ' ' }, 'Enter the post you report to'],
  ['current-post', { years: '' }, 'Enter how many years you have worked at this level'],
  ['current-post', { years: 'four' }, 'Enter a whole number'],
  ['current-post', { years: '400' }, 'Enter a number from 0 to 60'],
  ['experience', { body: '' }, 'Choose where you are registered, or that you are not'],
  ['experience', { number: '' }, 'Enter your registration or membership number'],
  ['experience', { body: 'none', number: '12' }, 'Leave the number empty, or choose where you are registered'],
  ['experience', { number: '💷 <b>' }, 'A registration number has letters, digits, spaces, points and - or / only'],
  ['experience', { body: 'other', number: '', others: '' }, 'Enter the body you are registered with'],
  ['experience', { experience: '' }, 'Write about your experience'],
  ['experience', { experience: 'one '.repeat(301) }, 'Your experience must be 300 words or fewer. You used 301.'],
  ['target-roles', { roles: [] }, 'Choose at least one role'],
  ['target-roles', { contracts: [] }, 'Choose at least one way to hold the post'],
  ['target-roles', { kinds: [] }, 'Choose at least one kind of organisation'],
  ['target-roles', { sizes: ['huge'] }, 'Of which size?: choose from the list'],
  ['target-roles', typedOn('from', ''), 'Enter the day from which you are available'],
  [
    'target-roles',
    typedOn('from', '2098-02-31'),
    'Enter a real date for “From when are you available?”, like 27 3 2027',
  ],
  ['target-roles', { notice: '' }, 'Choose your notice period'],
  [
    'target-roles',
    typedOn('from', addMonths(dayInLondon(), -13)),
    'Enter today if you are available now, or a day that is to come',
  ],
  ['regions', { regions: [] }, 'Choose at least one region'],
  ['regions', { travel: '' }, 'Choose how far you would go'],
  ['readiness', { readiness: 'soon' }, 'Choose when you will be ready'],
  ['statements', { governance: 'one '.repeat(251) }, 'About governance must be 250 words or fewer. You used 251.'],
  ['who-may-see-me', { hide: '' }, 'Choose whether your employer may find you'],
  ['declarations', { fit: '' }, 'Choose whether you are a fit and proper person to be a director'],
  ['declarations', { fit: 'tell', tell: '' }, 'Write what you need to tell us'],
  [
    'declarations',
    { conflicts: 'one '.repeat(151) },
    'Conflicts of interest must be 150 words or fewer. You used 151.',
  ],
]

describe('a wrong answer has its own sentence, and what was typed stays', () => {
  test.each(wrong)('%s: %o', async (task, typed, sentence) => {
    const reply = await save(task, typed)
    expect([reply.status, reply.errors]).toEqual([422, [sentence]])
    const kept = Object.entries({ ...answers[task], ...typed }).filter(([name]) => !(name in typed) && name !== 'from')
    for (const [name, value] of kept)
      for (const one of [value].flat()) expect([name, holds(reply.html, one)]).toEqual([name, true])
    expect(await stateOf(task)).toBe('To do')
  })
})

test('what they have to tell the board is read back as they wrote it', async () => {
  await save('declarations', { fit: 'tell', tell: 'yes: I was\nchair of a charity.', conflicts: 'My wife audits RX2.' })
  expect((await asha.get(at('declarations'))).html).toContain('>yes: I was\nchair of a charity.</textarea>')
  const check = await asha.get(paths.checkAnswers(id))
  for (const words of ['chair of a charity.', 'My wife audits RX2.']) expect(check.text).toContain(words)
})

/** Typed, chosen or ticked in the page. */
const holds = (html: string, value: string) =>
  value === '' || html.includes(`value="${value}"`) || html.includes(`>${value}</textarea>`)

/** What the list says beside a task. */
async function stateOf(task: string): Promise<string> {
  const { html } = await asha.get(paths.application(id))
  const item = html.split('<li').find((one) => one.includes(`href="${at(task)}"`)) ?? ''
  return /To do|In progress|Completed|Optional|Waiting/.exec(item)?.[0] ?? 'not in the list'
}
