import { membersOf, panelFor } from '../panels.ts'
import { person, type Candidate } from '../people.ts'
import { midlands, trentmere } from '../places.ts'
import { sunita } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const martin: Candidate = {
  ...person('Martin Sellwood', 'trentmere'),
  post: 'Divisional director of surgery',
  employer: trentmere,
  pathway: 'aspirant',
  board: midlands,
  looksFor: ['operations'],
  wouldHold: ['substantive'],
  availableIn: 90,
  readiness: 'now',
  statements: {
    transformation:
      'We opened two theatres on Saturdays with staff who chose it, and cleared every wait over 65 weeks.',
    governance: 'I have led my division’s performance reviews with the executive for four years.',
    inclusion: 'I coach three surgeons in training whose first language is not English; all three have passed.',
    motivation: 'I would like to do for a hospital what we did for surgery.',
  },
}

/** Found eligible and given to a panel; he withdrew before anybody had scored him. */
export async function tellMartin(telling: Telling): Promise<void> {
  const { on } = telling
  await goesTheUsualWay(telling, {
    who: martin,
    submitted: 33,
    eligible: 'Your post is one step below the board. That meets the criteria.',
  })
  const panel = panelFor(martin)
  for (const member of membersOf(panel)) await on(24, member).declaresTheNames(panel)
  await on(23, sunita).gives(panel, [martin])
  await on(18, martin).withdraws()
}
