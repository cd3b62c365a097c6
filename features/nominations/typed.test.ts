import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { theCast } from '../../test/support/cast.ts'
import { typedNomination } from '../../test/support/nominating.ts'
import { aRound } from '../../test/support/things.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const grace = site.as(cast.grace)
const round = await aRound(owner)
const typed = typedNomination(cast.asha, round)

const tomorrow = dayInLondon(new Date(Date.now() + 2 * 86_400_000))
const many = (words: number) => 'word '.repeat(words)
const another = { conversation: 'another', conversationWith: 'Sam Second', conversationEmail: 'sam@example.org' }
const address = 'Enter an email address in the correct format, like name@example.nhs.uk'

const wrong: [string, Fields, string][] = [
  ['no organisation', { organisation: '' }, 'Choose the organisation you nominate for'],
  ['an organisation of others', { organisation: 'RX2' }, 'Choose the organisation you nominate for'],
  ['no round', { round: '' }, 'Choose the round'],
  ['no round of ours', { round: '3f0c' }, 'Choose the round'],
  ['no name', { name: '' }, 'Enter their full name'],
  ['a name that is too long', { name: 'x'.repeat(201) }, 'Their full name must be 200 characters or fewer'],
  ['no address', { email: '' }, 'Enter their work email address'],
  ['an address that is none', { email: 'asha at example' }, address],
  ['one’s own address', { email: cast.grace.email }, 'Nobody nominates themselves. Apply instead.'],
  ['no post', { post: '' }, 'Enter their current post'],
  ['no employer', { employer: '' }, 'Enter their employer'],
  [
    'an employer that is none',
    { employer: 'Atlantis' },
    'We know no open organisation by “Atlantis”. Try one word of its name, or its code.',
  ],
  ['several employers', { employer: 'Invented' }, 'Choose the organisation you mean'],
  ['no relationship', { relationship: '' }, 'Choose how you know them'],
  ['no readiness', { readiness: 'soon' }, 'Choose when they will be ready'],
  ['no reason', { reason: ' ' }, 'Say why you nominate them'],
  ['too many reasons', { reason: many(301) }, 'Why do you nominate them? must be 300 words or fewer. You used 301.'],
  ['no development needs', { developmentNeeds: '' }, 'Say what would help them to be ready'],
  ['too many conflicts', { conflict: many(101) }, 'Conflicts of interest must be 100 words or fewer. You used 101.'],
  [
    'a module taken on no day',
    typedOn('training', '2026-02-31'),
    'Enter a real date for “When did you last take the conscious decision-making module?”, like 27 3 2027',
  ],
  ['a module to be taken', typedOn('training', tomorrow), 'The day of the module must not be in the future'],
  ['no word of a conversation', { conversation: '' }, 'Choose whether they have held a talent conversation'],
  [
    'a conversation without its day',
    typedOn('conversationOn', ''),
    'Enter the day of the talent conversation, or choose “Not yet”',
  ],
  [
    'a conversation on no day',
    typedOn('conversationOn', '2026-02-31'),
    'Day of the conversation must be a real date, like 27 3 2027',
  ],
  [
    'a conversation to come',
    typedOn('conversationOn', tomorrow),
    'The day of the talent conversation is still to come: choose “Not yet”',
  ],
  ['another leader without a name', { ...another, conversationWith: '' }, 'Enter the name of the other senior leader'],
  [
    'another leader without an address',
    { ...another, conversationEmail: '' },
    'Enter the email address of the other senior leader',
  ],
  ['another leader’s address that is none', { ...another, conversationEmail: 'sam@' }, address],
  [
    'the nominee as the other leader',
    { ...another, conversationEmail: cast.asha.email },
    'Enter the other leader’s address: this one is the nominee’s',
  ],
]

test.each(wrong)('%s has its own sentence, and what was typed stays', async (_, changed, sentence) => {
  const reply = await grace.submit(paths.nominate(), { ...typed, ...changed })
  expect([reply.status, reply.errors]).toEqual([422, [sentence]])
  if (!('developmentNeeds' in changed)) expect(reply.html).toContain('Time with a board.')
  if (!('post' in changed)) expect(reply.html).toContain('value="Deputy finance director"')
  expect(await owner.selectFrom('nomination').select('id').execute()).toEqual([])
})

test('nothing at all says everything that is missing at once', async () => {
  const { errors } = await grace.post(paths.nominate())
  expect(errors).toHaveLength(11)
})

test('the privacy notice stands beside what is asked of the nominator', async () => {
  const { links } = await grace.get(paths.nominate())
  expect(links.map(({ href }) => href)).toContain(paths.privacyNotice('nominator'))
})
