import { person, type Candidate } from '../people.ts'
import { london, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import { david, marcus, nadia } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const tom: Candidate = {
  ...person('Tom Ellery', 'thornhithe'),
  post: 'Associate director of workforce',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  looksFor: ['people'],
  wouldHold: ['substantive', 'interim', 'secondment'],
  availableIn: 60,
  readiness: '6-12',
  statements: {
    transformation: prose`We had 140 vacancies for mental health nurses. I worked with a further education college to
      train our own healthcare assistants while they kept their pay; 38 have qualified so far and 35 are still here.`,
    governance: prose`I report to our people committee every quarter, and wrote its assurance framework with the
      company secretary so that members can see what we do not know.`,
    inclusion: prose`Night staff never came to our staff networks because they met at noon. I moved the meetings and the
      budget. The network chairs now join the executive every month.`,
    motivation: 'A board decides what kind of employer a trust is. I would like to be answerable for that.',
  },
}

export async function tellTom(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: tom,
    submitted: 4,
    nominated: {
      by: david,
      reason: prose`Tom is the reason our wards have nurses. He treats a vacancy as a person we have not met yet, and he
        tells me when my own plans will not survive a night shift.`,
      developmentNeeds: 'A year closer to money and estates, so that he can argue for people in their terms.',
    },
    endorser: marcus,
  })
  await telling.on(2, nadia).wantsToKnow(tom, 'Which part of the college scheme did you lead, and what did others do?')
}
