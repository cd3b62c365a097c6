import { person, type Candidate } from '../people.ts'
import { london, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

const pauline: Candidate = {
  ...person('Pauline Chikwanha', 'wandle'),
  post: 'Deputy director of transformation',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  looksFor: ['strategy', 'improvement'],
  wouldHold: ['substantive', 'interim'],
  availableIn: 45,
  readiness: '6-12',
  statements: {
    transformation: prose`Outpatients came back to us because a box was ticked. I asked 30 clinics to leave it empty and let patients
      ring instead. Two in five never did, and were well. We see new patients seven weeks sooner.`,
    governance: 'My programme’s risks stand in the board’s papers under my name.',
    inclusion: 'Whoever cannot ring has a date as before. I check each month who they are.',
    motivation: 'Programmes end. I would like to answer for something that does not.',
  },
}

/** Found eligible yesterday: the panel has not been asked about the name yet. */
export const tellPauline = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: pauline,
    submitted: 9,
    endorser: stephen,
    eligible: 'You deputise for a director and lead across the whole trust. That meets the criteria.',
  })
