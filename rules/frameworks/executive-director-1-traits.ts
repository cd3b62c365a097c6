import type { Dimension } from './framework.ts'

export const traits = {
  slug: 'traits',
  title: 'Traits',
  about: 'How you tend to be, above all under pressure.',
  question: 'How often would the people you work with see this in you?',
  items: [
    {
      key: 'decisive-and-action-orientated',
      label: 'Decisive and action orientated',
      horizon: 'today',
      descriptor: {
        means: 'You decide in time with what is known, and see that something happens.',
        signs: ['You say who decides and by when', 'You correct a decision that proves wrong'],
        concern: 'Waits for certainty, or acts before asking',
      },
    },
    {
      key: 'influence',
      label: 'Influence',
      horizon: 'today',
      descriptor: {
        means: 'You move people who do not have to follow you.',
        signs: ['You learn what matters to others before you argue', 'People change course after talking with you'],
        concern: 'Presses harder where it does not listen',
      },
    },
    {
      key: 'flexible',
      label: 'Flexible',
      horizon: 'today',
      descriptor: {
        means: 'You change your plan and your manner when the situation asks for it, and keep to what matters.',
        signs: ['You can lead from the front and from behind', 'You let go of a plan you had fought for'],
        concern: 'One way of leading for every room',
      },
    },
    {
      key: 'supportive-and-consultative',
      label: 'Supportive and consultative',
      horizon: 'tomorrow',
      descriptor: {
        means: 'You ask those concerned before you decide, and stand behind them afterwards.',
        signs: ['People can say how their view changed the outcome', 'You are there when it goes badly'],
        concern: 'Asks when all is already settled',
      },
    },
    {
      key: 'creative-problem-solvers',
      label: 'Creative problem solvers',
      horizon: 'tomorrow',
      descriptor: {
        means: 'You look at a stuck problem from another side and find a way that was not on the list.',
        signs: ['You question what everybody takes as given', 'You put together people who never met'],
        concern: 'Chooses between the two options on the paper',
      },
    },
    {
      key: 'resilient',
      label: 'Resilient',
      horizon: 'tomorrow',
      descriptor: {
        means: 'You stay steady under strain, recover from a blow, and look after yourself and others meanwhile.',
        signs: ['You keep your judgement in a crisis', 'You rest, and ask for help'],
        concern: 'Carries on alone until something breaks',
      },
    },
  ],
} as const satisfies Dimension
