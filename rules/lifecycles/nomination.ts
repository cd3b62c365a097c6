import { lifecycle } from '../lifecycle.ts'

/** A leader puts somebody forward; the person says yes or no. It counts once the talent conversation has been held. */
export const nomination = lifecycle('nomination', {
  noun: 'nomination',
  states: {
    prepared: { label: 'Not sent yet', tag: 'grey' },
    waiting: { label: 'Waiting for the talent conversation', tag: 'yellow' },
    made: { label: 'Waiting for the nominee', tag: 'blue' },
    accepted: { label: 'Accepted', tag: 'green' },
    declined: { label: 'Declined', tag: 'grey' },
    withdrawn: { label: 'Withdrawn', tag: 'grey' },
  },
  moves: {
    prepare: {
      from: [],
      to: 'prepared',
      by: ['leader', 'assistant'],
      button: 'Save nomination',
      says: 'prepared the nomination',
      hiddenFrom: ['candidate'],
    },
    make: { from: ['prepared'], to: 'made', by: ['leader'], button: 'Send nomination', says: 'made the nomination' },
    announce: {
      from: ['prepared'],
      to: 'waiting',
      by: ['leader'],
      button: 'Send nomination',
      says: 'made the nomination, which waits for the talent conversation',
    },
    count: {
      from: ['waiting'],
      to: 'made',
      by: ['service'],
      button: 'Count it as made',
      says: 'counted the nomination as made, since the talent conversation has been held',
    },
    accept: { from: ['made'], to: 'accepted', by: ['candidate'], button: 'Accept', says: 'accepted the nomination' },
    decline: {
      from: ['waiting', 'made'],
      to: 'declined',
      by: ['candidate'],
      button: 'Decline',
      says: 'declined the nomination',
      ends: true,
    },
    withdraw: {
      from: ['waiting', 'made'],
      to: 'withdrawn',
      by: ['nominator'],
      button: 'Withdraw',
      says: 'withdrew the nomination',
      ends: true,
    },
    discard: {
      from: ['prepared'],
      to: 'withdrawn',
      by: ['nominator', 'preparer'],
      button: 'Discard',
      says: 'discarded the nomination before it was sent',
      ends: true,
      hiddenFrom: ['candidate'],
    },
  },
})
