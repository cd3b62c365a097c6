import { person, type Candidate } from '../people.ts'
import { kingsmere, london } from '../places.ts'
import { prose } from '../prose.ts'
import { caroline, stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const amara: Candidate = {
  ...person('Amara Sesay', 'kingsmere'),
  post: 'Deputy chief finance officer',
  employer: kingsmere,
  pathway: 'aspirant',
  board: london,
  looksFor: ['finance', 'estates'],
  wouldHold: ['substantive', 'interim'],
  availableIn: 70,
  readiness: 'now',
  statements: {
    transformation: prose`When two trusts’ finance teams became one I asked every person what they were proud of and what
      they would stop. We stopped 40 reports. Month end takes four days instead of eleven, and nobody was made redundant.`,
    governance: prose`I have presented the accounts to the audit committee for three years and chaired a recovery board with
      our commissioners. I know the difference between assurance and comfort.`,
    inclusion: prose`Our apprentices were all from one college. I visited six more. Of twelve apprentices since, ten are
      still in the NHS and four are studying to be accountants.`,
    motivation: 'I like the part of finance that is about people’s choices. A board is where those are made.',
  },
}

export async function tellAmara(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: amara,
    submitted: 190,
    nominated: {
      by: stephen,
      reason: prose`Amara brought two finance teams together and kept everybody. I chaired the recovery board that she ran, and
        saw her tell a room of chief executives that their figures did not add up. They thanked her.`,
      developmentNeeds: 'She should meet more boards than ours, and be less modest in front of them.',
    },
    endorser: caroline,
    endorsed: {
      answer: 'endorse',
      statement: prose`We bought the same building from two sides of a table, and I would want Amara on mine. She is exact
        without being cold. Her team are loyal because she is.`,
      release: 'She works for our neighbours. Her chief finance officer has told me that three months would be enough.',
    },
    eligible: 'You deputise for an executive director and have acted up. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: prose`You explained a deficit so that a lay member could have explained it to a neighbour. You gave credit by
        name. Your questions to us about the pool were the best of the round.`,
      development: 'Capital and estates at scale; a mentor who leads finance in a teaching hospital.',
      reason: 'The evidence was clear in every part of the profile. The board admits you as ready now.',
      feedback: prose`Each of us could have repeated your deficit to a neighbour, which is the best that we can say of an answer on
        money. Where you were brief was on buildings. You asked us how others learned it: most of us learned it from one scheme,
        from the first drawing to the last invoice, and we would look for that.`,
      useful: ['very'],
    },
  })
}
