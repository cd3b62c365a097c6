import { person, type Candidate } from '../people.ts'
import { london, southWest, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { caroline } from '../roles.ts'
import type { Telling } from '../telling.ts'

export const samuel: Candidate = {
  ...person('Samuel Attoh', 'wandle'),
  post: 'Deputy chief operating officer',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  regions: [london, southWest],
  looksFor: ['operations', 'deputy-chief-executive'],
  wouldHold: ['substantive', 'stretch'],
  availableIn: 90,
  readiness: '6-12',
  statements: { transformation: '', governance: '', inclusion: '', motivation: '' },
}

export async function tellSamuel({ on }: Telling): Promise<void> {
  await on(20, caroline).nominates(samuel, {
    reason: prose`Samuel runs our site on the worst days of the year and is the calmest person in the building. He took
      four-hour performance from 58% to 71% by giving the wards a say in when patients move. He asks for help early.`,
    developmentNeeds: 'He knows hospitals well, and has not worked with councils or primary care.',
  })
  await on(18, samuel).acceptsTheNomination()
  await on(16, samuel).writes(samuel, ['current-post', 'target-roles'])
  await on(5, samuel).writes(samuel, ['regions'])
}
