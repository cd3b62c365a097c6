import { person, type Candidate } from '../people.ts'
import { exmoorCoast, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { bronwen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const fiona: Candidate = {
  ...person('Fiona Abernethy', 'exmoor-coast'),
  post: 'Clinical director for older people',
  employer: exmoorCoast,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['medical', 'improvement'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 120,
  readiness: '6-12',
  statements: {
    transformation: prose`Our memory clinics were 50 miles apart and people waited 31 weeks. I put a nurse and a visiting
      van into seven surgeries. The wait is 9 weeks, and families no longer take a day off work to be told the result.`,
    governance: prose`As clinical director I answer for serious incidents at the quality committee. I have asked it twice
      to stop a service, and once it did.`,
    inclusion: prose`Farming families do not come to us early. I spent a season of market days at a stall with our
      carers’ group, and changed our letters, our hours and our words because of what we heard there.`,
    motivation: prose`I have influence over one service and I can see what the others need. I would rather answer for it
      than advise on it.`,
  },
}

export async function tellFiona(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: fiona,
    submitted: 14,
    endorser: bronwen,
    endorsed: {
      answer: 'endorse',
      statement: prose`Fiona and I built the frailty pathway across our two trusts. She keeps her word to patients and to
        partners alike, and she changed my mind about virtual wards with evidence and good humour.`,
      release:
        'She is not mine to release. Her own chief executive and I have agreed that we would share her for a time.',
    },
  })
}
