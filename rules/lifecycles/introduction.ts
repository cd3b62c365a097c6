import { lifecycle } from '../lifecycle.ts'

/**
 * One member and one vacancy. Another region's member needs both teams before the member is asked; the organisation sees
 * a summary once the member has accepted, and who it is once it has opened the profile.
 */
export const introduction = lifecycle('introduction', {
  noun: 'introduction',
  states: {
    proposed: { label: 'Waiting for the member’s team', tag: 'purple' },
    offered: { label: 'Waiting for the member', tag: 'blue' },
    accepted: { label: 'Introduced, without name', tag: 'aqua-green' },
    released: { label: 'Profile shared', tag: 'aqua-green' },
    shortlisted: { label: 'Shortlisted', tag: 'yellow' },
    interviewing: { label: 'Interview', tag: 'purple' },
    chosen: { label: 'Offer made', tag: 'blue' },
    appointed: { label: 'Appointed', tag: 'green' },
    'not-appointed': { label: 'Not appointed', tag: 'orange' },
    'fallen-through': { label: 'Appointment fell through', tag: 'orange' },
    declined: { label: 'Declined', tag: 'grey' },
    unanswered: { label: 'Not answered in time', tag: 'grey' },
    'offer-refused': { label: 'Offer refused', tag: 'grey' },
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
      ends: true,
      hiddenFrom: ['candidate'],
    },
    recall: {
      from: ['proposed'],
      to: 'withdrawn',
      by: ['talent-team', 'service'],
      button: 'Take back the proposal',
      says: 'took back the proposal',
      ends: true,
      hiddenFrom: ['candidate'],
    },
    // Also late: somebody who was away may still be introduced while the post is there.
    accept: {
      from: ['offered', 'unanswered'],
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
      ends: true,
    },
    lapse: {
      from: ['offered'],
      to: 'unanswered',
      by: ['service'],
      button: 'End',
      says: 'ended the introduction, which was not answered in time',
      ends: true,
    },
    release: {
      from: ['accepted'],
      to: 'released',
      by: ['recruiter'],
      button: 'Open the profile and see who it is',
      says: 'opened the profile',
    },
    shortlist: {
      from: ['released'],
      to: 'shortlisted',
      by: ['recruiter'],
      button: 'Shortlist',
      says: 'put them on the shortlist',
      saysYou: 'put you on the shortlist',
    },
    choose: {
      from: ['interviewing'],
      to: 'chosen',
      by: ['recruiter'],
      button: 'Make an offer',
      says: 'made an offer',
    },
    interview: {
      from: ['shortlisted', 'interviewing'],
      to: 'interviewing',
      by: ['recruiter'],
      button: 'Set the interview day',
      says: 'set the interview day',
    },
    appoint: {
      from: ['chosen'],
      to: 'appointed',
      by: ['recruiter'],
      button: 'Record appointment',
      says: 'recorded the appointment',
    },
    'turn-down': {
      from: ['accepted', 'released', 'shortlisted', 'interviewing', 'chosen'],
      to: 'not-appointed',
      by: ['recruiter'],
      button: 'Record as not appointed',
      says: 'recorded that they were not appointed',
      saysYou: 'recorded that you were not appointed',
      ends: true,
    },
    withdraw: {
      from: ['offered', 'accepted', 'released', 'shortlisted', 'interviewing', 'chosen'],
      to: 'withdrawn',
      by: ['candidate', 'talent-team', 'home-team', 'service'],
      button: 'Withdraw introduction',
      says: 'withdrew the introduction',
      ends: true,
    },
    'refuse-offer': {
      from: ['chosen'],
      to: 'offer-refused',
      by: ['recruiter'],
      button: 'They refused the offer',
      says: 'recorded that they refused the offer',
      saysYou: 'recorded that you refused the offer',
      ends: true,
    },
    'fall-through': {
      from: ['appointed'],
      to: 'fallen-through',
      by: ['recruiter'],
      button: 'It fell through',
      says: 'recorded that the appointment fell through',
      ends: true,
    },
  },
})

type IntroductionState = keyof typeof introduction.states

/** The organisation has seen something of the member, and owes them an answer. */
export const seenStates = [
  'accepted',
  'released',
  'shortlisted',
  'interviewing',
  'chosen',
] as const satisfies readonly IntroductionState[]

/** The organisation has not seen them: the service itself tells them where the post is gone. */
export const unseenStates = ['proposed', 'offered'] as const satisfies readonly IntroductionState[]

/** Under way: somebody still waits for somebody. */
export const openStates = [...unseenStates, ...seenStates] as const
