import { expect, test } from 'vitest'
import { keysOf } from './categories.ts'
import {
  belongsElsewhere,
  developmentKinds,
  guidance,
  headings,
  looksLikeAppraisal,
  viewWords,
  type Heading,
} from './talent-conversation.ts'

test('the conversation has the seven headings of the programme, in its order', () => {
  expect(Object.entries(headings).map(([slug, { label }]) => [slug, label])).toEqual([
    ['career-aspirations', 'Career aspirations'],
    ['readiness', 'Potential and readiness for progression'],
    ['profile-and-networks', 'Profile, networks and brand/reputation'],
    ['career-actions', 'Actions to further career'],
    ['mobility', 'Mobility'],
    ['strengths', 'Strengths'],
    ['development-actions', 'Development actions for career'],
  ])
  expect(viewWords).toBe(200)
})

test.each(Object.keys(headings) as Heading[])('%s: the candidate and the leader are each asked', (slug) => {
  const { candidate, leader } = headings[slug]
  for (const prompt of [candidate, leader]) expect(prompt).toMatch(/^[A-Z][^?]+\?/)
  expect(candidate).not.toBe(leader)
  expect(looksLikeAppraisal(`${candidate} ${leader}`)).toBeNull()
})

test('the five kinds of performance content each have a place elsewhere', () => {
  expect(belongsElsewhere.map(({ what }) => what)).toEqual([
    'Objectives',
    'Feedback on performance',
    'Self-assessment of performance',
    'Development actions and coaching to improve performance',
    'Formal performance reviews',
  ])
  for (const { where } of belongsElsewhere) expect(where).toMatch(/appraisal|line manager|employer/)
})

test('the candidate prepares in five steps, the leader has six duties', () => {
  expect([guidance.candidate.length, guidance.leader.length]).toEqual([5, 6])
  for (const { step, how } of [...guidance.candidate, ...guidance.leader]) {
    expect(step).toMatch(/^[A-Z].*[^.]$/)
    expect(how).toMatch(/^[A-Z].*\.$/)
  }
})

test('one may develop in eight ways', () => {
  expect(keysOf(developmentKinds).join(' ')).toBe(
    'project secondment shadowing mentoring coaching course stretch other',
  )
})

test.each([
  ['All objectives met for this year.', 'objectives met'],
  ['Objective 2: met', 'Objective 2: met'],
  ['The objective was not fully met because of winter.', 'objective was not fully met'],
  ['She met all her objectives again.', 'met all her objectives'],
  ['Asha exceeded her annual objectives', 'exceeded her annual objectives'],
  ['We set your performance objectives for next year.', 'your performance objectives'],
  ['Her performance rating is good', 'performance rating'],
  ['the PERFORMANCE\nSCORE was agreed', 'PERFORMANCE SCORE'],
  ['Your recent performance has worried me.', 'Your recent performance has'],
  ['My appraisal score was 4 out of 5.', 'appraisal score'],
  ['He was rated as outstanding at his last appraisal.', 'rated as outstanding at his last appraisal'],
  ['Priya has exceeded expectations', 'exceeded expectations'],
  ['In the annual performance review we talked of this.', 'annual performance review'],
  ['He has been on a performance improvement plan since May.', 'on a performance improvement plan'],
  ['Her PIP ends in June', 'PIP'],
  ['We may start the capability procedure.', 'capability procedure'],
  ['There is a final written warning on file', 'final written warning'],
  ['You’re underperforming in this role', "You're underperforming"],
])('“%s” belongs in an appraisal: “%s”', (text, words) => {
  expect(looksLikeAppraisal(text)).toBe(words)
})

test('of several, the first is quoted', () => {
  expect(looksLikeAppraisal('A capability hearing follows; objectives missed.')).toBe('capability hearing')
})

test.each([
  '',
  'I present the board performance report each month.',
  'I led the turnaround of the performance of the trust.',
  'The trust’s performance rating went from requires improvement to good.',
  'The trust has met its financial objectives, and our strategic objectives were met.',
  'The programme met all objectives and the pilot exceeded expectations.',
  'A service that has exceeded expectations of its patients.',
  'My objective is to become a chief executive; let us agree objectives for the mentoring.',
  'I will take that to my appraisal, this is a talent conversation.',
  'Appraisal rates rose under my leadership, and I chaired the options appraisal.',
  'The investment appraisal outcome was approved.',
  'I wrote the performance improvement plan for urgent care and held performance reviews with the divisions.',
  'The hospital was rated outstanding by the CQC.',
  'Managing poor performance is an experience I would like to have.',
  'We built digital capability; she helped with a PIP claim.',
  'I do not want a pip of doubt: she is high performing and ready.',
  'Patients’ expectations of access are met.',
])('“%s” may stay', (text) => {
  expect(looksLikeAppraisal(text)).toBeNull()
})
