import { person, type Candidate } from '../people.ts'
import { kingsmere, london, marshgateIcb, midlands, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const zainab: Candidate = {
  ...person('Zainab Malik', 'marshgate'),
  post: 'Director of system finance',
  employer: marshgateIcb,
  pathway: 'existing',
  board: london,
  regions: [london, midlands],
  looksFor: ['finance', 'deputy-chief-executive'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 40,
  readiness: 'now',
  employerMayFindMe: true,
  hiddenFrom: [thornhithe, kingsmere],
  statements: {
    transformation: prose`I wrote the agreement by which four trusts share risk in winter. It held in its first bad January
      because we had argued about that January in June.`,
    governance:
      'I have been a partner member of one board and an executive of another, and keep the two apart in writing.',
    inclusion: prose`Mental health had the smallest share of growth for years since it asked most politely. I changed how we
      decide, and published who got what and why.`,
    motivation: 'I miss belonging to one hospital and its people. I would like to go back as its finance chief.',
  },
}

export async function tellZainab(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: zainab,
    submitted: 150,
    eligible: 'You are a director at board level. That meets the criteria for existing directors.',
    decided: {
      outcome: 'now',
      strengths: 'You are trusted by four trusts that do not always trust each other, and you can say why.',
      development:
        'It is six years since you worked in a hospital. A few days in one before you begin would repay you.',
      reason: 'You hold a comparable post already. The board admits you as ready now.',
      feedback: prose`You set out an agreement between four trusts so that each of us could have signed it. We asked about wards, and
        you said at once that yours is a memory of six years ago. A few days in a hospital before you begin would cost little.`,
      useful: ['partly'],
    },
  })
}
