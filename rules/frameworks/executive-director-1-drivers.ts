import type { Dimension } from './framework.ts'

export const drivers = {
  slug: 'drivers',
  title: 'Drivers',
  about: 'Why you want a board-level role, and what keeps you going in it.',
  question: 'How often does this guide what you choose to do?',
  items: [
    {
      key: 'understanding-of-the-role',
      label: 'Understanding of what the role entails in terms of responsibility, risk and impact',
      descriptor: {
        means: 'You know what a director answers for, what it asks of a person, and want it with open eyes.',
        signs: [
          'You have talked with directors about the hard parts of the role',
          'You can say which risks you would carry, and what they would mean for your life',
        ],
        concern: 'Drawn by the title more than by the work',
      },
    },
    {
      key: 'desire-to-learn-and-stretch',
      label: 'Desire to learn, grow, do interesting work, and stretch oneself',
      descriptor: {
        means: 'You seek work that is new and hard for you, because you grow by it.',
        signs: [
          'You have taken on something you did not yet know how to do',
          'You can say what you want to learn next, and why',
        ],
        concern: 'Wants the next post to be this one with more pay',
      },
    },
    {
      key: 'purpose-beyond-self',
      label: 'Sense of purpose beyond self',
      descriptor: {
        means: 'You lead for patients, staff and the public, and your choices show it.',
        signs: [
          'You have chosen what was right over what was good for your career',
          'People can say what you stand for',
        ],
        concern: 'Success is told as one’s own',
      },
    },
  ],
} as const satisfies Dimension
