import { person, type Candidate } from '../people.ts'
import { london, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const anjali: Candidate = {
  ...person('Anjali Prabhu', 'thornhithe'),
  post: 'Associate director of operations, community',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  looksFor: ['operations', 'managing-director'],
  wouldHold: ['substantive', 'stretch'],
  availableIn: 75,
  readiness: '6-12',
  statements: {
    transformation: prose`Young people waited in our emergency department for a bed in another county. I opened a crisis house with
      a housing association: six rooms, no uniforms, eleven months from an empty pub. Nobody under 18 has waited a night since
      April.`,
    governance: 'I wrote the quality account of my division myself, and asked a patient to cut it by half.',
    inclusion:
      'Nine of ten in our crisis house had been turned away before. We take people as they come, and the neighbours know us.',
    motivation: 'I would like to be where a decision to open something is a decision about what to stop.',
  },
}

export const tellAnjali = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: anjali,
    submitted: 41,
    nominated: {
      by: david,
      reason: prose`Anjali turned an empty pub into a crisis house, and the people who had signed the petition against it now bring
        cake. She is the most persistent kind person whom I know.`,
      developmentNeeds: 'Money on a larger scale: she has spent grants well, and has not yet had to cut.',
    },
    eligible: 'Your post is one step below the board. That meets the criteria.',
  })
