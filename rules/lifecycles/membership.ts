import { lifecycle } from '../lifecycle.ts'

/** A person's place in a board's pool. Availability, expiry and staleness are facts with a date, not states. */
export const membership = lifecycle('membership', {
  noun: 'membership',
  states: {
    invited: { label: 'Waiting for the member to confirm', tag: 'yellow' },
    active: { label: 'In the pool', tag: 'green' },
    appointed: { label: 'Appointed', tag: 'blue' },
    left: { label: 'Left the pool', tag: 'grey' },
    lapsed: { label: 'Lapsed', tag: 'grey' },
  },
  moves: {
    begin: { from: [], to: 'active', by: ['board-member'], button: 'Admit', says: 'began the membership' },
    complete: {
      from: ['active'],
      to: 'appointed',
      by: ['service'],
      button: 'Complete',
      says: 'ended the membership, since the new post began',
    },
    lapse: {
      from: ['active'],
      to: 'lapsed',
      by: ['service'],
      button: 'Lapse',
      says: 'ended the membership at its expiry',
    },
    leave: {
      from: ['active'],
      to: 'left',
      by: ['candidate'],
      button: 'Leave the pool',
      says: 'left the pool',
      ends: true,
    },
    import: {
      from: [],
      to: 'invited',
      by: ['talent-team'],
      button: 'Import',
      says: 'imported the membership from the board’s list',
    },
    confirm: {
      from: ['invited'],
      to: 'active',
      by: ['candidate'],
      button: 'Confirm and join the pool',
      says: 'confirmed the imported membership',
    },
    refuse: {
      from: ['invited'],
      to: 'left',
      by: ['candidate'],
      button: 'Refuse',
      says: 'refused the imported membership',
      ends: true,
    },
    'lapse-invitation': {
      from: ['invited'],
      to: 'lapsed',
      by: ['service'],
      button: 'Lapse',
      says: 'ended the imported membership, since it was not confirmed',
    },
  },
})
