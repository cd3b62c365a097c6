import { person, type Candidate } from '../people.ts'
import { ambervale, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import { ruth } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const alison: Candidate = {
  ...person('Alison Peake', 'ambervale'),
  post: 'Deputy chief people officer',
  employer: ambervale,
  pathway: 'aspirant',
  board: midlands,
  looksFor: ['people', 'communications'],
  wouldHold: ['substantive'],
  availableIn: -20,
  readiness: 'now',
  statements: {
    transformation: prose`It took us 94 days to appoint a nurse. I followed one application on foot through the building. It
      takes 41 days now, and candidates know each day where they are.`,
    governance: 'I have served the remuneration committee for two years, and have twice asked it to think again.',
    inclusion: 'I brought our disciplinary cases down by half with a pause of ten days before any begins.',
    motivation: 'I would like to be where a trust decides what it will put up with.',
  },
}

export async function tellAlison(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: alison,
    submitted: 215,
    endorser: ruth,
    endorsed: {
      answer: 'endorse',
      statement:
        'Alison helped us to be fairer to staff who were in trouble, and asked for nothing in return but our figures.',
      release: 'She is Ambervale’s to release. They have said two months.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'You can say what a policy did to one person. You change your mind in public.',
      development: 'Pay and terms at national level.',
      reason: 'The board admits you as ready now.',
      feedback: prose`The panel remembers the application that you followed on foot. You told it without blaming anybody and had
        the days at your fingers’ ends. We heard less of pay and terms, which a board will ask you about in your first month: the
        regional people network meets on them each quarter, and expects you.`,
    },
  })
}
