import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionsIn, withoutNames, type Who } from '../name-blind.ts'
import { wordsIn } from './words.ts'

const nobody: Who = { name: '', emails: [], phones: [], registrations: [], employers: [] }
const named = (name: string): Who => ({ ...nobody, name })

describe('whatever the text', () => {
  const names = [
    'Asha Rahman',
    'Will Long',
    'Li Wu',
    "Zoë O'Brien",
    'A K Name',
    'Ludwig van der Berg',
    '',
    '[]',
    '🙂',
    'Hope',
  ]
  const employers = [
    "ST GEORGE'S UNIVERSITY HOSPITALS NHS FOUNDATION TRUST",
    'NHS NORTH EAST LONDON ICB - A3A8R',
    'ROYAL FREE LONDON NHS FOUNDATION TRUST',
    'THE EMPLOYER CONTACT NHS TRUST',
    '',
  ]
  const who = fc.record({
    name: fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' })),
    emails: fc.constant(['a.r@example.org']),
    phones: fc.constantFrom(['07700 900 982'], ['0'], ['']),
    registrations: fc.constantFrom(['12A3456E'], ['0000'], ['(']),
    employers: fc.subarray(employers),
  })
  const pieces = [
    ...names,
    ...employers,
    'asha',
    'Asha',
    'rahman',
    'Will',
    'will',
    'Long',
    'long',
    'Li',
    'wu',
    'berg',
    'van',
  ]
    .concat([...'.,;:-’\'"()[]@\n /', ' ', ' ', ' ', '. ', ', ', "'s", 'a.r@example.org', '07700900982', '12A3456E'])
    .concat([
      '[name]',
      '[employer]',
      'Dr ',
      'St. ',
      'George’s',
      'the ',
      'of ',
      'Royal ',
      'Free ',
      'London',
      'A',
      'A.',
      'e',
    ])
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  test('mentions stand apart, in order, with their words; a text without any stays as it is', () => {
    fc.assert(
      fc.property(text, who, (written, whose) => {
        let to = 0
        const found = mentionsIn(written, whose)
        for (const { start, end, words } of found) {
          expect(start).toBeGreaterThanOrEqual(to)
          expect(end).toBeGreaterThan(start)
          expect(words).toBe(written.slice(start, end))
          to = end
        }
        if (found.length === 0) expect(withoutNames(written, whose)).toBe(written)
      }),
    )
  })

  test('taking names away twice takes away no more', () => {
    fc.assert(
      fc.property(text, who, (written, whose) => {
        const once = withoutNames(written, whose)
        expect(withoutNames(once, whose)).toBe(once)
      }),
      { numRuns: 200 },
    )
  })

  test('nothing of a name that is no plain word is left', () => {
    const part = fc.constantFrom('Asha', 'Rahman', 'Zoë', 'Petrova', 'Łukasz', 'Okonkwo', 'Chaudhry', 'Nguyen')
    fc.assert(
      fc.property(text, part, part, fc.boolean(), (written, first, last, loud) => {
        const spoken = `${written} ${loud ? first.toUpperCase() : first} ${written}${last}`
        const left = wordsIn(withoutNames(spoken, named(`${first} ${last}`))).flatMap(({ key, base }) => [key, base])
        for (const one of wordsIn(`${first} ${last}`)) expect(left).not.toContain(one.key)
      }),
    )
  })

  const hostile = [
    'a',
    '@',
    'a@',
    "a'",
    'asha.',
    'Li ',
    'Dr ',
    'A. ',
    '0',
    '07700 ',
    'St George ',
    'north east ',
    '\u200B',
    '🙂',
    '\n',
  ]
  test.each(hostile)('100 KB of %j take no time', (piece) => {
    const whose: Who = {
      name: 'Asha Li Long',
      emails: ['a@a.org'],
      phones: ['0770 000 0000'],
      registrations: ['00000', 'aaaa0'],
      employers,
    }
    const began = performance.now()
    expect(() => withoutNames(piece.repeat(100_000 / piece.length), whose)).not.toThrow()
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
