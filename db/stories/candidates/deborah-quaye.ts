import { person, type Candidate } from '../people.ts'
import { ambervale, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import { ruth } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const deborah: Candidate = {
  ...person('Deborah Quaye', 'ambervale'),
  post: 'Director of strategy and partnerships',
  employer: ambervale,
  pathway: 'aspirant-chief-executive',
  board: midlands,
  looksFor: ['chief-executive'],
  wouldHold: ['substantive'],
  availableIn: 180,
  readiness: 'now',
  statements: {
    transformation: 'I led the case for our new community hospital, from a field to a signed contract in three years.',
    governance: 'I have been a voting director for fourteen months.',
    inclusion: 'I set up our patient leaders’ group, which now chooses two of our quality priorities each year.',
    motivation: 'I believe that I could lead a trust, and that the Midlands needs people who stay.',
  },
}

export async function tellDeborah(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: deborah,
    submitted: 77,
    endorser: ruth,
    endorsed: {
      answer: 'decline',
      statement: prose`Deborah is an excellent director of strategy and I have told her what I write here. She has been on a
        board for little more than a year, and has not yet been responsible for people who treat patients.`,
      release: 'The question does not arise for me. Her own chief executive would have to answer it.',
    },
    eligible: 'You are a voting director. That meets the criteria for aspirant chief executives.',
    decided: {
      outcome: 'defer',
      strengths: prose`You see further than most, and partners trust you. The community hospital would not be there without
        your patience.`,
      development: 'Two or three years of responsibility for services and for the people who run them.',
      reason: prose`It is early. The board would be glad to see you as a managing director or chief operating officer first,
        and to read an application for that from you at any time. You may ask for this decision to be looked at again.`,
      feedback: prose`Partners in two counties told you things that they had not told each other, and the hospital stands on that. To
        lead a trust you would answer on your first day for people who treat patients at night. None of your examples was about
        them, and that is what your years on a board have not brought you yet.`,
      useful: ['partly', 'The substance is fair. An hour of talk would have been an hour, and I had half of one.'],
    },
  })
}
