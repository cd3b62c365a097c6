import { lifecycle } from '../lifecycle.ts'

/** What a person sends to a regional talent board, and what the board answers. */
export const application = lifecycle('application', {
  noun: 'application',
  states: {
    draft: { label: 'Draft', tag: 'grey' },
    submitted: { label: 'Submitted', tag: 'blue' },
    eligible: { label: 'Accepted for assessment', tag: 'aqua-green' },
    ineligible: { label: 'Not eligible', tag: 'grey' },
    admitted: { label: 'Admitted to the pool', tag: 'green' },
    pipeline: { label: 'Pipeline, 12 to 24 months', tag: 'purple' },
    develop: { label: 'Develop and apply again', tag: 'yellow' },
    'not-now': { label: 'Not at this time', tag: 'orange' },
    withdrawn: { label: 'Withdrawn', tag: 'grey' },
  },
  moves: {
    begin: { from: [], to: 'draft', by: ['candidate'], button: 'Start application', says: 'started the application' },
    submit: {
      from: ['draft'],
      to: 'submitted',
      by: ['candidate'],
      button: 'Submit application',
      says: 'submitted the application',
    },
    find: {
      from: ['submitted'],
      to: 'eligible',
      by: ['talent-team'],
      button: 'Check eligibility',
      says: 'accepted the application for assessment',
    },
    refuse: {
      from: ['submitted'],
      to: 'ineligible',
      by: ['talent-team'],
      button: 'Not eligible',
      says: 'found the application not eligible',
      ends: true,
    },
    admit: {
      from: ['eligible'],
      to: 'admitted',
      by: ['talent-team'],
      button: 'Record the outcome',
      says: 'admitted them to the pool',
    },
    pipeline: {
      from: ['eligible'],
      to: 'pipeline',
      by: ['talent-team'],
      button: 'Pipeline',
      says: 'placed them in the pipeline',
    },
    develop: {
      from: ['eligible'],
      to: 'develop',
      by: ['talent-team'],
      button: 'Develop and apply again',
      says: 'asked them to develop and apply again',
    },
    defer: {
      from: ['eligible'],
      to: 'not-now',
      by: ['talent-team'],
      button: 'Not at this time',
      says: 'decided not to admit them at this time',
    },
    withdraw: {
      from: ['draft', 'submitted', 'eligible'],
      to: 'withdrawn',
      by: ['candidate'],
      button: 'Withdraw application',
      says: 'withdrew the application',
      ends: true,
    },
  },
})
