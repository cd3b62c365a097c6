import { lifecycle } from '../lifecycle.ts'

/** Who assesses candidates of a round together. Its members hold their roles for the panel. */
export const panel = lifecycle('panel', {
  noun: 'panel',
  states: {
    forming: { label: 'Being formed', tag: 'grey' },
    convened: { label: 'Convened', tag: 'green' },
    disbanded: { label: 'Disbanded', tag: 'grey' },
  },
  moves: {
    form: { from: [], to: 'forming', by: ['talent-team'], button: 'Form the panel', says: 'formed the panel' },
    convene: {
      from: ['forming'],
      to: 'convened',
      by: ['talent-team'],
      button: 'Convene the panel',
      says: 'convened the panel',
    },
    disband: {
      from: ['forming', 'convened'],
      to: 'disbanded',
      by: ['talent-team'],
      button: 'Disband the panel',
      says: 'disbanded the panel',
      ends: true,
    },
  },
})
