import { lifecycle } from '../lifecycle.ts'

/** A candidate asks whether the process was kept. It is decided by somebody who took no part, and never by scoring anew. */
export const review = lifecycle('review', {
  noun: 'review of the process',
  states: {
    asked: { label: 'Asked for', tag: 'blue' },
    appointed: { label: 'With the reviewer', tag: 'yellow' },
    upheld: { label: 'The process was not kept', tag: 'orange' },
    dismissed: { label: 'The process was kept', tag: 'green' },
    withdrawn: { label: 'Taken back', tag: 'grey' },
  },
  moves: {
    ask: {
      from: [],
      to: 'asked',
      by: ['candidate'],
      button: 'Ask for a review',
      says: 'asked for a review of the process',
    },
    appoint: {
      from: ['asked', 'appointed'],
      to: 'appointed',
      by: ['talent-team'],
      button: 'Appoint a reviewer',
      says: 'appointed a reviewer',
    },
    uphold: {
      from: ['appointed'],
      to: 'upheld',
      by: ['reviewer'],
      button: 'Decide',
      says: 'found that the process was not kept',
    },
    dismiss: {
      from: ['appointed'],
      to: 'dismissed',
      by: ['reviewer'],
      button: 'The process was kept',
      says: 'found that the process was kept',
    },
    withdraw: {
      from: ['asked', 'appointed'],
      to: 'withdrawn',
      by: ['candidate'],
      button: 'Take back the request',
      says: 'took back the request for a review',
      ends: true,
    },
  },
})
