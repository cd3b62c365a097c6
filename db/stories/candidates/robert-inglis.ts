import { person, type Candidate } from '../people.ts'
import { exmoorCoast, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { bronwen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const robert: Candidate = {
  ...person('Robert Inglis', 'exmoor-coast'),
  post: 'Director of nursing for community services',
  employer: exmoorCoast,
  pathway: 'existing',
  board: southWest,
  looksFor: ['nursing', 'allied-health'],
  wouldHold: ['substantive', 'joint', 'fixed-term'],
  availableIn: 30,
  readiness: '6-12',
  statements: {
    transformation:
      'I joined our district nursing and social care teams in two market towns; they share a desk and a rota.',
    governance: 'I am accountable for safeguarding, and have answered for it to two councils.',
    inclusion:
      'I asked why no men applied to be healthcare assistants here, and then asked some men. A fifth of our intake are now.',
    motivation: 'Community nursing is rarely spoken for at a board by somebody who has done it.',
  },
}

export async function tellRobert(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: robert,
    submitted: 104,
    endorser: bronwen,
    eligible: 'You lead nursing for a division and attend the board. An endorsement is missing and may follow.',
    decided: {
      outcome: '6-12',
      strengths: 'You speak for patients at home better than anybody we have met.',
      development: 'A season close to acute wards. You said yourself that you have not worked on one since 2009.',
      reason:
        'The board admits you, and sees you ready for an acute trust within a year and for a community trust sooner.',
      feedback: prose`You made us see a kitchen table as a place of work. We have asked ourselves why community nurses are so seldom
        heard at boards, and you are part of the answer. Of acute wards you said that you have not worked on one since 2009, and
        the panel took that as you said it.`,
      useful: ['partly', 'A season on a ward is good advice. It was not what I had asked to be judged on.'],
    },
  })
}
