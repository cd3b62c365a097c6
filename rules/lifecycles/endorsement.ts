import { lifecycle } from '../lifecycle.ts'

/** What a second leader is asked to say of an application. A missing answer is shown and never blocks. */
export const endorsement = lifecycle('endorsement', {
  noun: 'endorsement',
  states: {
    asked: { label: 'Asked', tag: 'blue' },
    given: { label: 'Given', tag: 'green' },
    cancelled: { label: 'Cancelled', tag: 'grey' },
  },
  moves: {
    ask: {
      from: [],
      to: 'asked',
      by: ['candidate'],
      button: 'Ask for an endorsement',
      says: 'asked for an endorsement',
    },
    give: {
      from: ['asked'],
      to: 'given',
      by: ['endorser'],
      button: 'Send endorsement',
      says: 'answered the request for an endorsement',
    },
    cancel: {
      from: ['asked'],
      to: 'cancelled',
      by: ['candidate'],
      button: 'Cancel request',
      says: 'cancelled the request for an endorsement',
      ends: true,
    },
  },
})
