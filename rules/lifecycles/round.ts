import { lifecycle } from '../lifecycle.ts'

/** A board opens its pool to a pathway. From when to when it takes applications are dates, not states. */
export const round = lifecycle('round', {
  noun: 'round',
  states: {
    draft: { label: 'Not published', tag: 'grey' },
    published: { label: 'Published', tag: 'green' },
    closed: { label: 'Closed by the team', tag: 'grey' },
  },
  moves: {
    prepare: { from: [], to: 'draft', by: ['talent-team'], button: 'Save round', says: 'prepared the round' },
    publish: {
      from: ['draft'],
      to: 'published',
      by: ['talent-team'],
      button: 'Publish',
      says: 'published the round',
    },
    close: {
      from: ['published'],
      to: 'closed',
      by: ['talent-team'],
      button: 'Close early',
      says: 'closed the round',
      ends: true,
    },
  },
})
