import { person, type Candidate } from '../people.ts'
import { aldersmoor, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import { judith } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const grace: Candidate = {
  ...person('Grace Nwosu', 'aldersmoor'),
  post: 'Deputy director of quality governance',
  employer: aldersmoor,
  pathway: 'aspirant',
  board: midlands,
  looksFor: ['governance', 'nursing'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 45,
  readiness: '6-12',
  statements: {
    transformation: prose`I replaced 212 policies with 40 that a ward can find in ten seconds. Staff wrote them with us.
      Medication errors at handover fell by a quarter in the first year.`,
    governance: 'I run the risk register the board reads, and make sure the top five are what staff worry about.',
    inclusion: prose`I found that staff of Black heritage waited twice as long for an outcome when they raised a concern.
      I published the figure every month until it was the same for everybody.`,
    motivation: 'Good governance is how a board listens. I want to bring that to the table myself.',
  },
}

export async function tellGrace(telling: Telling): Promise<void> {
  const { on } = telling
  await goesTheUsualWay(telling, {
    who: grace,
    submitted: 19,
    endorser: judith,
    eligible: prose`Your post is one step below the board and you have led across the whole trust. An endorsement is still
      missing. It does not hold up your assessment, and the board would like to read one.`,
  })
  await on(9, grace).takesBackTheRequest()
}
