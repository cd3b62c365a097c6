import { talkWithDavid } from '../conversations/meera-raghunathan.ts'
import { isArranged, isWrittenDown } from '../conversations/talk.ts'
import { person, type Candidate } from '../people.ts'
import { kingsmere, london } from '../places.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const meera: Candidate = {
  ...person('Meera Raghunathan', 'kingsmere'),
  post: 'Deputy director of finance',
  employer: kingsmere,
  pathway: 'aspirant',
  board: london,
  looksFor: ['finance'],
  wouldHold: ['substantive', 'fixed-term'],
  availableIn: 80,
  readiness: 'now',
  cv: [
    'Deputy director of finance, Kingsmere Community Health NHS Trust, four years',
    'Acting director of finance there, twice for three months',
    'Head of contracts, Kingsmere Community Health NHS Trust, three years',
    'Management accountant at two borough councils, six years',
    'Member of CIPFA. Trustee of a food bank.',
  ],
  statements: {
    transformation: prose`I moved four community services on to one contract with our two boroughs. It took eleven
      months and a good deal of listening to district nurses who had seen three such plans fail. Visits cost 6% less,
      and patients now give their history once instead of four times.`,
    governance: prose`I have taken our audit committee through a qualified opinion and out of it again. I learned to
      bring the worry before I bring the answer.`,
    inclusion: prose`Half of my team trained outside the UK and none had been promoted in five years. I changed how we
      describe our posts and who sits on the panel. Three of the last five promotions went to people who had applied
      twice before.`,
    motivation: prose`I have been acting director twice for three months. Both times I wanted to stay for the decisions
      that would only show in the third year.`,
  },
}

/** The record of her talent conversation is London’s talent team’s to read too. */
export async function tellMeera(telling: Telling): Promise<void> {
  const { on } = telling
  const talk = talkWithDavid(meera)
  const id = await isArranged(telling, talk, 36, 34)
  await isWrittenDown(telling, id, talk, 25)
  await on(22, david).acknowledges(id)
  await on(22, meera).letsTheTeamRead(id, london)
  await goesTheUsualWay(telling, { who: meera, submitted: 6, endorser: david, talk: id })
}
