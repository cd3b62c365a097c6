import { person, type Candidate } from '../people.ts'
import { london, marshgateIcb } from '../places.ts'
import { prose } from '../prose.ts'
import { stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const declan: Candidate = {
  ...person('Declan Rourke', 'marshgate'),
  post: 'Deputy director of strategy and planning',
  employer: marshgateIcb,
  pathway: 'aspirant',
  board: london,
  looksFor: ['strategy'],
  wouldHold: ['substantive', 'fixed-term'],
  availableIn: 60,
  readiness: 'now',
  statements: {
    transformation: prose`I brought four trusts’ five-year plans on to one page by leaving out what each of them would do anyway.
      What was left was nine decisions. Seven are made, and three maternity units are becoming two without anybody having read it
      first in a newspaper.`,
    governance:
      'I write for two boards that do not want the same thing, and show each what I have written for the other.',
    inclusion: 'The mothers who would travel furthest chose where the second unit stands.',
    motivation: 'A plan is a promise. I would like to be one of those who are asked whether it was kept.',
  },
}

export const tellDeclan = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: declan,
    submitted: 42,
    endorser: stephen,
    endorsed: {
      answer: 'endorse',
      statement: prose`Declan had the hardest conversation of our year with three hundred people in a sports hall, and let them
        finish. Two of those who shouted are on his steering group.`,
      release: 'Three months after the maternity decision is made, and not a day before.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
  })
