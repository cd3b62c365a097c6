import { describe, expect, test } from 'vitest'
import { mentionsIn, withoutNames, type Who } from './name-blind.ts'

const nobody: Who = { name: '', emails: [], phones: [], registrations: [], employers: [] }
const named = (name: string): Who => ({ ...nobody, name })

describe('a name', () => {
  test.each<[name: string, text: string, blind: string]>([
    ['Asha Rahman', 'Asha Rahman led it.', '[name] led it.'],
    ['Asha Rahman', 'ASHA, then rahman: both', '[name], then [name]: both'],
    ['Asha Rahman', "Asha’s team and the Rahman's plan", "[name]’s team and the [name]'s plan"],
    ['Asha Rahman', 'Rahman, Asha; A. Rahman; asha.rahman', '[name]; [name]; [name]'],
    ['Asha Rahman', 'Dr Rahman and Mrs. A Rahman', '[name] and [name]'],
    ['Dr Asha Rahman OBE', 'A Dr and an OBE', 'A Dr and an OBE'],
    ['Asha Rahman', 'Ashanti, Rahmani and Basha', 'Ashanti, Rahmani and Basha'],
    ['Asha Rahman', 'linkedin.com/in/asharahman', 'linkedin.com/in/[name]'],
    ['Asha Rah\u00ADman', 'A\u200Bsha Rahman', '[name]'],
    ['Zoë Müller', 'Zoe and ZOË; Muller and Müller', '[name] and [name]; [name] and [name]'],
    ['Łukasz Sørensen', 'Lukasz Sorensen', '[name]'],
    ["Siobhán O'Brien", 'O’Brien’s; OBrien and O Brien', '[name]’s; [name] and [name]'],
    ['Anne-Marie Smith-Jones', 'Anne-Marie; Smith-Jones; Smith', '[name]; [name]; [name]'],
    ['Ludwig van der Berg', 'Van der Berg arrived in a van', '[name] arrived in a van'],
    ['Asha Rahman', 'Asha\nRahman, asked, led', '[name], asked, led'],
    ['Ben Das', 'Ben; Das', '[name]; [name]'],
    ['Анна Петрова', 'Это АННА', 'Это [name]'],
  ])('%s in “%s”', (name, text, blind) => expect(withoutNames(text, named(name))).toBe(blind))

  test.each<[name: string, text: string, blind: string]>([
    ['Emma Long', 'Long waits fell over a long time.', 'Long waits fell over a long time.'],
    ['Emma Long', 'In a time that Long led. “Long waits”', 'In a time that [name] led. “Long waits”'],
    ['Emma Long', 'Emma long and Mrs Long', '[name] and [name]'],
    ['Emma Long', 'Miss Long. E. Long. E. long', '[name]. [name]. E. long'],
    ['Will Grant', 'We will grant it. Will they? Will Grant did.', 'We will grant it. Will they? [name] did.'],
    ['Rose Hill', 'Costs rose. Up the hill.\nRose Hill', 'Costs rose. Up the hill.\n[name]'],
    ['Hope', 'We hope. Hope is not Hope.', 'We hope. Hope is not [name].'],
  ])('that is a plain word counts where it is written as a name: %s in “%s”', (name, text, blind) =>
    expect(withoutNames(text, named(name))).toBe(blind),
  )

  test('of two letters counts in full, or behind a title', () => {
    expect(withoutNames('Li Wu; wu, li; Dr Wu. Li went to Wu.', named('Li Wu'))).toBe(
      '[name]; [name]; [name]. Li went to Wu.',
    )
    expect(withoutNames('Do an audit. An Do led it.', named('An Do'))).toBe('Do an audit. [name] led it.')
  })
})

describe('how to reach somebody', () => {
  const asha: Who = {
    name: 'Asha Rahman',
    emails: ['a.r@example.org'],
    phones: ['07700 900 982 ext. 12', '+353 1 234 5678', '12'],
    registrations: ['NMC 12A3456E', '7'],
    employers: ['THAMES INVENTED NHS FOUNDATION TRUST'],
  }
  test.each<[text: string, blind: string]>([
    ['Write to A.R@example.org.', 'Write to [contact].'],
    ['asha99@mail.org, asha.rahman@nhs.net, ceo@thames.nhs.uk', 'asha99@mail.org, [contact], [contact]'],
    ['someone@example.org', 'someone@example.org'],
    ['07700900982, (07700) 900-982, +44 (0)7700 900 982', '[contact], [contact], [contact]'],
    ['077009009821 and 12 and 7', '077009009821 and 12 and 7'],
    ['00353 1 2345678', '[contact]'],
    ['My PIN is 12a3456e, not 12A3456EX', 'My PIN is [contact], not 12A3456EX'],
  ])('“%s”', (text, blind) => expect(withoutNames(text, asha)).toBe(blind))

  test('each mention says where it stands and what it is', () => {
    expect(mentionsIn('I am Asha, of Thames Invented: a.r@example.org', asha)).toEqual([
      { start: 5, end: 9, kind: 'name', words: 'Asha' },
      { start: 14, end: 29, kind: 'employer', words: 'Thames Invented' },
      { start: 31, end: 46, kind: 'contact', words: 'a.r@example.org' },
    ])
  })
})
