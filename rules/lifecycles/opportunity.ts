import { lifecycle } from '../lifecycle.ts'

const offering = ['recruiter', 'organisation-administrator', 'leader'] as const

/** A way to grow that an organisation offers to members of the pool. */
export const opportunity = lifecycle('opportunity', {
  noun: 'opportunity to grow',
  states: {
    open: { label: 'Open', tag: 'green' },
    closed: { label: 'Closed', tag: 'grey' },
  },
  moves: {
    offer: {
      from: [],
      to: 'open',
      by: offering,
      button: 'Offer the opportunity',
      says: 'offered an opportunity to grow',
    },
    close: {
      from: ['open'],
      to: 'closed',
      by: [...offering, 'service'],
      button: 'Close the opportunity',
      says: 'closed the opportunity',
      ends: true,
    },
  },
})
