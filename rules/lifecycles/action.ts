import { lifecycle } from '../lifecycle.ts'

/** What a talent conversation agreed on: part of the person's development plan. */
export const action = lifecycle('action', {
  noun: 'development action',
  states: {
    planned: { label: 'To do', tag: 'blue' },
    done: { label: 'Done', tag: 'green' },
    dropped: { label: 'Dropped', tag: 'grey' },
  },
  moves: {
    agree: {
      from: [],
      to: 'planned',
      by: ['candidate', 'partner'],
      button: 'Save action',
      says: 'added a development action',
    },
    finish: {
      from: ['planned'],
      to: 'done',
      by: ['candidate', 'partner'],
      button: 'Mark as done',
      says: 'marked a development action as done',
    },
    drop: {
      from: ['planned'],
      to: 'dropped',
      by: ['candidate', 'partner'],
      button: 'Drop it',
      says: 'dropped a development action',
      ends: true,
    },
  },
})
