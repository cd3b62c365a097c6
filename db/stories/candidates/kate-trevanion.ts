import { person, type Candidate } from '../people.ts'
import { severnmouth, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { anil, bronwen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const kate: Candidate = {
  ...person('Kate Trevanion', 'severnmouth'),
  post: 'Deputy chief nurse',
  employer: severnmouth,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['nursing'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 75,
  readiness: 'now',
  statements: {
    transformation: prose`Pressure ulcers had risen for three years. I asked the wards with the fewest what they did, and paid
      their healthcare assistants to teach the others. We have had none of the worst kind for fourteen months.`,
    governance: 'I present the safe staffing paper in public, and have changed it so that a relative could follow it.',
    inclusion: prose`Our overseas nurses were placed wherever a gap was. I gave them a choice and a named friend, and all but
      two of 63 have stayed past their second year.`,
    motivation:
      'Nurses look at who sits on the board to see what the trust thinks of them. I would like them to see me.',
  },
}

export async function tellKate(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: kate,
    submitted: 140,
    nominated: {
      by: anil,
      reason: prose`Kate asks the people who do it well, and pays them to teach. It sounds simple, and in eight years I have
        seen nobody else do it. She has also told me twice that I was wrong, once in time.`,
      developmentNeeds: 'She could say no more often. I have asked her to.',
    },
    endorser: bronwen,
    endorsed: {
      answer: 'endorse',
      statement: prose`Kate led the review of our own wards after the winter, at our request. She was kind and she left nothing
        out. Our ward sisters still ring her.`,
      release: 'She is Severnmouth’s to release. Anil Deshmukh and I have agreed on three months.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'Improvement that lasts since others own it. Patients’ words in nearly every answer.',
      development:
        'Finance beyond nursing budgets. We have asked Severnmouth’s finance director to take you through a year end.',
      reason: 'The board admits you as ready now, without reservation.',
      feedback: prose`You let healthcare assistants teach, and paid them for it: three of us have since done the same. Money is the one
        part in which you lean on others. Sit with whoever closes the accounts for one year end, and it will not be.`,
      useful: ['very'],
    },
  })
}
