import { inDays } from '../days.ts'
import { person, type Candidate } from '../people.ts'
import { kingsmere, london } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const charlotte: Candidate = {
  ...person('Charlotte Iveson', 'kingsmere'),
  post: 'Head of digital services',
  employer: kingsmere,
  pathway: 'aspirant',
  board: london,
  looksFor: ['digital'],
  wouldHold: ['substantive', 'stretch'],
  availableIn: 150,
  readiness: '12-24',
  statements: {
    transformation: prose`I gave 900 community nurses tablets that work without a signal. The first design failed in its
      second week. We stopped, went out on visits with them, and the second one is still in use.`,
    governance: 'I report to the digital committee, and have learned to say what a system will not do.',
    inclusion:
      'A third of our patients are not online. I made the telephone route as good as the app before we launched it.',
    motivation: 'I want to be in the room where services are decided, before the software is.',
  },
}

export async function tellCharlotte(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: charlotte,
    submitted: 95,
    eligible: 'You lead a service across the trust and report to a director. That meets the criteria.',
    decided: {
      outcome: 'pipeline',
      told: {
        'speaks-up': ['strong', 'strong', 'good', 'strong'],
        'managed-budgets': ['limited', 'partial', 'limited', 'limited'],
        'takes-a-system-perspective': ['partial', 'partial', 'partial', 'limited'],
      },
      strengths: prose`You told us first about the design that failed, and what you did on the Monday after. Panel members
        rarely hear that so clearly. Nurses you work with describe somebody who comes out on visits.`,
      development: prose`Holding a budget that others would like to have. Speaking for the whole organisation and not only
        for digital. Time inside a hospital or an integrated care board.`,
      reason: prose`The board sees a future chief digital officer and would like the next two years to count. Nadia Osei will
        meet you in the next month to agree a plan, with a stretch assignment in it.`,
      plan: prose`A stretch assignment of six months outside digital, with a budget that others would like to have. A day each
        month inside a hospital. A mentor who has been a chief digital officer through a bad year: Nadia Osei has two in mind.`,
      again: inDays(300),
      feedback: prose`What you said of the first design was the strongest evidence that any of us heard that month: what failed, how
        you knew, and what you did on the Monday. Your other examples were all from digital. When we asked about money you spoke of
        what a system costs, and we had meant what a service must go without. None of this is about talent. It is about the rooms
        that you have been in so far, and the plan is there to change them.`,
      useful: ['very', 'I knew the first half. The second half nobody had told me.'],
    },
  })
}
