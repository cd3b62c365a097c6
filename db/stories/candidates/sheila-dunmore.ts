import { endMembershipIfDue } from '../../../features/pool/end-membership.ts'
import { person, type Candidate } from '../people.ts'
import { larkfield, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { bronwen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'
import { latest } from '../verbs/latest.ts'

export const sheila: Candidate = {
  ...person('Sheila Dunmore', 'larkfield'),
  post: 'Director of corporate governance',
  employer: larkfield,
  pathway: 'existing',
  board: southWest,
  looksFor: ['governance'],
  wouldHold: ['substantive', 'joint'],
  availableIn: -700,
  readiness: 'now',
  statements: {
    transformation: 'I wrote the constitution of a trust made of two, and had both councils of governors vote for it.',
    governance: 'It is my profession, and I have taught it to nine new chairs.',
    inclusion:
      'I opened our board meetings to anybody who wished to ask a question, and answered every one in writing.',
    motivation: 'One more board, a larger one, before I retire.',
  },
}

export async function tellSheila(telling: Telling): Promise<void> {
  const { happens } = telling
  await goesTheUsualWay(telling, {
    who: sheila,
    submitted: 800,
    endorser: bronwen,
    endorsed: {
      answer: 'endorse',
      statement: 'Sheila is the reason our merger has one set of rules and few enemies.',
      release: 'With three months’ notice, gladly and sadly.',
    },
    eligible: 'You are a director at board level. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'Authority lightly worn. You explain a duty so that people wish to keep it.',
      development: 'A university hospital’s research governance, if you choose one.',
      reason: 'You hold a comparable post already. The board admits you as ready now.',
      feedback: prose`You explained a duty of candour to us as if we had never heard of it, and we listened. There is nothing that we
        would ask you to learn before your next post, and one thing that we would ask you to teach: how you answer the public.`,
    },
  })
  await happens(36, async (db) => endMembershipIfDue(db, await latest(db, 'membership', sheila)))
}
