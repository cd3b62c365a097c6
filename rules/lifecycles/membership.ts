import { lifecycle } from '../lifecycle.ts'

/** A person's place in a board's pool. Availability, expiry and staleness are facts with a date, not states. */
export const membership = lifecycle('membership', {
  noun: 'membership',
  states: {
    active: { label: 'In the pool', tag: 'green' },
    suspended: { label: 'Suspended', tag: 'orange' },
    appointed: { label: 'Appointed', tag: 'blue' },
    left: { label: 'Left the pool', tag: 'grey' },
    lapsed: { label: 'Lapsed', tag: 'grey' },
  },
  moves: {
    begin: { from: [], to: 'active', by: ['board-member'], button: 'Admit', says: 'began the membership' },
    complete: {
      from: ['active', 'suspended'],
      to: 'appointed',
      by: ['service'],
      button: 'Complete',
      says: 'ended the membership, since the new post began',
    },
    lapse: {
      from: ['active', 'suspended'],
      to: 'lapsed',
      by: ['service'],
      button: 'Lapse',
      says: 'ended the membership at its expiry',
    },
    leave: {
      from: ['active', 'suspended'],
      to: 'left',
      by: ['candidate'],
      button: 'Leave the pool',
      says: 'left the pool',
      ends: true,
    },
    suspend: {
      from: ['active'],
      to: 'suspended',
      by: ['home-team'],
      button: 'Suspend',
      says: 'suspended the membership',
      ends: true,
    },
    reinstate: {
      from: ['suspended'],
      to: 'active',
      by: ['home-team'],
      button: 'Reinstate',
      says: 'reinstated the membership',
    },
    end: {
      from: ['suspended'],
      to: 'left',
      by: ['home-team'],
      button: 'End the membership',
      says: 'ended the membership after a review',
      ends: true,
    },
  },
})
