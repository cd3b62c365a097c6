import { person, type Candidate } from '../people.ts'
import { ambervale, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const nisha: Candidate = {
  ...person('Nisha Kotecha', 'ambervale'),
  post: 'Deputy chief operating officer',
  employer: ambervale,
  pathway: 'aspirant',
  board: midlands,
  looksFor: ['operations'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 50,
  readiness: 'now',
  statements: {
    transformation: 'I opened a diagnostic centre in a closed department store. People come by bus, and do not wait.',
    governance: 'I deputise at the board and have led the winter plan through it three times.',
    inclusion:
      'Our booking line spoke English only. It speaks five languages now, and missed appointments fell by a tenth.',
    motivation: 'I want to be the person a ward manager can ring.',
  },
}

export async function tellNisha(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: nisha,
    submitted: 160,
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths:
        'You found a store, a lease and a bus route. Your colleagues say that you made it look like their idea.',
      development: 'Emergency care in a large hospital.',
      reason: 'The board admits you as ready now.',
      feedback: prose`You were asked for a result and brought a bus timetable. It was the right answer. You have not run an emergency
        department, and in some trusts that would be half of your week: spend a winter’s month in one.`,
    },
  })
}
