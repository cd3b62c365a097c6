import { lifecycle } from '../lifecycle.ts'

/** A complaint, or a request about one's own data. */
export const request = lifecycle('request', {
  noun: 'request',
  states: {
    received: { label: 'Received', tag: 'blue' },
    acknowledged: { label: 'Being looked into', tag: 'yellow' },
    answered: { label: 'Answered', tag: 'green' },
    withdrawn: { label: 'Taken back', tag: 'grey' },
  },
  moves: {
    make: { from: [], to: 'received', by: ['candidate'], button: 'Send', says: 'sent a complaint or data request' },
    acknowledge: {
      from: ['received'],
      to: 'acknowledged',
      by: ['talent-team'],
      button: 'Acknowledge',
      says: 'acknowledged the complaint or data request',
    },
    answer: {
      from: ['received', 'acknowledged'],
      to: 'answered',
      by: ['talent-team'],
      button: 'Answer',
      says: 'answered the complaint or data request',
    },
    withdraw: {
      from: ['received', 'acknowledged'],
      to: 'withdrawn',
      by: ['candidate'],
      button: 'Take it back',
      says: 'took back the complaint or data request',
      ends: true,
    },
  },
})
