import { person, type Candidate } from '../people.ts'
import { london, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const bridget: Candidate = {
  ...person('Bridget Farrell', 'wandle'),
  post: 'Deputy director of corporate governance',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  looksFor: ['governance'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 30,
  readiness: 'now',
  statements: {
    transformation: prose`Our board met for seven hours and decided two things. I asked each director which papers they would miss.
      It meets for three hours now, in public, and each decision has an owner and a day on which we ask again.`,
    governance: prose`I rewrote our scheme of delegation with a ward manager at the table, and had it adopted after a year in which
      two committees each believed that the other was looking at maternity.`,
    inclusion:
      'A member of the public has three minutes at each of our meetings. I ring them the day before, and walk in with them.',
    motivation: 'I have kept other people’s duties for fifteen years, and should like to have one of them.',
  },
}

export const tellBridget = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: bridget,
    submitted: 44,
    eligible: 'You deputise for a director and advise the board. That meets the criteria.',
  })
