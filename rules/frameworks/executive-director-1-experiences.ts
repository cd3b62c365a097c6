import type { Dimension } from './framework.ts'

export const experiences = {
  slug: 'experiences',
  title: 'Experiences',
  about:
    'What you have already led and lived through. Where a post never offered it, say so: that is something to seek.',
  question: 'How often have you done this in recent years?',
  items: [
    {
      key: 'driving-change-and-delivering-tangible-results',
      label: 'Driving change and delivering tangible results',
      descriptor: {
        means: 'You have led a change that was large, took long, and had a result others can check.',
        signs: ['You answered for it from the beginning to the result', 'It outlasted your leading it'],
      },
    },
    {
      key: 'engaging-external-stakeholders',
      label: 'Engaging external stakeholders',
      descriptor: {
        means: 'You have worked in the open with people outside who can help or stop you.',
        signs: [
          'You have dealt with councils, regulators, the press or elected members yourself',
          'You have listened to the public before a decision they did not like',
        ],
      },
    },
    {
      key: 'engaging-clinicians',
      label: 'Engaging clinicians',
      descriptor: {
        means: 'You have shaped and carried decisions together with those who give the care.',
        signs: ['Clinicians led part of it with you', 'You have worked through a clinical disagreement'],
      },
    },
    {
      key: 'cross-boundary-working',
      label: 'Cross-boundary working',
      descriptor: {
        means: 'You have led work that no one organisation, profession or department could do alone.',
        signs: ['You led people who did not report to you', 'Money, staff or risk were shared across the boundary'],
      },
    },
    {
      key: 'managed-budgets',
      label: 'Managed budgets',
      descriptor: {
        means: 'You have answered for a large budget, and made hard choices to keep to it.',
        signs: [
          'You can say how large it was, what you changed and what it cost',
          'You kept quality in view when you saved money',
        ],
      },
    },
    {
      key: 'managing-poor-performance',
      label: 'Managing poor performance',
      descriptor: {
        means: 'You have turned round work that was not good enough, fairly and without waiting.',
        signs: ['You dealt with it early and to the end', 'Those concerned would say that it was done fairly'],
      },
    },
    {
      key: 'leading-leaders-and-engaging-the-workforce',
      label: 'Leading leaders and engaging the workforce',
      descriptor: {
        means: 'You have led through other leaders, and stayed in touch with the staff beyond them.',
        signs: ['Your leaders made decisions without you', 'You can show what staff said and what you did about it'],
      },
    },
    {
      key: 'building-a-more-inclusive-and-compassionate-culture',
      label: 'Building a more inclusive and compassionate culture',
      descriptor: {
        means: 'You have changed how people are treated in a part of an organisation, and not only its policies.',
        signs: ['Staff there report a different experience', 'You met bullying or discrimination and acted on it'],
      },
    },
  ],
} as const satisfies Dimension
