import { prose } from '../prose.ts'
import type { Answered } from '../verbs/assessing-oneself.ts'

/** Finished with two items left open. */
export const amaraLooks: Answered = {
  'drives-for-better-outcomes': [
    'frequently',
    'Month end takes four days where it took eleven. Nobody misses the 40 reports that we stopped.',
  ],
  'engages-and-aligns-others': [
    'always',
    'Two finance teams became one. I asked each person what they were proud of, and we kept what they named.',
  ],
  'speaks-up': [
    'frequently',
    'I told our commissioners’ recovery board that its savings were counted in two trusts. It was my trust that had to give way.',
  ],
  'brings-compassion-and-humility': ['frequently'],
  'brings-a-learning-mindset': ['frequently'],
  'takes-a-system-perspective': [
    'frequently',
    'I proposed that our surplus go to the mental health trust in a year when we could have used it.',
  ],
  'finds-new-solutions': ['occasionally'],
  'develops-people': ['always', 'Four of our apprentices are studying to be accountants. I teach them on Thursdays.'],
  'builds-a-culture-of-inclusion': ['frequently'],
  'driving-change-and-delivering-tangible-results': ['frequently'],
  'engaging-external-stakeholders': ['occasionally'],
  'engaging-clinicians': [
    'frequently',
    'I go out with the district nurses twice a year. Half of what I know about our costs I learned in a car.',
  ],
  'cross-boundary-working': ['frequently'],
  'managed-budgets': ['always'],
  'managing-poor-performance': ['occasionally'],
  'building-a-more-inclusive-and-compassionate-culture': ['frequently'],
  'decisive-and-action-orientated': ['frequently'],
  influence: [
    'occasionally',
    prose`I persuade people one at a time. In a full room I wait until I am asked, and by then it may have been decided.`,
  ],
  flexible: ['frequently'],
  'supportive-and-consultative': ['always'],
  resilient: ['frequently'],
  'understanding-of-the-role': ['frequently', 'I have acted up twice, for five months in all.'],
  'desire-to-learn-and-stretch': ['frequently'],
  'purpose-beyond-self': ['always'],
}
