import { person, type Candidate } from '../people.ts'
import { london, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const brian: Candidate = {
  ...person('Brian Stokoe', 'thornhithe'),
  post: 'Deputy director of estates',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  looksFor: ['estates'],
  wouldHold: ['substantive'],
  availableIn: -200,
  readiness: '6-12',
  statements: {
    transformation: 'I took dormitories out of all of our wards. Every patient has a door of their own now.',
    governance: 'I report on fire and water safety to the board each year, and have asked to come more often.',
    inclusion: 'Patients chose the colours, the locks and where the windows look.',
    motivation: 'I would like to build one hospital from the ground.',
  },
}

export async function tellBrian(telling: Telling): Promise<void> {
  const { on } = telling
  await goesTheUsualWay(telling, {
    who: brian,
    submitted: 330,
    nominated: {
      by: david,
      reason: prose`Brian took the last shared bedroom out of our trust. He did it with patients on the wards, and had fewer
        complaints than for painting a corridor.`,
      developmentNeeds: 'Large contracts, and the patience for them.',
    },
    eligible: 'You deputise for a director. That meets the criteria.',
    decided: {
      outcome: '6-12',
      strengths: 'Patients’ dignity in every drawing.',
      development: 'A scheme above £50 million, in any role.',
      reason: 'The board admits you, and will look for such a scheme with you.',
      feedback: prose`You showed us drawings, and in each of them where a patient would stand. We would have liked to hear of a large
        contract that went wrong. You have not had one yet, and a director of estates has one every year.`,
    },
  })
  await on(90, brian).leavesThePool()
}
