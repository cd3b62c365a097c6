import type { Proposed } from './assessed.ts'
import { inDays } from './days.ts'
import type { Told } from './evidence/found.ts'
import { prose } from './prose.ts'

/** What a panel proposes, and what its assessors found of the items of which that speaks. */
export interface ToldOf extends Proposed {
  told: Told
}

/** What London’s panel of this winter has proposed, and what was said to it. */
export const proposals = {
  declan: {
    told: {
      'driving-change-and-delivering-tangible-results': ['good', 'strong', 'strong'],
      'building-a-more-inclusive-and-compassionate-culture': ['good', 'good', 'strong'],
      'understanding-of-the-role': ['strong', 'strong', 'good'],
      'speaks-up': ['strong', 'good', 'strong'],
    },
    outcome: 'now',
    strengths: prose`You left out what everybody would do anyway, and so found the nine decisions. You let a hall of three hundred people
      finish. The second unit stands where those who travel furthest wanted it.`,
    development: 'Line management on a larger scale: most of those who work for your plan work for somebody else.',
    reason: prose`Good or strong evidence of what the criteria ask first: a large change led, with a result; what a board answers for;
      fairness to those who lose by it. The panel proposes to admit as ready now.`,
  },
  matthew: {
    told: {
      'cross-boundary-working': ['good', 'good', 'good'],
      'takes-a-system-perspective': ['good', 'strong', 'good'],
    },
    outcome: 'pipeline',
    strengths: 'You stopped a programme of three years for a month, since those at the desk did not believe in it yet.',
    development: 'Not strategic enough as yet. More presence.',
    reason: 'Very good in a deputy’s post. The panel would like to see more of a director first.',
    plan: 'A stretch assignment outside digital, and a mentor.',
    again: inDays(330),
  },
  matthewReturned: prose`“Not strategic enough” and “presence” stand in the reasons, and I find no evidence for either among what was
    scored: three of you recorded good evidence of working across boundaries. Please say which evidence was missing, or come to
    another outcome. A plan should also say what assignment, with whom and by when.`,
  bridget: {
    told: {
      'managed-budgets': ['limited', 'partial', 'partial', 'partial'],
      'speaks-up': ['strong', 'good', 'strong', 'strong'],
      'understanding-of-the-role': ['strong', 'strong', 'strong', 'strong'],
    },
    outcome: '6-12',
    strengths: prose`A board that decides in three hours what it did not decide in seven, and a scheme of delegation that a ward manager
      can follow. You say what is hard to hear, and walk in with whoever comes to say it.`,
    development: 'A budget of your own, and a team larger than a secretariat.',
    reason: prose`Strong evidence on governance and on candour, and less on being answerable for money. The panel proposes to admit, and
      sees readiness once a budget has been held for a year.`,
  },
  huiMin: {
    told: {
      'driving-change-and-delivering-tangible-results': ['good', 'good', 'good'],
      'managed-budgets': ['good', 'good', 'good'],
      'building-a-more-inclusive-and-compassionate-culture': ['good', 'good', 'good'],
      'speaks-up': ['good', 'good', 'good'],
      'builds-a-culture-of-inclusion': ['good', 'good', 'good'],
    },
    outcome: 'develop',
    strengths: 'You asked who reads a report, and gave the time back to patients.',
    development: prose`Being visible across the whole week: it is hard to see how a director could be available on four days. More
      experience of the acute sector.`,
    reason: 'Good evidence throughout, and a doubt whether the post could be filled on the present terms.',
    plan: 'Consider full-time working when circumstances allow. Half a year with an acute trust’s therapies.',
    again: inDays(190),
  },
  huiMinObjected: prose`The panel agreed on good evidence for nearly every item, and proposes “develop”. The only reason that it gives is
    that the candidate works four days a week. No criterion asks for five, no item was scored on it, and it would weigh on women and
    on disabled people before anybody else. Without it I cannot see what sets this candidate apart from others whom we have admitted.
    I ask the board to return it, so that the panel decides by the evidence.`,
} satisfies Record<string, ToldOf | string>
