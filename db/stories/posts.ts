import { inDays } from './days.ts'
import { prose } from './prose.ts'
import type { Post } from './verbs/as-recruiter.ts'

const immediate = { predicted: false, contract: 'substantive', ends: null } as const
const predicted = { predicted: true, contract: 'substantive', ends: null, latest: null } as const

/** The posts that organisations share; each has a story of its own. */
export const posts = {
  wandleFinance: {
    ...immediate,
    title: 'Chief finance officer',
    role: 'finance',
    starts: inDays(120),
    reason: 'retirement',
    about: prose`We have a deficit of £18 million, a plan that the region has agreed, and a team that is tired of plans. We look
      for somebody who can explain money to clinicians and clinicians to money. The handover lasts a month.`,
  },
  thornhitheFinance: {
    ...immediate,
    title: 'Director of finance and estates',
    role: 'finance',
    starts: inDays(190),
    reason: 'resignation',
    about: prose`Finance and estates are one post with us since most of our risk is in old buildings. Mental health experience
      is welcome and not needed. We work from three sites, all on one railway line.`,
  },
  thornhitheOperations: {
    ...immediate,
    title: 'Chief operating officer',
    role: 'operations',
    starts: inDays(200),
    reason: 'secondment',
    about: 'Our present chief operating officer stays in the region and will hand over. Crisis care is the first task.',
  },
  larkfieldNursing: {
    ...immediate,
    title: 'Chief nurse',
    role: 'nursing',
    starts: inDays(195),
    reason: 'retirement',
    about: prose`Two district hospitals and nine community teams, from the moor to the coast. We want a nurse who will be seen in
      all of them. Maternity is our greatest worry and our best team.`,
  },
  larkfieldMedical: {
    ...immediate,
    title: 'Medical director',
    role: 'medical',
    starts: inDays(50),
    reason: 'retirement',
    about:
      'Two district hospitals whose doctors would like to be one department, and say so to everybody but each other.',
  },
  severnmouthDigital: {
    ...immediate,
    title: 'Chief digital and information officer',
    role: 'digital',
    starts: inDays(205),
    reason: 'new-post',
    about: 'A new post at the board. We replace our patient record next year, and would like to do it only once.',
  },
  severnmouthChief: {
    ...predicted,
    title: 'Chief executive',
    role: 'chief-executive',
    starts: inDays(310),
    reason: 'retirement',
    likelihood: 70,
    about:
      'Anil Deshmukh has told the chair that he may retire next autumn. Nothing is public, and nothing is certain.',
  },
  trentmereOperations: {
    ...immediate,
    title: 'Chief operating officer',
    role: 'operations',
    starts: inDays(190),
    reason: 'resignation',
    about: 'One large hospital with a trauma unit, and the longest waits for planned care in the region.',
  },
  trentmerePeople: {
    ...immediate,
    title: 'Director of people and communications',
    role: 'people',
    starts: inDays(90),
    reason: 'merger',
    about:
      'Two posts become one. The team knows, has helped to write this, and would like it settled before winter ends.',
  },
  trentmereStrategy: {
    ...predicted,
    title: 'Director of strategy and partnerships',
    role: 'strategy',
    starts: inDays(240),
    reason: 'fixed-term-end',
    likelihood: 40,
    about: 'The present director’s term ends next summer and may be renewed. The board will know by March.',
  },
  aldersmoorPeople: {
    ...immediate,
    title: 'Chief people officer',
    role: 'people',
    starts: inDays(-12),
    reason: 'resignation',
    about: 'We need a steady pair of hands and a fresh pair of eyes. Our staff survey is the place to begin.',
  },
  aldersmoorOperations: {
    ...immediate,
    title: 'Director of operations',
    role: 'operations',
    starts: inDays(190),
    reason: 'resignation',
    about: 'Three sites and one waiting list. Diagnostics are where it begins, and where it stands still.',
  },
  exmoorMedical: {
    ...immediate,
    title: 'Medical director',
    role: 'medical',
    starts: inDays(45),
    reason: 'retirement',
    about:
      'Community and mental health services for 300,000 people who live far apart. A psychiatrist or a GP would suit.',
  },
  exmoorNursing: {
    ...immediate,
    title: 'Chief nurse and director of quality',
    role: 'nursing',
    starts: inDays(195),
    reason: 'retirement',
    about: prose`Twenty community teams and four wards, over an hour apart. We look for a nurse who will build one way of working
      out of five good ones.`,
  },
  trentmerePlannedCare: {
    ...immediate,
    title: 'Managing director of planned care',
    role: 'operations',
    starts: inDays(190),
    reason: 'new-post',
    about: 'A new post beside the chief operating officer: eleven theatres, and everybody who waits for them.',
  },
  marshgateStrategy: {
    ...immediate,
    title: 'Interim director of strategy',
    role: 'strategy',
    contract: 'interim',
    starts: inDays(-26),
    ends: inDays(155),
    reason: 'secondment',
    about:
      'Our director is on secondment for six months. The joint plan with three councils cannot wait for her return.',
  },
} satisfies Record<string, Post>
