import { lifecycle } from '../lifecycle.ts'

/** A post that an organisation shares with the pool first. */
export const vacancy = lifecycle('vacancy', {
  noun: 'vacancy',
  states: {
    predicted: { label: 'Predicted', tag: 'purple' },
    open: { label: 'Immediate', tag: 'blue' },
    filled: { label: 'Filled from the pool', tag: 'green' },
    closed: { label: 'Closed', tag: 'grey' },
  },
  moves: {
    predict: {
      from: [],
      to: 'predicted',
      by: ['recruiter'],
      button: 'Share predicted vacancy',
      says: 'shared a predicted vacancy',
    },
    share: { from: [], to: 'open', by: ['recruiter'], button: 'Share vacancy', says: 'shared an immediate vacancy' },
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
    reopen: {
      from: ['closed'],
      to: 'open',
      by: ['service'],
      button: 'Open again',
      says: 'opened the vacancy again, since its advert now closes later',
    },
    confirm: {
      from: ['predicted'],
      to: 'open',
      by: ['recruiter'],
      button: 'Confirm as immediate',
      says: 'confirmed the vacancy as immediate',
    },
    fill: {
      from: ['predicted', 'open'],
      to: 'filled',
      by: ['recruiter'],
      button: 'Record as filled',
      says: 'filled the vacancy from the pool',
    },
    close: {
      from: ['predicted', 'open'],
      to: 'closed',
      by: ['recruiter'],
      button: 'Close vacancy',
      says: 'closed the vacancy',
      ends: true,
    },
  },
})
