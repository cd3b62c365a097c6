import { lifecycle } from '../lifecycle.ts'

/** A leader puts somebody forward; the person says yes or no. */
export const nomination = lifecycle('nomination', {
  noun: 'nomination',
  states: {
    made: { label: 'Waiting for the nominee', tag: 'blue' },
    accepted: { label: 'Accepted', tag: 'green' },
    declined: { label: 'Declined', tag: 'grey' },
    withdrawn: { label: 'Withdrawn', tag: 'grey' },
  },
  moves: {
    make: { from: [], to: 'made', by: ['leader'], button: 'Send nomination', says: 'made the nomination' },
    accept: { from: ['made'], to: 'accepted', by: ['candidate'], button: 'Accept', says: 'accepted the nomination' },
    decline: {
      from: ['made'],
      to: 'declined',
      by: ['candidate'],
      button: 'Decline',
      says: 'declined the nomination',
      ends: true,
    },
    withdraw: {
      from: ['made'],
      to: 'withdrawn',
      by: ['nominator'],
      button: 'Withdraw',
      says: 'withdrew the nomination',
      ends: true,
    },
  },
})
