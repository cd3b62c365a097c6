import { inDays } from '../days.ts'
import { person, type Candidate } from '../people.ts'
import { severnmouth, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

const adam: Candidate = {
  ...person('Adam Nance', 'severnmouth'),
  post: 'Deputy director of estates',
  employer: severnmouth,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['estates'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 120,
  readiness: '12-24',
  statements: {
    transformation: prose`We heat three hospitals from the river now. It took four years, one refusal by the council and a second
      design, and gas is a tenth of what it was.`,
    governance: 'I bring the backlog of repairs to the finance committee each quarter, with photographs.',
    inclusion: 'A third of our apprentices are women. In the trade it is one in fifty.',
    motivation: 'Buildings outlast boards. I would like one board to think of that while I am in the room.',
  },
}

/** Told of the outcome last week; the written feedback is due next. */
export const tellAdam = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: adam,
    submitted: 36,
    eligible: 'You deputise for a director. That meets the criteria.',
    decided: {
      outcome: 'pipeline',
      strengths: prose`You were refused, said that the refusal was right, and came back with something better. You speak of a boiler so
        that one sees the ward behind it.`,
      development: 'Services for patients, and the people who give them. A board is seldom about buildings.',
      reason: prose`The board sees a director of estates within two years, and would like them to be years in which you learn how the
        rest of a trust decides.`,
      plan: prose`A year as the estates member of a clinical division’s leadership. A course on finance for those who are not
        accountants. Gethin Pryce meets you each quarter.`,
      again: inDays(350),
    },
  })
