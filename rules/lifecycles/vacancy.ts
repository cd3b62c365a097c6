import { lifecycle } from '../lifecycle.ts'

/** A post that an organisation shares with the pool first. */
export const vacancy = lifecycle('vacancy', {
  noun: 'vacancy',
  states: {
    draft: { label: 'Not shared yet', tag: 'white' },
    predicted: { label: 'Predicted', tag: 'purple' },
    open: { label: 'Immediate', tag: 'blue' },
    filled: { label: 'Filled from the pool', tag: 'green' },
    closed: { label: 'Closed', tag: 'grey' },
  },
  moves: {
    prepare: { from: [], to: 'draft', by: ['recruiter'], button: 'Save and continue', says: 'prepared the vacancy' },
    // First of the two: only what was begun as predicted is offered it.
    predict: {
      from: ['draft'],
      to: 'predicted',
      by: ['recruiter'],
      button: 'Share as predicted',
      says: 'shared a predicted vacancy',
    },
    share: {
      from: ['draft'],
      to: 'open',
      by: ['recruiter'],
      button: 'Ask the talent pool',
      says: 'asked the talent pool for an immediate vacancy',
    },
    import: {
      from: [],
      to: 'open',
      by: ['talent-team', 'service'],
      button: 'Take from an advert',
      says: 'took the vacancy from an advert',
    },
    'import-closed': {
      from: [],
      to: 'closed',
      by: ['talent-team', 'service'],
      button: 'Take from a closed advert',
      says: 'took the vacancy from an advert that had closed',
    },
    reappear: {
      from: ['closed'],
      to: 'open',
      by: ['service'],
      button: 'Open again with its advert',
      says: 'opened the vacancy again, since its advert now closes later',
    },
    lapse: {
      from: ['open'],
      to: 'closed',
      by: ['service'],
      button: 'Close with its advert',
      says: 'closed the vacancy, since its advert has ended',
      ends: true,
    },
    confirm: {
      from: ['predicted'],
      to: 'open',
      by: ['recruiter'],
      button: 'Confirm as immediate',
      says: 'confirmed the vacancy as immediate and asked the talent pool',
    },
    fill: {
      from: ['predicted', 'open'],
      to: 'filled',
      by: ['recruiter'],
      button: 'Record as filled',
      says: 'filled the vacancy from the pool',
    },
    reopen: {
      from: ['filled'],
      to: 'open',
      by: ['recruiter'],
      button: 'Open again',
      says: 'opened the vacancy again',
    },
    close: {
      from: ['draft', 'predicted', 'open'],
      to: 'closed',
      by: ['recruiter'],
      button: 'Close vacancy',
      says: 'closed the vacancy',
      ends: true,
    },
  },
})

export type VacancyState = keyof (typeof vacancy)['states']

/** Shared with the pool, and not answered for yet: members are matched with it and introduced to it. */
export const liveStates = ['predicted', 'open'] as const satisfies readonly VacancyState[]

export const isLive = (state: string): boolean => liveStates.some((live) => live === state)
