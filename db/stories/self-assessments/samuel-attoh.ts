import { prose } from '../prose.ts'
import type { Answered } from '../verbs/assessing-oneself.ts'

/** A year ago. */
export const samuelLooked: Answered = {
  'drives-for-better-outcomes': [
    'frequently',
    prose`Four-hour performance went from 58% to 66% in nine months. The wards chose when patients move; I put the figures on
      their doors.`,
  ],
  'engages-and-aligns-others': ['frequently'],
  'speaks-up': [
    'frequently',
    'A board paper said that we seldom use the corridor. I sent the executive a count: 23 days of the last 31.',
  ],
  'brings-compassion-and-humility': ['frequently'],
  'brings-a-learning-mindset': [
    'always',
    prose`After a bad week I ask the porters first. They told me that two lifts stop at the change of shift, which no report
      had ever said.`,
  ],
  'takes-a-system-perspective': ['rarely'],
  'finds-new-solutions': ['occasionally'],
  'develops-people': ['frequently'],
  'builds-a-culture-of-inclusion': ['occasionally'],
  'driving-change-and-delivering-tangible-results': ['frequently'],
  'engaging-external-stakeholders': ['rarely'],
  'engaging-clinicians': [
    'always',
    'Seven specialties agreed one rule for a patient who belongs to none of them. It took eleven meetings, all at 7.30.',
  ],
  'cross-boundary-working': ['no-chance'],
  'managed-budgets': ['occasionally'],
  'managing-poor-performance': ['frequently'],
  'leading-leaders-and-engaging-the-workforce': ['frequently'],
  'building-a-more-inclusive-and-compassionate-culture': ['occasionally'],
  'decisive-and-action-orientated': ['always'],
  influence: ['frequently'],
  flexible: ['frequently'],
  'supportive-and-consultative': ['frequently'],
  'creative-problem-solvers': ['occasionally'],
  resilient: ['always'],
  'understanding-of-the-role': ['occasionally'],
  'desire-to-learn-and-stretch': ['always'],
  'purpose-beyond-self': ['always'],
}

/** Last month: more in some, less in one, and still no chance of another. */
export const samuelLooks: Answered = {
  ...samuelLooked,
  'drives-for-better-outcomes': [
    'frequently',
    prose`It stands at 71%. What moved it on from 66% was the council’s team on our site at weekends. I asked for it; others
      run it.`,
  ],
  'speaks-up': [
    'always',
    'I told the board in public that our winter plan counted the same twenty beds twice. We took them out of it.',
  ],
  'takes-a-system-perspective': [
    'occasionally',
    'I gave up six beds in the discharge lounge so that the council could pay for carers instead. I had to be asked twice.',
  ],
  'finds-new-solutions': [
    'frequently',
    'Patients’ families can text the ward for a going-home time. A healthcare assistant thought of it, and her name is on it.',
  ],
  'engaging-external-stakeholders': ['occasionally'],
  'managed-budgets': ['frequently', 'I hold £31 million now, and closed the year £40,000 within it.'],
  resilient: [
    'frequently',
    'I slept badly last winter and noticed late. I have handed on two of my five weekends on call.',
  ],
  'understanding-of-the-role': [
    'frequently',
    'I asked four chief operating officers what wakes them. None of them said waiting times.',
  ],
}
