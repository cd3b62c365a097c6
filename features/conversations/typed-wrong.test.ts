import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { aWrittenConversation } from '../../test/support/conversations.ts'
import { typedOn } from '../../test/support/typed.ts'
import { testSite, type Fields } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)
const [asha, grace] = [site.as(cast.asha), site.as(cast.grace)]
const [yesterday, tomorrow] = [addDays(dayInLondon(), -1), addDays(dayInLondon(), 1)]
const long = Array.from({ length: 201 }, () => 'word').join(' ')

let id = ''
beforeAll(async () => {
  id = await aWrittenConversation(site.owner, { of: cast.asha, by: cast.grace })
})

type Wrong = [what: string, at: () => string, typed: Fields, sentences: string[]]

const other = { name: 'Ed Second', email: 'ed@example.org' }
const held = { ...typedOn('heldOn', yesterday), readiness: 'now' }
const day = { ...typedOn('day', tomorrow), time: '14:30', place: 'Room 3' }
const action = { words: 'Shadow a board', kind: 'shadowing', owner: 'candidate', ...typedOn('due', tomorrow) }

const wrongTime = 'Enter the time with 24 hours, like 14:30'

const wrongs: Wrong[] = [
  [
    'nobody invited',
    paths.inviteToConversation,
    {},
    ['Enter the leader’s full name', 'Enter the leader’s email address'],
  ],
  [
    'an address that is none',
    paths.inviteToConversation,
    { ...other, email: 'ed' },
    ['Enter an email address in the correct format, like name@example.nhs.uk'],
  ],
  [
    'oneself',
    paths.inviteToConversation,
    { ...other, email: cast.asha.email.toUpperCase() },
    ['Enter somebody else’s address: this one is yours'],
  ],
  [
    'too long a message',
    paths.inviteToConversation,
    { ...other, message: long },
    ['A message to them must be 100 words or fewer. You used 201.'],
  ],
  [
    'nothing of one held elsewhere',
    paths.reportConversation,
    {},
    [
      'Enter the leader’s full name',
      'Enter the leader’s email address',
      'Enter the day you talked',
      'Choose the readiness you agreed on',
    ],
  ],
  [
    'one held elsewhere tomorrow',
    paths.reportConversation,
    { ...other, ...held, ...typedOn('heldOn', tomorrow) },
    ['The day you talked must be today or in the past'],
  ],
  ['no day', () => paths.arrangeConversation(id), {}, ['Enter the day', 'Enter the time', 'Enter the place']],
  [
    'a day that is none',
    () => paths.arrangeConversation(id),
    { ...day, ...typedOn('day', '2027-02-31') },
    ['Day must be a real date, like 27 3 2027'],
  ],
  [
    'a day in the past',
    () => paths.arrangeConversation(id),
    { ...day, ...typedOn('day', yesterday) },
    ['The day must be today or later'],
  ],
  ...['25:00', '14:60', 'noon', '2pm', '14:3'].map((time): Wrong => {
    return ['a time that is none', () => paths.arrangeConversation(id), { ...day, time }, [wrongTime]]
  }),
  [
    'too many words',
    () => paths.writeConversation(id, 'mobility'),
    { words: long },
    ['Mobility must be 200 words or fewer. You used 201.'],
  ],
  [
    'neither day nor readiness',
    () => paths.conversationReadiness(id),
    {},
    ['Enter the day you talked', 'Choose the readiness you agreed on'],
  ],
  [
    'a talk tomorrow',
    () => paths.conversationReadiness(id),
    { ...held, ...typedOn('heldOn', tomorrow) },
    ['The day you talked must be today or in the past'],
  ],
  [
    'no action',
    () => paths.agreeAction(id),
    {},
    [
      'Enter what is to be done',
      'Choose the kind of step',
      'Enter the day by which it is to be done',
      'Choose who does it',
    ],
  ],
  [
    'an action for yesterday',
    () => paths.agreeAction(id),
    { ...action, ...typedOn('due', yesterday) },
    ['The day by which it is to be done must be today or later'],
  ],
  [
    'a record not said to be right',
    () => paths.acknowledgeConversation(id),
    {},
    ['Tick that the record is right, or change it first'],
  ],
  [
    'a reason too long',
    () => paths.cancelConversation(id),
    { reason: long },
    ['Why must be 100 words or fewer. You used 201.'],
  ],
]

describe('what is typed wrong gets its own sentence, and stays', () => {
  test.each(wrongs)('%s', async (_, at, typed, sentences) => {
    const { status, errors, html } = await asha.submit(at(), typed)
    expect([status, errors]).toEqual([422, sentences])
    for (const text of Object.values(typed).flat()) expect(html).toContain(text === 'yes' ? 'checked' : text)
  })

  test('a leader says which of the two they were', async () => {
    const { errors } = await grace.submit(paths.reportConversation(), { ...other, ...held })
    expect(errors).toEqual(['Choose whether you were the candidate or the leader'])
  })
})

describe('what belongs into an appraisal', () => {
  const words = 'She exceeded her objectives this year.'

  test('is refused with the words that gave it away, and with where it belongs beside it', async () => {
    const { status, errors, text, html } = await grace.submit(paths.writeConversation(id, 'readiness'), { words })
    expect([status, errors]).toEqual([
      422,
      [expect.stringMatching(/^“exceeded her objectives” sounds like performance/i)],
    ])
    expect(text).toContain('It is not about performance: keep it as it is')
    expect(text).toContain('Agree and record them in the annual appraisal.')
    expect(html).toContain(words)
  })

  test('is kept where they say that it is something else; nobody is asked before', async () => {
    expect((await grace.get(paths.writeConversation(id, 'readiness'))).text).not.toContain(
      'It is not about performance',
    )
    expect((await grace.submit(paths.writeConversation(id, 'readiness'), { words, keep: 'yes' })).status).toBe(303)
    expect((await asha.get(paths.conversation(id))).text).toContain(words)
  })
})
