import { person, type Candidate } from '../people.ts'
import { london, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const precious: Candidate = {
  ...person('Precious Moyo', 'wandle'),
  post: 'Deputy director of strategy',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  looksFor: ['strategy', 'commissioning'],
  wouldHold: ['substantive', 'interim', 'secondment'],
  availableIn: -40,
  readiness: 'now',
  statements: {
    transformation: prose`Three hospitals wanted the same scanner. I brought them to one plan with one waiting list, and
      patients can now choose the day as well as the place.`,
    governance: 'I write our board’s strategy papers and have stopped writing the ones that ask it to note things.',
    inclusion: 'I run our reverse mentoring. Every executive has a mentor from a band 5 post or below.',
    motivation: 'I have advised on decisions for eight years. An interim post would show me whether I can own them.',
  },
}

export async function tellPrecious(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: precious,
    submitted: 170,
    endorser: stephen,
    endorsed: {
      answer: 'endorse',
      statement: 'Precious made three hospitals agree about a scanner. I have known governments that could not.',
      release: 'Wandle and Eastmarsh have agreed to hold her post for as long as an interim lasts.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'You bring people to a decision and then let them have it. Your papers are short.',
      development: 'Responsibility for a team of more than twenty, which an interim post would give you.',
      reason: 'The board admits you as ready now, and would think of you first for an interim post in strategy.',
      feedback: prose`You write short and you let others decide. We would like to see you decide. Your examples ended where somebody
        else took the paper away, and in an interim post nobody will.`,
      useful: ['very'],
    },
  })
}
