import { lifecycle } from '../lifecycle.ts'

/** A published advert that is for a board post, or may be. */
export const advert = lifecycle('advert', {
  noun: 'advert',
  states: {
    waiting: { label: 'To be settled', tag: 'yellow' },
    posted: { label: 'A vacancy', tag: 'green' },
    dismissed: { label: 'No board post', tag: 'grey' },
  },
  moves: {
    queue: {
      from: [],
      to: 'waiting',
      by: ['service'],
      button: 'Put in the queue',
      says: 'put the advert in the queue, since it is not sure what it is for',
    },
    take: {
      from: [],
      to: 'posted',
      by: ['service'],
      button: 'Take as a vacancy',
      says: 'took the advert as a vacancy',
    },
    post: {
      from: ['waiting'],
      to: 'posted',
      by: ['talent-team', 'service'],
      button: 'It is a board post',
      says: 'settled that the advert is for a board post',
    },
    dismiss: {
      from: ['waiting'],
      to: 'dismissed',
      by: ['talent-team', 'service'],
      button: 'It is not a board post',
      says: 'settled that the advert is for no board post',
      ends: true,
    },
    reconsider: {
      from: ['dismissed'],
      to: 'waiting',
      by: ['talent-team'],
      button: 'Look at it again',
      says: 'put the advert back in the queue',
    },
  },
})
