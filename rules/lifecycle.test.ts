import { describe, expect, test } from 'vitest'
import { finalStates, lifecycle, movesFrom, movesOf, statesOf, whyNot } from './lifecycle.ts'

const kettle = lifecycle('kettle', {
  noun: 'kettle',
  states: {
    cold: { label: 'Cold', tag: 'blue' },
    hot: { label: 'Hot', tag: 'red' },
    broken: { label: 'Broken', tag: 'grey' },
  },
  moves: {
    fill: { from: [], to: 'cold', by: ['leader'], button: 'Fill', says: 'filled the kettle' },
    boil: { from: ['cold'], to: 'hot', by: ['leader', 'assistant'], button: 'Boil', says: 'boiled the water' },
    drop: { from: ['cold', 'hot'], to: 'broken', by: ['service'], button: 'Drop', says: 'dropped the kettle' },
  },
})

describe('why a move is not to be had', () => {
  const { fill, boil } = kettle.moves
  test('not by somebody without the role, whatever the state', () => {
    expect(whyNot(boil, 'cold', [])).toBe('role')
    expect(whyNot(boil, 'broken', ['service'])).toBe('role')
  })
  test('not from another state, nor before the thing exists', () => {
    expect(whyNot(boil, 'hot', ['leader'])).toBe('state')
    expect(whyNot(boil, null, ['leader'])).toBe('state')
  })
  test('what begins a thing does not start from a state', () => {
    expect(whyNot(fill, null, ['leader'])).toBeNull()
    expect(whyNot(fill, 'cold', ['leader'])).toBe('state')
  })
  test('one of several roles is enough', () => {
    expect(whyNot(boil, 'cold', ['candidate', 'assistant'])).toBeNull()
  })
})

test('the moves from a state come in the order of the table', () => {
  expect(movesFrom(kettle, 'cold', ['service', 'leader'])).toEqual(['boil', 'drop'])
  expect(movesFrom(kettle, 'cold', ['assistant'])).toEqual(['boil'])
  expect(movesFrom(kettle, 'broken', ['service', 'leader'])).toEqual([])
})

test('states, moves and the states that nothing leaves', () => {
  expect(statesOf(kettle)).toEqual(['cold', 'hot', 'broken'])
  expect(movesOf(kettle)).toEqual(['fill', 'boil', 'drop'])
  expect(finalStates(kettle)).toEqual(['broken'])
})
