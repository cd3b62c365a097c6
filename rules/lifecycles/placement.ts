import { lifecycle } from '../lifecycle.ts'

const offering = ['recruiter', 'organisation-administrator', 'leader'] as const

/** A member’s request for one of the places of an opportunity, and what comes of it. */
export const placement = lifecycle('placement', {
  noun: 'request for an opportunity',
  states: {
    asked: { label: 'Waiting for an answer', tag: 'blue' },
    agreed: { label: 'Agreed', tag: 'green' },
    declined: { label: 'Declined', tag: 'grey' },
    withdrawn: { label: 'Withdrawn', tag: 'grey' },
    done: { label: 'Done', tag: 'green' },
  },
  moves: {
    ask: { from: [], to: 'asked', by: ['candidate'], button: 'Ask for it', says: 'asked for the opportunity' },
    agree: { from: ['asked'], to: 'agreed', by: offering, button: 'Agree', says: 'agreed to the request' },
    decline: {
      from: ['asked'],
      to: 'declined',
      by: [...offering, 'service'],
      button: 'Decline',
      says: 'declined the request',
      ends: true,
    },
    withdraw: {
      from: ['asked', 'agreed'],
      to: 'withdrawn',
      by: ['candidate', 'service'],
      button: 'Withdraw the request',
      says: 'withdrew the request',
      ends: true,
    },
    finish: {
      from: ['agreed'],
      to: 'done',
      by: ['candidate', ...offering],
      button: 'Record as done',
      says: 'recorded the opportunity as done',
    },
  },
})
