import type { Answered } from '../verbs/assessing-oneself.ts'

/** Two evenings’ worth: she has not come to the end of the first part. */
export const harrietBegins: Answered = {
  'drives-for-better-outcomes': [
    'frequently',
    'Agency shifts on the medical wards have halved since the spring. I would still like to know why surgery’s have not.',
  ],
  'speaks-up': [
    'frequently',
    'When maternity was inspected I told the board what I had found, and then what I had missed.',
  ],
  'brings-compassion-and-humility': ['always'],
  'brings-a-learning-mindset': ['frequently'],
  'takes-a-system-perspective': ['rarely'],
}
