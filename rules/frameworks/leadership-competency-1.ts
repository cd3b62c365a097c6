import { ourDescriptors, type Framework } from './framework.ts'

/** The six domains of the NHS Leadership Competency Framework for board members, published on 28 February 2024. */
export const leadershipCompetency1 = {
  name: 'leadership-competency',
  version: 1,
  title: 'Leadership Competency Framework',
  source: 'NHS England, Leadership Competency Framework for board members, February 2024',
  descriptorsOurs: true,
  aboutDescriptors: ourDescriptors,
  dimensions: [
    {
      slug: 'domains',
      title: 'Domains',
      about: 'What a board member of any NHS organisation does. Who is new to a board may need time for some of them.',
      question: 'How often do you do this in your work?',
      items: [
        {
          key: 'high-quality-and-sustainable-outcomes',
          label: 'Driving high-quality and sustainable outcomes',
          descriptor: {
            means: 'You see to it that care is safe, good and within its means, today and in years to come.',
            signs: ['You use data and patients’ experience to choose what to improve', 'Gains are kept'],
          },
        },
        {
          key: 'strategy-and-long-term-transformation',
          label: 'Setting strategy and delivering long-term transformation',
          descriptor: {
            means: 'You help to choose where the organisation goes, and lead the years of change that take it there.',
            signs: ['You can tell the plan as a story of a patient', 'You keep a long change alive in a hard winter'],
          },
        },
        {
          key: 'equality-and-inclusion',
          label: 'Promoting equality and inclusion, and reducing health and workforce inequalities',
          descriptor: {
            means: 'You find out who is worse off, as a patient or at work, and close the gap.',
            signs: [
              'You have aims for a named gap and report on them',
              'You challenge unfair treatment when you see it',
            ],
          },
        },
        {
          key: 'governance-and-assurance',
          label: 'Providing robust governance and assurance',
          descriptor: {
            means:
              'You make sure that the board knows what is going on, asks the right questions and acts on the answers.',
            signs: [
              'You tell assurance from reassurance',
              'Concerns reach the board, and those who raise them are safe',
            ],
          },
        },
        {
          key: 'compassionate-just-and-positive-culture',
          label: 'Creating a compassionate, just and positive culture',
          descriptor: {
            means: 'You lead so that people are well treated, learn from mistakes and want to stay.',
            signs: ['After harm you ask what happened before who did it', 'People grow under your leadership'],
          },
        },
        {
          key: 'trusted-relationship-with-partners-and-communities',
          label: 'Building a trusted relationship with partners and communities',
          descriptor: {
            means: 'You earn the trust of partners and of the people you serve, and decide together with them.',
            signs: ['Partners come to you early', 'Communities can see what came of their views'],
          },
        },
      ],
    },
  ],
} as const satisfies Framework
