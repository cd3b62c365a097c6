import { lifecycle } from '../lifecycle.ts'

/** One member and one vacancy. Another region's member needs both teams before the member is asked. */
export const introduction = lifecycle('introduction', {
  noun: 'introduction',
  states: {
    proposed: { label: 'Waiting for the member’s team', tag: 'purple' },
    offered: { label: 'Waiting for the member', tag: 'blue' },
    accepted: { label: 'Introduced', tag: 'aqua-green' },
    interviewing: { label: 'Interview', tag: 'yellow' },
    appointed: { label: 'Appointed', tag: 'green' },
    'not-appointed': { label: 'Not appointed', tag: 'orange' },
    declined: { label: 'Declined', tag: 'grey' },
    withdrawn: { label: 'Withdrawn', tag: 'grey' },
  },
  moves: {
    propose: {
      from: [],
      to: 'proposed',
      by: ['talent-team'],
      button: 'Propose',
      says: 'proposed the introduction to the member’s team',
      hiddenFrom: ['candidate'],
    },
    offer: { from: [], to: 'offered', by: ['talent-team'], button: 'Introduce', says: 'offered the introduction' },
    agree: {
      from: ['proposed'],
      to: 'offered',
      by: ['home-team'],
      button: 'Agree',
      says: 'agreed to the introduction',
    },
    refuse: {
      from: ['proposed'],
      to: 'withdrawn',
      by: ['home-team'],
      button: 'Do not agree',
      says: 'did not agree to the introduction',
      hiddenFrom: ['candidate'],
    },
    accept: {
      from: ['offered'],
      to: 'accepted',
      by: ['candidate'],
      button: 'Accept',
      says: 'accepted the introduction',
    },
    decline: {
      from: ['offered'],
      to: 'declined',
      by: ['candidate'],
      button: 'Decline',
      says: 'declined the introduction',
    },
    interview: {
      from: ['accepted', 'interviewing'],
      to: 'interviewing',
      by: ['recruiter'],
      button: 'Record interview',
      says: 'recorded an interview',
    },
    appoint: {
      from: ['interviewing'],
      to: 'appointed',
      by: ['recruiter'],
      button: 'Record appointment',
      says: 'recorded the appointment',
    },
    'turn-down': {
      from: ['accepted', 'interviewing'],
      to: 'not-appointed',
      by: ['recruiter'],
      button: 'Record as not appointed',
      says: 'recorded that they were not appointed',
    },
    withdraw: {
      from: ['proposed', 'offered', 'accepted', 'interviewing'],
      to: 'withdrawn',
      by: ['candidate', 'talent-team', 'home-team', 'service'],
      button: 'Withdraw introduction',
      says: 'withdrew the introduction',
    },
  },
})
