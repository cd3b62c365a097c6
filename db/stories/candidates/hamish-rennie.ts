import { inDays } from '../days.ts'
import { person, type Candidate } from '../people.ts'
import { london, southWest, wessmoorIcb } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const hamish: Candidate = {
  ...person('Hamish Rennie', 'wessmoor'),
  post: 'Director of transformation',
  employer: wessmoorIcb,
  pathway: 'existing',
  board: southWest,
  regions: [southWest, london],
  looksFor: ['strategy', 'improvement', 'managing-director'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 20,
  readiness: 'now',
  statements: {
    transformation:
      'I brought eleven discharge schemes down to one, and the number of people waiting to go home by a third.',
    governance: 'I have been an executive of an integrated care board since its first day.',
    inclusion: 'Every scheme I lead has a carer on its steering group, paid for their time.',
    motivation: 'I have built plans for others to run. I would like to run one.',
  },
}

export async function tellHamish(telling: Telling): Promise<void> {
  const { on } = telling
  await goesTheUsualWay(telling, {
    who: hamish,
    submitted: 210,
    eligible: 'You are a director at board level. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'You finish things. Partners in three councils said so without being asked.',
      development: 'Line management of clinicians.',
      reason: 'You hold a comparable post already. The board admits you as ready now.',
      feedback: prose`Eleven schemes into one, and you could name who had lost by it. You have led plans more than people. In your next
        post clinicians will report to you who have never had a manager from outside: talk with two directors who have done it.`,
      useful: ['partly'],
    },
  })
  await on(35, hamish).isAwayUntil(inDays(110))
}
